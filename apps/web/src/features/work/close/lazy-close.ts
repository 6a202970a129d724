import { dialogPart } from '../../../ui/dialog-place';
import { loadCloseForm } from './lazy-close-form';

/** Fetched when somebody is about to end something by name. */
export const loadClose = dialogPart(async () => {
  const [{ CloseDialog }] = await Promise.all([import('./close-dialog'), loadCloseForm()]);
  return CloseDialog;
});
