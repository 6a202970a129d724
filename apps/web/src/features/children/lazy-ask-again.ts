import { lazy } from 'react';

const loadDialog = async () => ({ default: (await import('./ask-again-dialog')).AskAgainDialog });
const loadForm = async () => ({ default: (await import('./ask-again-form')).AskAgainForm });

/** Fetched after the page, which is read far more often than somebody is asked again: the dialog and what is in it beside each other. */
export const loadAskAgain = async (): Promise<void> => void (await Promise.all([loadDialog(), loadForm()]));
export const LazyAskAgain = lazy(loadDialog);
export const LazyAskAgainForm = lazy(loadForm);
