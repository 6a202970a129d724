import { afterIdInGap, type CardGap } from '@heard/domain/action-plan/board-order';
import { type DragAndDrop, type ItemDropTarget, useDragAndDrop } from 'react-aria-components/useDragAndDrop';

import { isOffered, knownFailure } from '../moves/move-failure';
import { useBoard } from './board-context';
import { type BoardColumn, type Card, cardName } from '../board-data';

const cardType = 'heard-card';

/** The card in hand, as it was when it was taken. One for the whole board. */
export class Hand {
  private held: Card | null = null;

  get card(): Card | null {
    return this.held;
  }

  take(card: Card | null): void {
    this.held = card;
  }
}

interface CardDraggingOptions {
  readonly column: BoardColumn;
  readonly hand: Hand;
  /** While a card is in hand the board stands still. */
  readonly onHold: (holding: boolean) => void;
}

/** Dragging by mouse, by touch and by keyboard, into the columns that this card is allowed in. */
export function useCardDragging({ column, hand, onHold }: CardDraggingOptions) {
  const { columns, onMove } = useBoard();
  const drop = (gap: CardGap | null) => {
    const { card } = hand;
    if (!card) return;
    // Let go first: the board is to show the card where it lands.
    onHold(false);
    const all = columns.find(({ key }) => key === column.key)?.actions ?? [];
    const afterId = gap === null ? null : afterIdInGap(all, card.id, gap);
    onMove(card, { toColumn: column.key, afterId }, card.version);
  };
  const dragging: DragAndDrop<Card> = useDragAndDrop<Card>({
    getItems: (_keys, cards) => cards.map((card) => ({ [cardType]: card.id, 'text/plain': cardName(card) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [cardType],
    getDropOperation: (target) => {
      // By keyboard the way leads from gap to gap; "somewhere in this column" is for a column without any.
      const virtual = dragging.dragAndDropHooks.isVirtualDragging?.() === true;
      const vague = target.type === 'root' && column.actions.length > 0 && virtual;
      return mayDrop(hand.card, column.key, virtual) && !vague ? 'move' : 'cancel';
    },
    onDragStart: ({ keys }) => {
      hand.take(column.actions.find((card) => keys.has(card.id)) ?? null);
      onHold(true);
    },
    onDragEnd: () => {
      hand.take(null);
      onHold(false);
    },
    onInsert: ({ target }) => drop(gapOf(target)),
    onReorder: ({ target }) => drop(gapOf(target)),
    onRootDrop: () => drop(endOf(column)),
  });
  return dragging.dragAndDropHooks;
}

/** Below the last card; null where there is none. */
function endOf(column: BoardColumn): CardGap | null {
  const last = column.actions.at(-1);
  return last ? { besideId: last.id, side: 'after' } : null;
}

/**
 * By hand a card may be let go where it is then said why it cannot be there. By keyboard each drop is said to be done at
 * once, so what is known to be refused is no target.
 */
function mayDrop(card: Card | null, columnKey: string, virtual: boolean): boolean {
  if (card === null || !isOffered(card, columnKey)) return false;
  return !virtual || knownFailure(card, columnKey) === null;
}

function gapOf({ key, dropPosition }: ItemDropTarget): CardGap {
  return { besideId: String(key), side: dropPosition === 'before' ? 'before' : 'after' };
}
