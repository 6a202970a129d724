import { lazy } from 'react';

/** Fetched after the page, which is read far more often than somebody is asked again. */
export const loadAskAgain = async () => ({ default: (await import('./ask-again-dialog')).AskAgainDialog });
export const LazyAskAgain = lazy(loadAskAgain);
