import { lazy } from 'react';

import { loadThemeForm } from './lazy-theme-form';

const loadDialog = async () => ({ default: (await import('./theme-dialog')).ThemeDialog });

/** Fetched when somebody changes something: the page itself is there to be read. */
export const loadThemeDialog = async (): Promise<void> => void (await Promise.all([loadDialog(), loadThemeForm()]));
export const LazyThemeDialog = lazy(loadDialog);
