import { lazy } from 'react';

export const loadAskAgainForm = async () => ({ default: (await import('./ask-again-form')).AskAgainForm });
export const LazyAskAgainForm = lazy(loadAskAgainForm);
