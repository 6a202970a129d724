import { lazy } from 'react';

export const loadChangeForm = async () => ({ default: (await import('./change-form')).ChangeForm });
export const LazyChangeForm = lazy(loadChangeForm);
