import { lazy } from 'react';

/** Fetched when somebody changes something: most only read. */
export const loadChange = async () => ({ default: (await import('./change-form')).ChangeForm });
export const LazyChange = lazy(loadChange);
