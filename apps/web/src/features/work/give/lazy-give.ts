import { dialogPart } from '../../../ui/dialog-place';

/** Fetched when somebody is about to give something on. */
export const loadGive = dialogPart(async () => {
  return (await import('./give-dialog')).GiveDialog;
});
