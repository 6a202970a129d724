import { dialogPart } from '../../../ui/dialog-place';
import { loadChangeForm } from './lazy-change-form';

/** Fetched when somebody changes something: most only read. */
export const loadChange = dialogPart(async () => {
  const [{ ChangeDialog }] = await Promise.all([import('./change-dialog'), loadChangeForm()]);
  return ChangeDialog;
});
