import { Source } from '@heard/domain/feedback/sources';
import { z } from 'zod';
import { saidByChild } from '../../foundations/people/childs-voice.js';
import { count, day, id, row, text } from '../../platform/row-shapes.js';
import { rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

/** The columns of `summariesOf`, for rows that hold more. */
export const summaryColumns = {
  team: text.nullable(),
  worker: text.nullable(),
  lastHeardOn: day.nullable(),
  lastHeardBy: z.enum(Source).nullable(),
  waiting: count,
  nextAnswerBy: day.nullable(),
};

const childSummary = row({ childId: id, ...summaryColumns }).readonly();

/** What a card says beyond the name, as far as row-level security shows it. */
export type ChildSummary = Omit<z.output<typeof childSummary>, 'childId'>;

/** The summary of each of `children`, a source of one column of ids, on the day `$2`. */
export const summariesOf = (children: string): string => `
  select k.id as "childId", team.name as team, worker.name as worker, heard.given_on as "lastHeardOn", heard.source as "lastHeardBy",
    coalesce(open.waiting, 0)::int as waiting, open.next as "nextAnswerBy"
  from ${children} k(id)
  left join lateral (
    select o.name from child_team t join org_unit o on o.id = t.org_unit_id
    where t.child_id = k.id and t.starts_on <= $2 and (t.ends_on is null or t.ends_on >= $2) order by t.starts_on desc limit 1) team on true
  left join lateral (
    select string_agg(w.name, ' and ' order by w.since desc, w.name) as name from (
      select p.name, max(r.starts_on) as since from child_relationship r join person p on p.id = r.person_id
      where r.child_id = k.id and r.kind = 'ALLOCATED_WORKER' and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)
      group by p.id) w) worker on true
  left join lateral (
    select f.given_on, f.source from feedback f
    where f.child_id = k.id and ${saidByChild}
      and exists (select 1 from statement s where s.feedback_id = f.id and s.words is not null)
    order by f.given_on desc, f.id desc limit 1) heard on true
  left join lateral (
    select count(*) as waiting, min(w.due_on) as next from work_item w
    join feedback f on f.id = w.subject_id and f.child_id = w.child_id
    where w.child_id = k.id and w.kind = 'ANSWER_CHILD' and w.closed_at is null) open on true`;

/** Last heard and what waits, for all these children in one statement. */
export async function childSummaries(unit: Unit, ids: readonly string[]): Promise<ReadonlyMap<string, ChildSummary>> {
  const rows =
    ids.length === 0 ? [] : await rowsOf(unit, childSummary, summariesOf('unnest($1::uuid[])'), [ids, unit.today]);
  return new Map(rows.map((row) => [row.childId, row]));
}
