import { lazy } from 'react';

export const loadThemeForm = async () => ({ default: (await import('./theme-form')).ThemeForm });
export const LazyThemeForm = lazy(loadThemeForm);
