import type { BoardColumn, Card } from '../board-data';
import { ExplainDialog } from './explain-dialog';
import type { CurrentPlace } from './move-failure';
import { PlaceDialog } from './place-dialog';
import { RefusedDialogs } from './refused-dialogs';
import type { AskedMove, RefusedMove } from './use-moves';

export interface PlanDialogsProps {
  readonly columns: readonly BoardColumn[];
  /** The card whose exact place is asked for; null: none. */
  readonly placing: Card | null;
  readonly explaining: Card | null;
  readonly refused: RefusedMove | null;
  readonly onMove: (card: Card, place: { toColumn: string; afterId: string | null }, version: number) => void;
  readonly onMoveAnyway: (asked: AskedMove, current: CurrentPlace) => void;
  readonly onPlaced: () => void;
  readonly onExplained: () => void;
  readonly onDecided: () => void;
}

/** Every question that the board can ask. */
export function PlanDialogs(props: PlanDialogsProps) {
  const { columns, placing, explaining, refused } = props;
  return (
    <>
      <PlaceDialog card={placing} columns={columns} onMove={props.onMove} onClose={props.onPlaced} />
      <ExplainDialog card={explaining} onClose={props.onExplained} />
      <RefusedDialogs refused={refused} columns={columns} onMoveAnyway={props.onMoveAnyway} onClose={props.onDecided} />
    </>
  );
}
