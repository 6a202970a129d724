import { lazy } from 'react';

export const loadPersonForm = async () => ({ default: (await import('./person-form')).PersonForm });
export const LazyPersonForm = lazy(loadPersonForm);
