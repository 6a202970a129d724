import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { reviewDueDates } from '@heard/domain/participation/review-due-dates';
import { z } from 'zod';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { type PromisedThing, promisedThing, promisedTo } from '../../../foundations/people/promised-things.js';
import { takenBack } from '../../../foundations/people/taken-back.js';
import { count, day, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { wordsShown } from '../list/work-lines.queries.js';

const reviewedChild = row({
  childId: id,
  childName: text,
  startedOn: day,
  heldOn: z.array(day).readonly(),
  lastHeardOn: day.nullable(),
  saidSince: count,
  owed: count,
  words: text.nullable(),
  promised: z.array(promisedThing).readonly(),
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
  /** The day of the last one; before the first, the day on which they came into care. */
  readonly since: PlainDate;
  /** How often the child was heard since that day. */
  readonly saidSince: number;
  /** How many answers they still wait for. */
  readonly owed: number;
  /** How the latest of what they said since begins. */
  readonly words: string | null;
  /** What was promised for what they said: what is open, the earliest due first, then what was done since the last review. */
  readonly promised: readonly PromisedThing[];
}

const mostPromised = 3;

const promised = `
  select json_agg(json_build_object('title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on) order by m.done_on is not null, m.due_on, m.title) as things
  from (select p.* from (${promisedTo('c.id')}) p
    where p.done_on is null or p.done_on > coalesce(held.last_on, span.started_on)
    order by p.done_on is not null, p.due_on, p.title limit ${String(mostPromised)}) m`;

/* Children who are looked after today, and whom the reader reviews or works with: since when without a break. */
const reviewed = `
  select c.id as "childId", c.name as "childName", span.started_on as "startedOn", held.days as "heldOn",
    said.last_on as "lastHeardOn", coalesce(said.since, 0)::int as "saidSince", coalesce(owed.answers, 0)::int as owed,
    latest.words, coalesce(promised.things, '[]') as promised
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
  left join lateral (
    select left(t.words, ${String(wordsShown)}) as words from feedback f join statement t on t.feedback_id = f.id and t.words is not null
    where (select app.reach()) = 'ACCESS' and f.child_id = c.id and ${saidByChild} and f.given_on > coalesce(held.last_on, span.started_on)
      and not ${takenBack('t')}
    order by f.given_on desc, f.id desc, t.id limit 1) latest on true
  left join lateral (${promised}) promised on true
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
      const lastHeldOn = heldOn.at(-1) ?? null;
      const since = lastHeldOn ?? startedOn;
      return dueOn === undefined || dueOn > until ? [] : [{ ...child, dueOn, lastHeldOn, since }];
    })
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.childName.localeCompare(b.childName));
}
