import { lazy } from 'react';

import { loadChangeForm } from './lazy-change-form';

const loadDialog = async () => ({ default: (await import('./change-dialog')).ChangeDialog });

/** Fetched when somebody changes something: most only read. */
export const loadChange = async (): Promise<void> => void (await Promise.all([loadDialog(), loadChangeForm()]));
export const LazyChange = lazy(loadDialog);
