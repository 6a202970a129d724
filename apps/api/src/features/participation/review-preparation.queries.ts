import type { z } from 'zod';
import { count, row } from '../../platform/row-shapes.js';
import { rowOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import type { AskedDays } from './participation-question.js';

const reviewPreparation = row({
  /** Reviews of which it is known by when they were due; of them, those held by then. */
  due: count,
  onTime: count,
  /** Reviews of children aged 4 and over; of them, those whose reviewing officer spoke to the child before. */
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
 * What went before the reader's own reviews and around them. A return does not say it, so only reviews of which
 * something of it is recorded are counted.
 */
export type ReviewPreparation = z.output<typeof reviewPreparation>;

const preparation = `
  select count(*) filter (where due_on is not null)::int as due,
    count(*) filter (where held_on <= due_on)::int as "onTime",
    count(*) filter (where counted)::int as counted,
    count(*) filter (where counted and spoken_to_on is not null)::int as "spokenToBefore",
    count(*) filter (where form_sent_on is not null)::int as "formsSent",
    count(*) filter (where form_sent_on is not null and form_returned_on is not null)::int as "formsReturned",
    count(*) filter (where attended)::int as attended,
    count(*) filter (where attended and led_by_child in ('PART', 'ALL'))::int as "ledByChild"
  from app.review_preparation where held_on between $1 and $2`;

const none: ReviewPreparation = {
  due: 0,
  onTime: 0,
  counted: 0,
  spokenToBefore: 0,
  formsSent: 0,
  formsReturned: 0,
  attended: 0,
  ledByChild: 0,
};

export async function readPreparation(unit: Unit, { from, to }: AskedDays): Promise<ReviewPreparation> {
  return (await rowOf(unit, reviewPreparation, preparation, [from, to])) ?? none;
}
