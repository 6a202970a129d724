import { dialogPart } from '../../ui/dialog-place';

/** Its dialog is more than all the rest of the page. */
export const loadLargePrint = dialogPart(async () => (await import('./large-print')).LargePrint);
