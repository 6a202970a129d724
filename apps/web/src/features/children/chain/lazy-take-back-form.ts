import { lazy } from 'react';

export const loadTakeBackForm = async () => ({ default: (await import('./take-back-form')).TakeBackForm });
export const LazyTakeBackForm = lazy(loadTakeBackForm);
