import { loadCloseForm } from './lazy-close-form';

/** Fetched when somebody is about to end something by name. */
export async function loadClose() {
  const [{ CloseDialog }] = await Promise.all([import('./close-dialog'), loadCloseForm()]);
  return CloseDialog;
}
