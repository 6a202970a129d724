import { dialogPart } from '../../../ui/dialog-place';
import { loadTellForm } from './lazy-tell-form';

/** Fetched when somebody is about to write down that they told: the dialog and what is in it beside each other. */
export const loadTell = dialogPart(async () => {
  const [{ TellDialog }] = await Promise.all([import('./tell-dialog'), loadTellForm()]);
  return TellDialog;
});
