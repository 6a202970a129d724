import { useState } from 'react';

import { ColumnOfCards } from './board-column';
import type { BoardColumn } from '../board-data';
import { Hand, useCardDragging } from './use-card-dragging';

interface DraggableColumnsProps {
  readonly shown: readonly BoardColumn[];
  readonly long: boolean;
  /** While a card is in hand the board stands still. */
  readonly onHold: (holding: boolean) => void;
}

/** Columns whose cards can be dragged, from one into another. */
export function DraggableColumns({ shown, long, onHold }: DraggableColumnsProps) {
  const [hand] = useState(() => new Hand());
  return shown.map((column) => (
    <DraggableColumn key={column.key} column={column} long={long} hand={hand} onHold={onHold} />
  ));
}

interface DraggableColumnProps extends Omit<DraggableColumnsProps, 'shown'> {
  readonly column: BoardColumn;
  readonly hand: Hand;
}

function DraggableColumn({ column, long, hand, onHold }: DraggableColumnProps) {
  const hooks = useCardDragging({ column, hand, onHold });
  return <ColumnOfCards column={column} long={long} dragAndDropHooks={hooks} />;
}
