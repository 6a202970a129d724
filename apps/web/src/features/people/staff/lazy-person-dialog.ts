import { lazy } from 'react';

import { loadPersonForm } from './lazy-person-form';

const loadDialog = async () => ({ default: (await import('./person-dialog')).PersonDialog });

/** Fetched when somebody changes something: the pages themselves are there to be read. */
export const loadPersonDialog = async (): Promise<void> => void (await Promise.all([loadDialog(), loadPersonForm()]));
export const LazyPersonDialog = lazy(loadDialog);
