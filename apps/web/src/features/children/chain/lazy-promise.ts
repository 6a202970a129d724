import { loadPromiseForm } from './lazy-promise-form';

/** Fetched when somebody is about to say what will be done: the dialog and what is in it beside each other. */
export async function loadPromise() {
  const [{ PromiseDialog }] = await Promise.all([import('./promise-dialog'), loadPromiseForm()]);
  return PromiseDialog;
}
