import { lazy } from 'react';

/** Most people are asked for nothing more: whoever is fetches it then. */
export const LazySecondStep = lazy(async () => ({ default: (await import('./second-step')).SecondStep }));
