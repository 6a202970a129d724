import { lazy } from 'react';

import { loadTaskForm } from './lazy-task-form';

const loadDialog = async () => ({ default: (await import('./task-dialog')).TaskDialog });

/** Fetched when somebody is about to say that a task is done: the dialog and what is in it beside each other. */
export const loadTask = async (): Promise<void> => void (await Promise.all([loadDialog(), loadTaskForm()]));
export const LazyTask = lazy(loadDialog);
