import { loadTaskForm } from './lazy-task-form';

/** Fetched when somebody is about to say that a task is done: the dialog and what is in it beside each other. */
export async function loadTask() {
  const [{ TaskDialog }] = await Promise.all([import('./task-dialog'), loadTaskForm()]);
  return TaskDialog;
}
