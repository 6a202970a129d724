import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { Link } from 'react-router';

import type { CaseloadQuery } from '../../../gql/children/graphql';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { addressOf, type Chosen, type NeedCounts, needsAfter } from './who-waits';

type Summary = NonNullable<CaseloadQuery['caseloadSummary']>;

interface NeedFiltersProps {
  readonly chosen: Chosen;
  /** Null for whoever reads every child: their number says nothing about a day’s work. */
  readonly summary: Summary | null;
}

/** What stands out, in one line, so that nobody is forgotten further down; each part leads to those children. */
export function NeedFilters({ chosen, summary }: NeedFiltersProps) {
  const counts = summary?.workers.find(({ id }) => id === chosen.workerId) ?? summary;
  const { workerId } = chosen;
  const onlyOwn = summary?.ofOwn === true;
  const shown = needsAfter(useSession().silenceWeeks).filter(
    ({ need, count }) => !counts || count(counts) > 0 || need === chosen.need,
  );
  return (
    <nav aria-label="Who waits">
      <ul className="filter-links">
        <FilterLink to={{ need: null, workerId, onlyOwn: false }} isChosen={chosen.need === null}>
          {counts ? children(counts) : 'All children'}
        </FilterLink>
        {shown.map((one) => (
          <FilterLink key={one.need} to={{ need: one.need, workerId, onlyOwn }} isChosen={chosen.need === one.need}>
            {counts ? `${numberText(one.count(counts))} ${one.counted}` : one.label}
          </FilterLink>
        ))}
      </ul>
    </nav>
  );
}

interface FilterLinkProps {
  readonly to: Chosen;
  readonly isChosen: boolean;
  readonly children: string;
}

function FilterLink({ to, isChosen, children }: FilterLinkProps) {
  return (
    <li>
      <Link
        to={{ pathname: paths.children, search: addressOf(to) }}
        className="filter-links__link"
        aria-current={isChosen ? 'true' : undefined}
      >
        {children}
      </Link>
    </li>
  );
}

function children({ children: count }: NeedCounts): string {
  return amountOf(count, 'child', 'children');
}

/** What stands out of one worker’s children, beside their name. */
export function countsText(counts: NeedCounts, silenceWeeks: number): string {
  const parts = needsAfter(silenceWeeks)
    .filter(({ need, count }) => need !== 'WAITING' && count(counts) > 0)
    .map((one) => `${numberText(one.count(counts))} ${one.counted}`);
  return [children(counts), ...parts].join(', ');
}
