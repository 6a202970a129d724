import { addYears } from '../calendar/months.js';
import { addDays, type PlainDate } from '../calendar/plain-date.js';
import { numberText } from '../words/number-text.js';

/** What a council keeps for a number of years of its own, each counted from another day. */
export const RetentionKind = {
  LOOKED_AFTER: 'LOOKED_AFTER',
  OTHER_CHILDREN: 'OTHER_CHILDREN',
  COMPLAINTS: 'COMPLAINTS',
  ACCESS_LOG: 'ACCESS_LOG',
  LEAVERS: 'LEAVERS',
} as const;
export type RetentionKind = keyof typeof RetentionKind;

export const retentionLabels: Readonly<Record<RetentionKind, string>> = {
  LOOKED_AFTER: 'Children who were ever in care',
  OTHER_CHILDREN: 'Other children',
  COMPLAINTS: 'Complaints and compliments',
  ACCESS_LOG: 'Lines of the access log',
  LEAVERS: 'Accounts of people who left',
};

/** Further nobody counts what is past its time: it is a hint to look, not a figure. */
export const mostPastTime = 1_000;

/**
 * The last day for which a record is kept whose years count from a day: the anniversary itself, as the law says of
 * birthdays. What began on 29 February has its anniversary on 1 March in other years, as ages do.
 */
export function keptThrough(from: PlainDate, years: number): PlainDate {
  const found = addYears(from, years);
  return found.slice(8) === from.slice(8) ? found : addDays(found, 1);
}

/** The day before which the years of a record must have begun for it to be past its time today. */
export function pastTimeBefore(today: PlainDate, years: number): PlainDate {
  const back = keptThrough(today, -years);
  const dayBefore = addDays(back, -1);
  return keptThrough(dayBefore, years) < today ? back : dayBefore;
}

/** "None", "12", "1,000 or more". */
export function pastTimeText(amount: number): string {
  if (amount === 0) return 'None';
  return amount < mostPastTime ? numberText(amount) : `${numberText(mostPastTime)} or more`;
}
