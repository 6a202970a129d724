import { amountOf } from '@heard/domain/words/amount-of';

import { Notice } from '../../../ui/notice';
import type { AnsweredTold } from '../telling-text';
import { isDoneUntold, isSecret, isUnreached, isUntold } from './sheet-text';

interface SheetWarningsProps {
  readonly name: string;
  readonly tellings: readonly AnsweredTold[];
}

/** What whoever prints the page is to know first; none of it is on paper. */
export function SheetWarnings({ name, tellings }: SheetWarningsProps) {
  return (
    <>
      <Untold name={name} count={tellings.filter(isUntold).length} />
      <DoneUntold name={name} isThere={tellings.some(isDoneUntold)} />
      <Unreached name={name} isThere={tellings.some(isUnreached)} />
      <Secret name={name} isThere={tellings.some(isSecret)} />
    </>
  );
}

/** Paper never tells a decision by itself: somebody does, and says that they did. */
function Untold({ name, count }: { readonly name: string; readonly count: number }) {
  if (count === 0) return null;
  return (
    <div className="no-print">
      <Notice tone="warning">
        <p>
          {amountOf(count, 'answer', 'answers')} on this page {count === 1 ? 'has' : 'have'} not been told to {name}{' '}
          yet. Tell them when you hand it over, then write down on their page that you did.
        </p>
      </Notice>
    </div>
  );
}

/** They were told what stands on the paper; what came of it since is not on it, until somebody has told them. */
function DoneUntold({ name, isThere }: { readonly name: string; readonly isThere: boolean }) {
  if (!isThere) return null;
  return (
    <div className="no-print">
      <Notice tone="warning">
        <p>
          Something that {name} was promised is done, and nobody has told them. This page does not say it: tell them
          when you hand it over, then write down on their page that you did.
        </p>
      </Notice>
    </div>
  );
}

/** Nobody could tell them, and nobody tries again: paper must not do it alone. */
function Unreached({ name, isThere }: { readonly name: string; readonly isThere: boolean }) {
  if (!isThere) return null;
  return (
    <div className="no-print">
      <Notice tone="warning">
        <p>
          <strong>Nobody could tell {name} one of these answers,</strong> and their manager has said that nobody tries
          again. This page would be the first to tell them. Talk to the manager before you print it.
        </p>
      </Notice>
    </div>
  );
}

function Secret({ name, isThere }: { readonly name: string; readonly isThere: boolean }) {
  if (!isThere) return null;
  return (
    <div className="no-print">
      <Notice tone="danger">
        <p>
          <strong>Something here must stay from somebody.</strong> Paper is found. Give it to {name} only where it stays
          with them.
        </p>
      </Notice>
    </div>
  );
}
