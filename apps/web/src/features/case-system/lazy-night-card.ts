import { lazy } from 'react';

/** On the first page of who runs the system alone: nobody else fetches it. */
export const LazyNightCard = lazy(async () => ({ default: (await import('./night-card')).NightCard }));
