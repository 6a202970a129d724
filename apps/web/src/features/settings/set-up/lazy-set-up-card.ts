import { lazy } from 'react';

/** On the first page of who runs the system alone: nobody else fetches it. */
export const LazySetUpCard = lazy(async () => ({ default: (await import('./set-up-card')).SetUpCard }));
