import { lazy } from 'react';

import { loadUnitForm } from './lazy-unit-form';

const loadDialog = async () => ({ default: (await import('./unit-dialog')).UnitDialog });

/** Fetched when somebody changes something: the page itself is there to be read. */
export const loadUnitDialog = async (): Promise<void> => void (await Promise.all([loadDialog(), loadUnitForm()]));
export const LazyUnitDialog = lazy(loadDialog);
