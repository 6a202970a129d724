import { loadChangeForm } from './lazy-change-form';

/** Fetched when somebody changes something: most only read. */
export async function loadChange() {
  const [{ ChangeDialog }] = await Promise.all([import('./change-dialog'), loadChangeForm()]);
  return ChangeDialog;
}
