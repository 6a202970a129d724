import { dialogPart } from '../../../ui/dialog-place';
import { loadTaskForm } from './lazy-task-form';

/** Fetched when somebody is about to say that a task is done: the dialog and what is in it beside each other. */
export const loadTask = dialogPart(async () => {
  const [{ TaskDialog }] = await Promise.all([import('./task-dialog'), loadTaskForm()]);
  return TaskDialog;
});
