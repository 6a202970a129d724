import { showToast } from '../../../ui/announcer';
import { offerUndo } from '../../../ui/offer-undo';
import { canGoBack } from './move-failure';
import type { StoredMove } from './use-moves';

/** Says that a card was moved, and offers the way back where its mover may go it. */
export function sayMoved(sentence: string, { moved, from }: StoredMove, undo: () => void): void {
  if (canGoBack(moved, from)) offerUndo(sentence, { undo });
  else showToast(sentence);
}
