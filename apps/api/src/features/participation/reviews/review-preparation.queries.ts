import type { z } from 'zod';
import { count, row } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import type { AskedDays } from '../participation-question.shape.js';

const timeliness = row({
  /** Reviews that were due, held or not; of them, those held by the day. */
  due: count,
  onTime: count,
  /** Of those due: not held so far. */
  notHeld: count,
  /** Children with a review that was due; of them, those whose every one was held by the day. */
  childrenDue: count,
  childrenOnTime: count,
}).readonly();

const around = row({
  /** Reviews coded PN1 to PN7; of them, those whose reviewing officer spoke to the child before. */
  counted: count,
  spokenToBefore: count,
  /** Reviews for which the child was sent a form to fill in; of them, those in which it came back. */
  formsSent: count,
  formsReturned: count,
  /** Reviews that the child came to; of them, those that the child led in part or whole. */
  attended: count,
  ledByChild: count,
}).readonly();

/**
 * Whether the reader's own reviews were held when they were due, and what went before them and around them. Of the
 * latter a return does not speak, so only reviews of which something of it is recorded are counted.
 */
export type ReviewPreparation = z.output<typeof timeliness> & z.output<typeof around>;

const whetherInTime = `
  select count(*)::int as due, count(*) filter (where held_on <= due_on)::int as "onTime",
    count(*) filter (where held_on is null)::int as "notHeld", count(distinct child_id)::int as "childrenDue",
    (count(distinct child_id)
      - count(distinct child_id) filter (where held_on is null or held_on > due_on))::int as "childrenOnTime"
  from app.reviews_due($1, $2, $3, $4)`;

const preparation = `
  select count(*) filter (where counted)::int as counted,
    count(*) filter (where counted and spoken_to_on is not null)::int as "spokenToBefore",
    count(*) filter (where form_sent_on is not null)::int as "formsSent",
    count(*) filter (where form_sent_on is not null and form_returned_on is not null)::int as "formsReturned",
    count(*) filter (where attended)::int as attended,
    count(*) filter (where attended and led_by_child in ('PART', 'ALL'))::int as "ledByChild"
  from app.review_preparation where held_on between $1 and $2`;

const none: ReviewPreparation = {
  due: 0,
  onTime: 0,
  notHeld: 0,
  childrenDue: 0,
  childrenOnTime: 0,
  counted: 0,
  spokenToBefore: 0,
  formsSent: 0,
  formsReturned: 0,
  attended: 0,
  ledByChild: 0,
};

export async function readPreparation(unit: Unit, { from, to }: AskedDays): Promise<ReviewPreparation> {
  const { dates, through } = unit.holidays;
  const [inTime, before] = await Promise.all([
    rowOf(unit, timeliness, whetherInTime, [from, to, [...dates], through]),
    rowOf(unit, around, preparation, [from, to]),
  ]);
  return { ...none, ...inTime, ...before };
}
