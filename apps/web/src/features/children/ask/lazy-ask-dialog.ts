import { dialogPart } from '../../../ui/dialog-place';
import { loadAskForm } from './lazy-ask-form';

/** Fetched when somebody is about to ask: the dialog and what is in it beside each other. */
export const loadAskDialog = dialogPart(async () => {
  const [{ AskDialog }] = await Promise.all([import('./ask-dialog'), loadAskForm()]);
  return AskDialog;
});
