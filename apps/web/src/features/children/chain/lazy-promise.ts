import { lazy } from 'react';

import { loadPromiseForm } from './lazy-promise-form';

const loadDialog = async () => ({ default: (await import('./promise-dialog')).PromiseDialog });

/** Fetched when somebody is about to say what will be done: the dialog and what is in it beside each other. */
export const loadPromise = async (): Promise<void> => void (await Promise.all([loadDialog(), loadPromiseForm()]));
export const LazyPromise = lazy(loadDialog);
