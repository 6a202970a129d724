import { createContext, useContext } from 'react';

import type { BoardColumn, Card } from '../board-data';

/** What the cards of a board share. */
export interface BoardContextValue {
  /** Every column with every card, also those that a filter hides. */
  readonly columns: readonly BoardColumn[];
  /** The same columns with the cards that are shown. */
  readonly shown: readonly BoardColumn[];
  /** Moves a card, as it was at `version`. */
  readonly onMove: (card: Card, place: { toColumn: string; afterId: string | null }, version: number) => void;
  /** Asks where exactly. */
  readonly onPlace: (card: Card) => void;
  readonly onExplain: (card: Card) => void;
  /** Cards that somebody else has just moved. */
  readonly fresh: ReadonlySet<string>;
  /** The card that is to have the focus, once it stands in its column. */
  readonly wanted: Card | null;
  readonly onFocused: () => void;
}

const BoardContext = createContext<BoardContextValue | null>(null);
export const BoardProvider = BoardContext.Provider;

export function useBoard(): BoardContextValue {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard needs a BoardProvider above it.');
  return board;
}
