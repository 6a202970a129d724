import { lazy } from 'react';

export const loadAskForm = async () => import('./ask-form');

export const LazyAskForm = lazy(async () => ({ default: (await loadAskForm()).AskForm }));
