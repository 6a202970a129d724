import { dialogPart } from '../../../ui/dialog-place';
import { loadDecideForm } from './lazy-decide-form';

/** Fetched when somebody is about to decide: the dialog and what is in it beside each other. */
export const loadDecide = dialogPart(async () => {
  const [{ DecideDialog }] = await Promise.all([import('./decide-dialog'), loadDecideForm()]);
  return DecideDialog;
});
