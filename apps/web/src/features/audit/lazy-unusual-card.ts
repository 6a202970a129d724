import { lazy } from 'react';

/** On the first page of whoever searches the log alone: nobody else fetches it. */
export const LazyUnusualCard = lazy(async () => ({ default: (await import('./unusual-card')).UnusualCard }));
