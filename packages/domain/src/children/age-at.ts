import { ageOn } from '../calendar/months.js';
import type { PlainDate } from '../calendar/plain-date.js';

/** A child as far as age goes: a date of birth, or for a child not yet born the date expected. */
export interface Born {
  readonly dateOfBirth: PlainDate | null;
}

/**
 * Whole years of age on a day, which is the day of the event and seldom today. Null before birth, and where the date
 * of birth is not known. Somebody born on 29 February comes of age on 1 March in other years.
 */
export function ageAt(child: Born, on: PlainDate): number | null {
  if (child.dateOfBirth === null || on < child.dateOfBirth) return null;
  return ageOn(child.dateOfBirth, on);
}

/** A child as far as birth goes. */
export interface Expected extends Born {
  readonly expectedBirthOn: PlainDate | null;
}

/** False only for a child who is expected: one whose date of birth nobody has written down is there all the same. */
export function isBorn({ dateOfBirth, expectedBirthOn }: Expected): boolean {
  return dateOfBirth !== null || expectedBirthOn === null;
}

/** Age in words for a card: "7 years", "5 months", "newborn", "not born yet", "age not known". */
export function ageLabel(child: Expected, on: PlainDate): string {
  const years = ageAt(child, on);
  if (years === null)
    return child.dateOfBirth === null && child.expectedBirthOn === null ? 'age not known' : 'not born yet';
  if (years >= 2) return `${String(years)} years`;
  const months = wholeMonths(child.dateOfBirth ?? on, on);
  if (months === 0) return 'newborn';
  return months === 1 ? '1 month' : `${String(months)} months`;
}

function wholeMonths(from: PlainDate, to: PlainDate): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
