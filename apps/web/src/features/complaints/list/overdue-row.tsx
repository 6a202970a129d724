import type { OverdueComplaintsQuery } from '../../../gql/complaints/graphql';
import { DateLeaf } from '../date-leaf';

type Overdue = OverdueComplaintsQuery['overdueComplaints'][number];

/** A clock that has run out: where, and by how much. Whose it is stays with those who work on it. */
export function OverdueRow({ row }: { readonly row: Overdue }) {
  return (
    <div className="complaint-row">
      <DateLeaf date={row.dueOn} tone="late" />
      <div className="complaint-row__words">
        <p className="complaint-row__clock">
          <strong data-tone="late">{row.inWords}</strong>
        </p>
        <p>{[row.team ?? 'No team yet', row.service].filter(Boolean).join(', ')}</p>
        <p className="complaint-row__who soft">{row.stageLabel}</p>
      </div>
    </div>
  );
}
