import { lazy } from 'react';

export const loadTellForm = async () => ({ default: (await import('./tell-form')).TellForm });
export const LazyTellForm = lazy(loadTellForm);
