import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { reviewDueDates } from '@heard/domain/participation/review-due-dates';
import { z } from 'zod';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { count, day, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const reviewedChild = row({
  childId: id,
  childName: text,
  startedOn: day,
  heldOn: z.array(day).readonly(),
  lastHeardOn: day.nullable(),
  saidSince: count,
  owed: count,
}).readonly();

/** A review that comes soon, with what has happened since the last one. */
export interface ComingReview {
  readonly childId: string;
  readonly childName: string;
  readonly dueOn: PlainDate;
  /** The day of the last one; null before the first. */
  readonly lastHeldOn: PlainDate | null;
  /** When the child was last heard. */
  readonly lastHeardOn: PlainDate | null;
  /** How often the child was heard since the last review. */
  readonly saidSince: number;
  /** How many answers they still wait for. */
  readonly owed: number;
}

/* Children who are looked after today, and whom the reader reviews or works with: since when without a break. */
const reviewed = `
  select c.id as "childId", coalesce(c.known_as, c.name) as "childName", span.started_on as "startedOn", held.days as "heldOn",
    said.last_on as "lastHeardOn", coalesce(said.since, 0)::int as "saidSince", coalesce(owed.answers, 0)::int as owed
  from (select distinct k as id from app.my_children_as($1) k) mine join child c on c.id = mine.id
  join lateral (
    select max(s.starts_on) as started_on from child_status s
    where s.child_id = c.id and s.kind = 'CLA_EPISODE' and s.code not in ('V3', 'V4') and s.starts_on <= $2
      and not exists (select 1 from child_status e where e.child_id = s.child_id and e.kind = 'CLA_EPISODE' and e.starts_on < s.starts_on
        and (e.ends_on is null or e.ends_on >= s.starts_on - 1))
      and exists (select 1 from child_status n where n.child_id = s.child_id and n.kind = 'CLA_EPISODE' and n.code not in ('V3', 'V4')
        and n.starts_on <= $2 and (n.ends_on is null or n.ends_on >= $2))) span on span.started_on is not null
  cross join lateral (
    select coalesce(json_agg(r.held_on order by r.held_on), '[]') as days, max(r.held_on) as last_on from care_review r
    where r.child_id = c.id and r.same_day_no = 1 and r.held_on between span.started_on and $2) held
  left join lateral (
    select max(f.given_on) as last_on, count(*) filter (where f.given_on > coalesce(held.last_on, span.started_on)) as since from feedback f
    where f.child_id = c.id and ${saidByChild} and exists (select 1 from statement t where t.feedback_id = f.id and t.words is not null)) said on true
  left join lateral (
    select count(*) as answers from work_item w where w.child_id = c.id and w.kind = 'ANSWER_CHILD' and w.closed_at is null) owed on true
  where c.date_of_birth is null or c.date_of_birth > $2::date - interval '18 years'`;

const weeksAhead = 4;

/** Reviews that are due within four weeks, or are late: the earliest first. Regulation 33 says when (`reviewDueDates`). */
export async function comingReviews(unit: Unit): Promise<readonly ComingReview[]> {
  const relationships =
    unit.actor.role === 'REVIEWING_OFFICER' ? ['REVIEWING_OFFICER'] : ['ALLOCATED_WORKER', 'ADVOCATE'];
  const rows = await rowsOf(unit, reviewedChild, reviewed, [relationships, unit.today]);
  const until = addDays(unit.today, 7 * weeksAhead);
  return rows
    .flatMap(({ startedOn, heldOn, ...child }) => {
      const dueOn = reviewDueDates({ start: 'LOOKED_AFTER', startedOn, heldOn }, unit.holidays).at(-1)?.dueOn;
      return dueOn === undefined || dueOn > until ? [] : [{ ...child, dueOn, lastHeldOn: heldOn.at(-1) ?? null }];
    })
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.childName.localeCompare(b.childName));
}
