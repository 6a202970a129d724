import '../../../ui/filter-links.css';

import { Link } from 'react-router';

import type { ComplaintFilter, ComplaintsQuery } from '../../../gql/complaints/graphql';
import { paths } from '../../../platform/paths';
import { useSearched } from '../../../platform/use-searched';

const filters = [
  { filter: 'OPEN', show: 'open', label: 'Open', count: 'open' },
  { filter: 'OVERDUE', show: 'overdue', label: 'Overdue', count: 'overdue' },
  { filter: 'ANSWERED', show: 'answered', label: 'Answered', count: 'answered' },
  { filter: 'ALL', show: 'all', label: 'All', count: 'all' },
] as const;

/** The filter that an address names; what is open, when it names none. */
export function filterOf(show: string | null): ComplaintFilter {
  return filters.find((choice) => choice.show === show)?.filter ?? 'OPEN';
}

interface ComplaintFiltersProps {
  readonly filter: ComplaintFilter;
  readonly counts: ComplaintsQuery['complaints']['counts'] | undefined;
}

/** Links, so that each view has an address of its own and Back goes to the one before. */
export function ComplaintFilters({ filter, counts }: ComplaintFiltersProps) {
  const [, , state] = useSearched();
  return (
    <nav aria-label="Which complaints">
      <ul className="filter-links">
        {filters.map((choice) => (
          <li key={choice.filter}>
            <Link
              to={choice.show === 'open' ? paths.complaints : `${paths.complaints}?show=${choice.show}`}
              state={state}
              className="filter-links__link"
              aria-current={choice.filter === filter ? 'true' : undefined}
            >
              {choice.label}
              {counts ? <span className="filter-links__count">{` ${counts[choice.count]}`}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
