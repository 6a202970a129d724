import { lazy } from 'react';

import { loadTakeBackForm } from './lazy-take-back-form';

const loadDialog = async () => ({ default: (await import('./take-back-dialog')).TakeBackDialog });

/** Fetched when somebody is about to say that words were taken back: the dialog and what is in it beside each other. */
export const loadTakeBack = async (): Promise<void> => void (await Promise.all([loadDialog(), loadTakeBackForm()]));
export const LazyTakeBack = lazy(loadDialog);
