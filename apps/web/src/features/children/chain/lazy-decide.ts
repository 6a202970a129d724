import { lazy } from 'react';

import { loadDecideForm } from './lazy-decide-form';

const loadDialog = async () => ({ default: (await import('./decide-dialog')).DecideDialog });

/** Fetched when somebody is about to decide: the dialog and what is in it beside each other. */
export const loadDecide = async (): Promise<void> => void (await Promise.all([loadDialog(), loadDecideForm()]));
export const LazyDecide = lazy(loadDialog);
