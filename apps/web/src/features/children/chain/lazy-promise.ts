import { dialogPart } from '../../../ui/dialog-place';
import { loadPromiseForm } from './lazy-promise-form';

/** Fetched when somebody is about to say what will be done: the dialog and what is in it beside each other. */
export const loadPromise = dialogPart(async () => {
  const [{ PromiseDialog }] = await Promise.all([import('./promise-dialog'), loadPromiseForm()]);
  return PromiseDialog;
});
