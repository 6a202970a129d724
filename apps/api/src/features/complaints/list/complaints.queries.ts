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
const placeColumns = `
    case when ${isOpen} then 0 else 1 end as rank,
    case when ${isOpen} then ${days(dueOn)} else -${days('coalesce(s.responded_on, r.ended_on, r.received_on)')} end as "sortKey",
    case when r.end_kind is not null then 'ENDED' when s.responded_on is not null then 'ANSWERED'
      when s.id is null or r.procedure = 'OTHER' then 'ELSEWHERE'
      when ${dueOn} < $2 then 'OVERDUE' else 'RUNNING' end as state`;

/** Whether only those are looked at that have a stage without an answer: one in six, say. */
type Among = 'OPEN' | 'ALL';

const amongOf: Readonly<Record<ComplaintsFilter, Among>> = {
  OPEN: 'OPEN',
  OVERDUE: 'OPEN',
  ANSWERED: 'ALL',
  ALL: 'ALL',
};

const among: Readonly<Record<Among, string>> = {
  OPEN: `and r.id in (select o.representation_id from complaint_stage o where o.responded_on is null)`,
  ALL: '',
};

const isSearched = (search: string | null): string => (search === null ? '$3::text is null' : isFound('$3'));
const searchedIn = (search: string | null): string =>
  search === null ? '' : `left join child c on c.id = r.child_id ${foundBy('$3')}`;

/* Where each stands, and nothing else of it: names and children are looked up for one page alone. $1 reader, $2 today, $3 words. */
const placed = (asked: Among, search: string | null): string => `
  select r.id, ${placeColumns}
  from representation r ${lastStage} ${searchedIn(search)}
  where r.kind = 'COMPLAINT' ${among[asked]} and $1::uuid is not null and ${isSearched(search)}`;

const listed = `
  select ${reachColumns}, ${shownColumns}, ${stageColumns}, ${endColumns}, left(r.summary, ${String(summaryLength)}) as summary, ${placeColumns}
  ${fromRepresentation} ${lastStage}`;

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
    `with page as materialized (
       select k.id from (${placed(amongOf[filter], search)}) k
       where ${inFilter} and ($7::uuid is null or (k.rank, k."sortKey", k.id) > ($5::int, $6::int, $7::uuid))
       order by k.rank, k."sortKey", k.id limit $8)
     select k.* from (${listed} where r.id = any(array(select id from page))) k order by k.rank, k."sortKey", k.id`,
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

/**
 * How many there are behind each filter, of those that the search finds and the reader may read. Among open ones alone the
 * answered and all are not counted.
 */
export async function countComplaints(
  unit: Unit,
  { search }: RepresentationPage,
  asked: Among,
): Promise<ComplaintCounts> {
  const counts = await rowOf(
    unit,
    complaintCounts,
    `select count(*) as all, count(*) filter (where k.state in ('RUNNING', 'OVERDUE')) as open,
       count(*) filter (where k.state = 'OVERDUE') as overdue, count(*) filter (where k.state = 'ANSWERED') as answered
     from (${placed(asked, search)}) k`,
    [unit.actor.userId, unit.today, search],
  );
  return counts ?? { open: 0, overdue: 0, answered: 0, all: 0 };
}
