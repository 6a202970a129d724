import { lazy } from 'react';

import { loadAskAgainForm } from './lazy-ask-again-form';

const loadDialog = async () => ({ default: (await import('./ask-again-dialog')).AskAgainDialog });

/** Fetched after the page, which is read far more often than somebody is asked again: the dialog and what is in it beside each other. */
export const loadAskAgain = async (): Promise<void> => void (await Promise.all([loadDialog(), loadAskAgainForm()]));
export const LazyAskAgain = lazy(loadDialog);
