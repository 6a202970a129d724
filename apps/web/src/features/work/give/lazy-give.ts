import { lazy } from 'react';

export const loadGive = async () => ({ default: (await import('./give-dialog')).GiveDialog });
export const LazyGive = lazy(loadGive);
