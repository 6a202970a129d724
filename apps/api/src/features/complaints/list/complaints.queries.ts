import type { z } from 'zod';
import { count, row } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { listedComplaint, type ListedComplaint } from '../complaint.shape.js';
import {
  endColumns,
  foundBy,
  fromRepresentation,
  isFound,
  lastStage,
  reachColumns,
  shownColumns,
  stageColumns,
} from '../representation.sql.js';
import type { RepresentationPage } from '../check-representation-page.js';

export type ComplaintsFilter = 'OPEN' | 'OVERDUE' | 'ANSWERED' | 'ALL';

const complaintCounts = row({ open: count, overdue: count, answered: count, all: count }).readonly();

export type ComplaintCounts = z.output<typeof complaintCounts>;

/** How much of what was said a list shows. */
const summaryLength = 280;

const dueOn = 'coalesce(s.agreed_due_on, s.standard_due_on)';
const isOpen = `(s.id is not null and s.responded_on is null and r.end_kind is null and r.procedure <> 'OTHER')`;
const days = (date: string): string => `(${date} - date '2000-01-01')`;

/* Open ones first, the date that comes first at the top: so overdue before all. Then the others, latest first. */
const listed = `
  select ${reachColumns}, ${shownColumns}, ${stageColumns}, ${endColumns}, left(r.summary, ${String(summaryLength)}) as summary,
    case when ${isOpen} then 0 else 1 end as rank,
    case when ${isOpen} then ${days(dueOn)} else -${days('coalesce(s.responded_on, r.ended_on, r.received_on)')} end as "sortKey",
    case when r.end_kind is not null then 'ENDED' when s.responded_on is not null then 'ANSWERED'
      when s.id is null or r.procedure = 'OTHER' then 'ELSEWHERE'
      when ${dueOn} < $2 then 'OVERDUE' else 'RUNNING' end as state
  ${fromRepresentation} ${lastStage} ${foundBy('$3')}
  where r.kind = 'COMPLAINT' and ${isFound('$3')}`;

const inFilter = `
  ($4 = 'ALL' or ($4 = 'ANSWERED' and k.state = 'ANSWERED') or ($4 = 'OVERDUE' and k.state = 'OVERDUE')
    or ($4 = 'OPEN' and k.state in ('RUNNING', 'OVERDUE')))`;

/** One complaint more than the page holds, so that the caller knows whether there are more. */
export async function complaintsOfPage(
  unit: Unit,
  filter: ComplaintsFilter,
  { search, first, after }: RepresentationPage,
): Promise<readonly ListedComplaint[]> {
  return rowsOf(
    unit,
    listedComplaint,
    `select k.* from (${listed}) k
     where ${inFilter} and ($7::uuid is null or (k.rank, k."sortKey", k.id) > ($5::int, $6::int, $7::uuid))
     order by k.rank, k."sortKey", k.id limit $8`,
    [
      unit.actor.userId,
      unit.today,
      search,
      filter,
      after?.rank ?? null,
      after?.sortKey ?? null,
      after?.id ?? null,
      first + 1,
    ],
  );
}

/** How many there are behind each filter, of those that the search finds and the reader may read. */
export async function countComplaints(unit: Unit, { search }: RepresentationPage): Promise<ComplaintCounts> {
  const counts = await rowOf(
    unit,
    complaintCounts,
    `select count(*) as all, count(*) filter (where k.state in ('RUNNING', 'OVERDUE')) as open,
       count(*) filter (where k.state = 'OVERDUE') as overdue, count(*) filter (where k.state = 'ANSWERED') as answered
     from (${listed}) k`,
    [unit.actor.userId, unit.today, search],
  );
  return counts ?? { open: 0, overdue: 0, answered: 0, all: 0 };
}
