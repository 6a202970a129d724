import { loadDecideForm } from './lazy-decide-form';

/** Fetched when somebody is about to decide: the dialog and what is in it beside each other. */
export async function loadDecide() {
  const [{ DecideDialog }] = await Promise.all([import('./decide-dialog'), loadDecideForm()]);
  return DecideDialog;
}
