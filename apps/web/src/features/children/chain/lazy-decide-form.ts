import { lazy } from 'react';

export const loadDecideForm = async () => ({ default: (await import('./decide-form')).DecideForm });
export const LazyDecideForm = lazy(loadDecideForm);
