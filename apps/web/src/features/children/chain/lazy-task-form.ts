import { lazy } from 'react';

export const loadTaskForm = async () => ({ default: (await import('./task-form')).TaskForm });
export const LazyTaskForm = lazy(loadTaskForm);
