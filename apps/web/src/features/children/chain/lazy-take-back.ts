import { dialogPart } from '../../../ui/dialog-place';
import { loadTakeBackForm } from './lazy-take-back-form';

/** Fetched when somebody is about to say that words were taken back: the dialog and what is in it beside each other. */
export const loadTakeBack = dialogPart(async () => {
  const [{ TakeBackDialog }] = await Promise.all([import('./take-back-dialog'), loadTakeBackForm()]);
  return TakeBackDialog;
});
