import { Suspense, useState } from 'react';

import { BoardProvider } from './board-context';
import type { Board, BoardColumn, Card } from '../board-data';
import { LazyPlanDialogs, usePlanDialogsEarly } from '../moves/lazy-parts';
import { PlanBoard } from './plan-board';
import { ShownCount } from '../plan/plan-controls';
import { PlanDownload } from '../plan/plan-download';
import { PlanOnPaper } from '../plan/plan-on-paper';
import type { PlanFilter } from '../plan/plan-filter';
import type { BoardMoves } from './use-board-moves';
import type { Dragging } from './use-dragging';

interface BoardAreaProps {
  readonly plan: Board;
  readonly columns: readonly BoardColumn[];
  readonly shown: readonly BoardColumn[];
  readonly cards: readonly Card[];
  readonly filter: PlanFilter;
  readonly onFilter: (change: Partial<PlanFilter>) => void;
  readonly moves: BoardMoves;
  readonly fresh: ReadonlySet<string>;
  readonly dragging: Dragging;
  readonly onHold: (holding: boolean) => void;
}

/** The board with what it asks. */
export function BoardArea({
  plan,
  columns,
  shown,
  cards,
  filter,
  onFilter,
  moves,
  fresh,
  dragging,
  onHold,
}: BoardAreaProps) {
  const [placing, setPlacing] = useState<Card | null>(null);
  const [explaining, setExplaining] = useState<Card | null>(null);
  usePlanDialogsEarly();
  const drag = cards.some((card) => card.openColumns.length > 0) ? dragging : 'STILL';
  const asks = placing !== null || explaining !== null || moves.refused !== null;
  const context = {
    columns,
    shown,
    fresh,
    onMove: moves.move,
    onPlace: setPlacing,
    onExplain: setExplaining,
    wanted: cards.find((card) => card.id === moves.wanted) ?? null,
    onFocused: moves.onFocused,
  };
  return (
    <BoardProvider value={context}>
      <ShownCount cards={cards} shown={shown} filter={filter} onFilter={onFilter} />
      <PlanBoard shown={shown} count={cards.length} dragging={drag} onHold={onHold} />
      <PlanOnPaper shown={shown} />
      {/* Above it the columns take their room when their code is there. */}
      {drag === 'WAITING' ? null : <PlanDownload plan={plan} shown={shown} />}
      <Suspense>
        {asks ? (
          <LazyPlanDialogs
            columns={columns}
            placing={placing}
            explaining={explaining}
            refused={moves.refused}
            onMove={moves.move}
            onMoveAnyway={moves.moveAnyway}
            onPlaced={() => setPlacing(null)}
            onExplained={() => setExplaining(null)}
            onDecided={moves.close}
          />
        ) : null}
      </Suspense>
    </BoardProvider>
  );
}
