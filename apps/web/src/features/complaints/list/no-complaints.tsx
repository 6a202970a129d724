import type { ComplaintFilter } from '../../../gql/complaints/graphql';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { ButtonLink } from '../../../ui/button';
import { EmptyState } from '../../../ui/states';

interface NoComplaintsProps {
  readonly filter: ComplaintFilter;
  readonly search: string;
  /** How many there are behind all filters. */
  readonly all: number;
}

const nothing: Readonly<Record<ComplaintFilter, string>> = {
  OPEN: 'Nothing is open',
  OVERDUE: 'Nothing is overdue',
  ANSWERED: 'Nothing has been answered yet',
  ALL: 'No complaints recorded',
};

/** Why the list is empty: nothing of the kind, nothing at all, or nothing that was searched for. */
export function NoComplaints({ filter, search, all }: NoComplaintsProps) {
  const mayRecord = useCan('complaint:record');
  if (search !== '') {
    return (
      <EmptyState title={`Nothing found for “${search}”`} icon="search">
        <p>
          {all > 0 && filter !== 'ALL' ? 'There may be some under All.' : 'Check the spelling, or use the reference.'}
        </p>
      </EmptyState>
    );
  }
  if (all > 0) return <EmptyState title={nothing[filter]} icon="tick" />;
  return (
    <EmptyState
      title="No complaints recorded"
      icon="letter"
      action={mayRecord ? <ButtonLink to={paths.newComplaint}>Record a complaint</ButtonLink> : undefined}
    >
      <p>A complaint shows here with its due date as soon as it is recorded.</p>
    </EmptyState>
  );
}
