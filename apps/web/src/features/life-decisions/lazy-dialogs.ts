import { lazy } from 'react';

/* Fetched when somebody opens them: the dialog and what is in it beside each other. */
export const LazyDialog = lazy(async () => ({ default: (await import('./saying-dialog')).SayingDialog }));
export const LazyAsk = lazy(async () => ({ default: (await import('./ask/ask-form')).AskForm }));
export const LazyTell = lazy(async () => ({ default: (await import('./tell/tell-form')).TellForm }));
export const LazyRecord = lazy(async () => ({ default: (await import('./record/record-form')).RecordForm }));
export const LazyCorrect = lazy(async () => ({ default: (await import('./change/correct-form')).CorrectForm }));
export const LazyWithdraw = lazy(async () => ({ default: (await import('./change/withdraw-form')).WithdrawForm }));
