import type { BankHolidays } from '../calendar/bank-holidays.js';
import { addMonths } from '../calendar/months.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';

/** What kind of child protection conference: the first, a review, or one after a move from another council. */
export const ConferenceKind = { ICPC: 'ICPC', RCPC: 'RCPC', TRANSFER_IN: 'TRANSFER_IN' } as const;
export type ConferenceKind = keyof typeof ConferenceKind;

export const conferenceKindLabels: Readonly<Record<ConferenceKind, string>> = {
  ICPC: 'Initial child protection conference',
  RCPC: 'Review child protection conference',
  TRANSFER_IN: 'Transfer-in conference',
};

/**
 * The initial conference: within 15 working days of the strategy discussion at which enquiries under section 47
 * were started (Working Together to Safeguard Children).
 */
export function initialConferenceDueOn(strategyDiscussionOn: PlainDate, holidays: BankHolidays): PlainDate {
  return addWorkingDays(strategyDiscussionOn, 15, holidays);
}

/** The first review conference: within 3 months of the initial one; later ones at most 6 months apart. */
export function reviewConferenceDueOn(heldBeforeOn: PlainDate, isFirstReview: boolean): PlainDate {
  return addMonths(heldBeforeOn, isFirstReview ? 3 : 6);
}
