import { dialogPart } from '../../../ui/dialog-place';
import { loadAskAgainForm } from './lazy-ask-again-form';

/** Fetched after the page, which is read far more often than somebody is asked again: the dialog and what is in it beside each other. */
export const loadAskAgain = dialogPart(async () => {
  const [{ AskAgainDialog }] = await Promise.all([import('./ask-again-dialog'), loadAskAgainForm()]);
  return AskAgainDialog;
});
