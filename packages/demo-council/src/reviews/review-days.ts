import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import { addMonths } from '@heard/domain/calendar/months';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import { addWorkingDays, isWorkingDay } from '@heard/domain/calendar/working-days';
import type { Dice } from '../dice.js';

/** A meeting with the day by which the law wants it. */
export interface Held {
  readonly dueOn: PlainDate;
  readonly heldOn: PlainDate;
  readonly lateReason: string | null;
}

const lateReasons = [
  'School was closed that week and the child wanted the teacher there',
  'The interpreter was taken ill on the day',
  'Parent in hospital; the child asked to wait',
  'Independent reviewing officer off sick, no cover could be found in time',
  'The young person asked for a later date because of exams',
  'The move to a new home fell in the same week',
  'The health assessment was not back in time',
  'Social worker had left and the new one had not met the child yet',
  'Snow: the roads from the carers were closed',
  'Court hearing was moved to the same day',
  'Parents and partner agencies could not find a date together',
  'The child was unwell on the day',
] as const;

/** The working day on or before; on or after with step 1. */
export function workingDay(day: PlainDate, step: 1 | -1 = -1): PlainDate {
  let candidate = day;
  while (!isWorkingDay(candidate, bankHolidaysEnglandAndWales)) candidate = addDays(candidate, step);
  return candidate;
}

function heldFor(dice: Dice, dueOn: PlainDate, after: PlainDate, lateShare: number): Held {
  if (dice.chance(lateShare))
    return { dueOn, heldOn: workingDay(addDays(dueOn, dice.between(2, 26)), 1), lateReason: dice.pick(lateReasons) };
  const room = Math.max(0, Math.min(daysBetween(after, dueOn) - 8, 24));
  return { dueOn, heldOn: workingDay(addDays(dueOn, -dice.between(0, room))), lateReason: null };
}

/**
 * The reviews of a child in care so far: the first within 20 working days, the second within 3 months of it, then
 * every 6, each counted from the day the one before was held (Care Planning Regs 2010, reg 33).
 */
export function careReviewDays(dice: Dice, from: PlainDate, until: PlainDate): Held[] {
  const held: Held[] = [];
  let after = from;
  while (held.length < 60) {
    const dueOn =
      held.length === 0
        ? addWorkingDays(from, 20, bankHolidaysEnglandAndWales)
        : addMonths(after, held.length === 1 ? 3 : 6);
    const next = heldFor(dice, dueOn, after, 0.085);
    if (next.heldOn > until) break;
    held.push(next);
    after = next.heldOn;
  }
  return held;
}

/** The conferences of a plan: initial, first review within 3 months, then at most 6 months apart. */
export function conferenceDays(dice: Dice, from: PlainDate, until: PlainDate): Held[] {
  const firstOn = workingDay(from, 1);
  if (firstOn > until) return [];
  const late = dice.chance(0.12);
  const held: Held[] = [
    {
      dueOn: late
        ? workingDay(addDays(firstOn, -dice.between(1, 9)))
        : workingDay(addDays(firstOn, dice.between(0, 3)), 1),
      heldOn: firstOn,
      lateReason: late ? dice.pick(lateReasons) : null,
    },
  ];
  let after = firstOn;
  while (held.length < 12) {
    const next = heldFor(dice, addMonths(after, held.length === 1 ? 3 : 6), after, 0.07);
    if (next.heldOn > until) break;
    held.push(next);
    after = next.heldOn;
  }
  return held;
}
