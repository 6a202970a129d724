import { lazy } from 'react';

export const loadPromiseForm = async () => ({ default: (await import('./promise-form')).PromiseForm });
export const LazyPromiseForm = lazy(loadPromiseForm);
