import './show-more.css';

import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { Button } from './button';

interface ShowMoreProps {
  readonly shown: number;
  /** Leave out where a total would say more than this person may know. */
  readonly total?: number;
  readonly hasMore: boolean;
  readonly busy?: boolean;
  /** Plural: "children". */
  readonly what: string;
  /** Singular, where there may be one alone: "child". */
  readonly one?: string;
  readonly onMore: () => void;
}

/** A list that goes on: how much is here, and a button for more. */
export function ShowMore({ shown, total, hasMore, busy = false, what, one, onMore }: ShowMoreProps) {
  return (
    <div className="show-more">
      <p className="soft" role="status">
        {total === undefined
          ? `Showing ${amountOf(shown, one ?? what, what)}`
          : `Showing ${numberText(shown)} of ${amountOf(total, one ?? what, what)}`}
      </p>
      {hasMore ? (
        <Button look="secondary" busy={busy} busyLabel="Loading…" onClick={onMore}>
          Show more {what}
        </Button>
      ) : null}
    </div>
  );
}
