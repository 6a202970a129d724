import { lazy } from 'react';

/** On the first page of who runs the system alone: nobody else fetches it. */
export const LazyMissedCard = lazy(async () => ({ default: (await import('./missed-card')).MissedCard }));
