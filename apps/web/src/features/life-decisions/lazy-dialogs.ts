import { dialogPart } from '../../ui/dialog-place';

/** Fetched when somebody opens them: the dialog and what is in it beside each other. */
function inDialog<Form>(fetchForm: () => Promise<Form>) {
  return dialogPart(async () => {
    const [{ SayingDialog }, Form] = await Promise.all([import('./saying-dialog'), fetchForm()]);
    return { SayingDialog, Form };
  });
}

export const loadAsk = inDialog(async () => (await import('./ask/ask-form')).AskForm);
export const loadTell = inDialog(async () => (await import('./tell/tell-form')).TellForm);
export const loadRecord = inDialog(async () => (await import('./record/record-form')).RecordForm);
export const loadCorrect = inDialog(async () => (await import('./change/correct-form')).CorrectForm);
export const loadWithdraw = inDialog(async () => (await import('./change/withdraw-form')).WithdrawForm);
