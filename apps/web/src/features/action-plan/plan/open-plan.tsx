import { planProgress } from '@heard/domain/action-plan/plan-progress';
import { useMemo, useState } from 'react';

import { Page } from '../../../ui/page';
import { BoardArea } from '../board/board-area';
import type { Board, Plan } from '../board-data';
import type { OwnMoves } from '../moves/own-moves';
import { PlanControls } from './plan-controls';
import { fittingColumns, usePlanFilter } from './plan-filter';
import { PlanLead } from './plan-lead';
import { planWords } from './plan-words';
import { PlanSummary } from './plan-summary';
import { useBoardMoves } from '../board/use-board-moves';
import type { Dragging } from '../board/use-dragging';
import { useNarrow } from '../use-narrow';

interface OpenPlanProps {
  readonly planId: string | null;
  readonly board: Board;
  readonly plans: readonly Plan[];
  readonly own: OwnMoves;
  readonly again: () => void;
  readonly fresh: ReadonlySet<string>;
  readonly dragging: Dragging;
}

/** A plan: how it stands as a whole, then card by card. */
export function OpenPlan({ planId, board, plans, own, again, fresh, dragging }: OpenPlanProps) {
  const moves = useBoardMoves({ planId, board, own, again, narrow: useNarrow() });
  const [filter, onFilter] = usePlanFilter();
  const [holding, setHolding] = useState(false);
  const columns = useHeld(moves.columns, holding);
  const cards = useMemo(() => columns.flatMap((column) => column.actions), [columns]);
  const shown = useMemo(() => fittingColumns(columns, filter), [columns, filter]);
  const progress = useMemo(() => planProgress(cards), [cards]);
  return (
    <Page
      {...planWords}
      width="wide"
      more={<PlanLead board={board} plans={plans} />}
      figures={
        <PlanSummary
          progress={progress}
          filter={filter}
          onFilter={onFilter}
          controls={<PlanControls cards={cards} filter={filter} onFilter={onFilter} />}
        />
      }
    >
      <BoardArea
        plan={board}
        columns={columns}
        shown={shown}
        cards={cards}
        filter={filter}
        onFilter={onFilter}
        moves={moves}
        fresh={fresh}
        dragging={dragging}
        onHold={setHolding}
      />
    </Page>
  );
}

/** While something holds it, it stays as it was: a card in hand must not be pulled away. */
function useHeld<Value>(value: Value, holding: boolean): Value {
  const [held, setHeld] = useState(value);
  if (!holding && held !== value) setHeld(value);
  return holding ? held : value;
}
