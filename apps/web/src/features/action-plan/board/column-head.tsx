import { amountOf } from '@heard/domain/words/amount-of';
import type { BoardColumn } from '../board-data';
import { StandMark } from '../stand-mark';

interface ColumnHeadProps {
  readonly id: string;
  readonly column: BoardColumn;
  /** How many of its cards are shown. */
  readonly shown: number;
}

/** A column's name, how many cards it holds, and whether that is more than was agreed. */
export function ColumnHead({ id, column, shown }: ColumnHeadProps) {
  const count = column.actions.length;
  const over = column.wipLimit === null ? 0 : Math.max(0, count - column.wipLimit);
  return (
    <div className="column-head" data-over={over > 0 || undefined}>
      <h2 id={id}>
        <StandMark column={column.key} />
        {column.label}
      </h2>
      <p className="column-head__count numbers">
        {shown === count ? (
          <>
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{amountOf(count, 'action', 'actions')}</span>
          </>
        ) : (
          `${shown} of ${count} shown`
        )}
      </p>
      {column.wipLimit === null ? null : (
        <p className="column-head__limit">
          {over > 0 ? `${over} more than the ${column.wipLimit} agreed` : `At most ${column.wipLimit} at a time`}
        </p>
      )}
    </div>
  );
}
