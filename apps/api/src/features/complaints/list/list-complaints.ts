import { pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { mayRead } from '../complaint.policy.js';
import { type ComplaintsFilter, complaintsOfPage, countComplaints } from './complaints.queries.js';
import type { ComplaintConnectionType } from './listed-complaint.type.js';
import { toListedComplaint } from './listed-complaint.type.js';
import { calendarsOfStages } from '../read/to-complaint-clock.js';
import { checkPage, type PageArguments, representationCursor } from '../check-representation-page.js';

/** One page of the complaints in reach; the audit log says which, and what was searched for. */
export async function listComplaints(
  unit: Unit,
  asked: PageArguments & { readonly filter: ComplaintsFilter; readonly counted: 'OPEN' | 'ALL' },
): Promise<ComplaintConnectionType> {
  const wanted = checkPage(asked);
  const page = pageOf(await complaintsOfPage(unit, asked.filter, wanted), wanted.first);
  const shown = page.rows.filter((row) => mayRead(unit, row));
  unit.audit.saw({
    childIds: shown.flatMap((row) => row.childId ?? []),
    recordIds: shown.map(({ id }) => id),
    searched: asked.search?.trim() || undefined,
  });
  const calendarOf = await calendarsOfStages(unit, shown);
  const connection = toConnection(page, representationCursor, (row) =>
    shown.includes(row) ? toListedComplaint(calendarOf(row), row) : null,
  );
  return { ...connection, counts: await countComplaints(unit, wanted, asked.counted) };
}
