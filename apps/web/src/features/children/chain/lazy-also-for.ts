import { lazy } from 'react';

/* Fetched when somebody wants to answer others as well: most decisions answer one child. */
export const LazyAlsoFor = lazy(async () => ({ default: (await import('./also-for')).AlsoFor }));
export const LazyNamedOthers = lazy(async () => ({ default: (await import('./also-for')).NamedOthers }));
