import { lazy } from 'react';

import { loadTellForm } from './lazy-tell-form';

const loadDialog = async () => ({ default: (await import('./tell-dialog')).TellDialog });

/** Fetched when somebody is about to write down that they told: the dialog and what is in it beside each other. */
export const loadTell = async (): Promise<void> => void (await Promise.all([loadDialog(), loadTellForm()]));
export const LazyTell = lazy(loadDialog);
