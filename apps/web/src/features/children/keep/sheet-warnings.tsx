import { amountOf } from '@heard/domain/words/amount-of';
import type { ReactNode } from 'react';

import { Notice } from '../../../ui/notice';
import type { AnsweredTold } from '../telling-text';
import { isDoneUntold, isSecret, isUnreached, isUntold } from './sheet-text';

interface SheetWarningsProps {
  readonly name: string;
  readonly tellings: readonly AnsweredTold[];
}

/** What whoever prints the page is to know first; none of it is on paper. */
export function SheetWarnings({ name, tellings }: SheetWarningsProps) {
  const count = tellings.filter(isUntold).length;
  return (
    <>
      {/* Paper never tells a decision by itself: somebody does, and says that they did. */}
      <Warning isThere={count > 0}>
        {amountOf(count, 'answer', 'answers')} on this page {count === 1 ? 'has' : 'have'} not been told to {name} yet.
        Tell them when you hand it over, then write down on their page that you did.
      </Warning>
      {/* They were told what stands on the paper; what came of it since is not on it, until somebody has told them. */}
      <Warning isThere={tellings.some(isDoneUntold)}>
        Something that {name} was promised is done, and nobody has told them. This page does not say it: tell them when
        you hand it over, then write down on their page that you did.
      </Warning>
      {/* Nobody could tell them, and nobody tries again: paper must not do it alone. */}
      <Warning isThere={tellings.some(isUnreached)}>
        <strong>Nobody could tell {name} one of these answers,</strong> and their manager has said that nobody tries
        again. This page would be the first to tell them. Talk to the manager before you print it.
      </Warning>
      <Warning isThere={tellings.some(isSecret)} tone="danger">
        <strong>Something here must stay from somebody.</strong> Paper is found. Give it to {name} only where it stays
        with them.
      </Warning>
    </>
  );
}

interface WarningProps {
  readonly isThere: boolean;
  readonly tone?: 'warning' | 'danger';
  readonly children: ReactNode;
}

function Warning({ isThere, tone = 'warning', children }: WarningProps) {
  if (!isThere) return null;
  return (
    <div className="no-print">
      <Notice tone={tone}>
        <p>{children}</p>
      </Notice>
    </div>
  );
}
