import { lazy } from 'react';

/** Fetched with the first telling on a page: until then nobody was told anything. */
export const LazyToldWords = lazy(async () => ({ default: (await import('./told-words')).ToldWords }));
