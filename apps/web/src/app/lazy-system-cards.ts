import { lazy } from 'react';

/** On the first page of who runs the system alone: nobody else fetches it. */
export const LazySystemCards = lazy(async () => ({ default: (await import('./system-cards')).SystemCards }));
