import { lazy } from 'react';

export const loadCloseForm = async () => ({ default: (await import('./close-form')).CloseForm });
export const LazyCloseForm = lazy(loadCloseForm);
