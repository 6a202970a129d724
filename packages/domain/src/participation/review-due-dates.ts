import type { BankHolidays } from '../calendar/bank-holidays.js';
import { addMonths } from '../calendar/months.js';
import { addDays, type PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';

/** What the reviews follow from: it decides how soon the first one is due. */
export const ReviewStart = {
  LOOKED_AFTER: 'LOOKED_AFTER',
  ADOPTION_AUTHORISED: 'ADOPTION_AUTHORISED',
  PLACED_FOR_ADOPTION: 'PLACED_FOR_ADOPTION',
} as const;
export type ReviewStart = keyof typeof ReviewStart;

export interface ReviewHistory {
  readonly start: ReviewStart;
  /** The day the child became looked after, adoption was authorised, or the child was placed. */
  readonly startedOn: PlainDate;
  /** The days on which reviews were held; an adjourned review or a series of meetings counts by its first day. */
  readonly heldOn: readonly PlainDate[];
}

export interface ReviewDue {
  /** 1 = the first review. */
  readonly no: number;
  readonly dueOn: PlainDate;
  /** Null for the review that comes next. */
  readonly heldOn: PlainDate | null;
  /** Held on the due date is in time; null while it has not been held. */
  readonly onTime: boolean | null;
}

/**
 * When each review was due, and the next one's due date as the last entry. Looked after: within 20 working days,
 * then not more than 3 months later, then every 6 months, each counted from the day the one before was held (Care
 * Planning, Placement and Case Review (England) Regs 2010, reg 33). Adoption (reg 36): placed, within 4 weeks, then
 * 3 months, then every 6; authorised and not yet placed, within 3 months, then every 6.
 */
export function reviewDueDates(history: ReviewHistory, holidays: BankHolidays): readonly ReviewDue[] {
  const held = history.heldOn.toSorted();
  const dues: ReviewDue[] = [];
  let before = history.startedOn;
  for (let index = 0; index <= held.length; index += 1) {
    const dueOn = dueAfter(history.start, index, before, holidays);
    const heldOn = held[index] ?? null;
    dues.push({ no: index + 1, dueOn, heldOn, onTime: heldOn === null ? null : heldOn <= dueOn });
    before = heldOn ?? before;
  }
  return dues;
}

function dueAfter(start: ReviewStart, held: number, before: PlainDate, holidays: BankHolidays): PlainDate {
  if (held === 0) return firstDue(start, before, holidays);
  const second = held === 1 && start !== 'ADOPTION_AUTHORISED';
  return addMonths(before, second ? 3 : 6);
}

function firstDue(start: ReviewStart, startedOn: PlainDate, holidays: BankHolidays): PlainDate {
  switch (start) {
    case 'LOOKED_AFTER':
      return addWorkingDays(startedOn, 20, holidays);
    case 'PLACED_FOR_ADOPTION':
      return addDays(startedOn, 28);
    case 'ADOPTION_AUTHORISED':
      return addMonths(startedOn, 3);
  }
}
