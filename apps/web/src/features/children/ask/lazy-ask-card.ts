import { lazy } from 'react';

export const LazyAskCard = lazy(async () => ({ default: (await import('./ask-card')).AskCard }));
