import { lazy } from 'react';

import { loadCloseForm } from './lazy-close-form';

const loadDialog = async () => ({ default: (await import('./close-dialog')).CloseDialog });

/** Fetched when somebody is about to end something by name. */
export const loadClose = async (): Promise<void> => void (await Promise.all([loadDialog(), loadCloseForm()]));
export const LazyClose = lazy(loadDialog);
