import { whoseTurn } from '@heard/domain/complaints/whose-turn';

import type { OverdueComplaintsQuery } from '../../../gql/complaints/graphql';
import { DateLeaf } from '../date-leaf';

type Overdue = OverdueComplaintsQuery['overdueComplaints'][number];

/** A clock that has run out: where, by how much, and whose turn it is. Who complained stays with those who work on it. */
export function OverdueRow({ row }: { readonly row: Overdue }) {
  return (
    <div className="complaint-row">
      <DateLeaf date={row.dueOn} tone="late" />
      <div className="complaint-row__words">
        <p className="complaint-row__clock">
          <strong data-tone="late">{row.inWords}</strong>
        </p>
        <p className="complaint-row__turn">{whoseTurn(row.stage, row.team ?? null)}</p>
        <p>{[row.team ?? 'No team yet', row.service].filter(Boolean).join(', ')}</p>
        <p className="complaint-row__who soft">{row.stageLabel}</p>
      </div>
    </div>
  );
}
