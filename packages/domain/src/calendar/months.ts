import { datePartsOf, type PlainDate, plainDateFromParts } from './plain-date.js';

/**
 * The same day number that many months on, or the month's last day when it has no such day (the corresponding
 * date rule). `months` may be negative. RangeError for a date that does not exist.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months)) throw new RangeError(`Not a whole number of months: ${months}`);
  const { year, month, day } = datePartsOf(date);
  const monthsSinceYearNought = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthsSinceYearNought / 12);
  const newMonth = monthsSinceYearNought - newYear * 12 + 1;
  for (let newDay = day; newDay >= 28; newDay -= 1) {
    const found = plainDateFromParts(newYear, newMonth, newDay);
    if (found !== null) return found;
  }
  const found = plainDateFromParts(newYear, newMonth, day);
  if (found === null) throw new RangeError(`No date ${months} months from ${date}`);
  return found;
}

export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Completed years at a date: 29 February birthdays count from 1 March in a common year. Negative before birth. */
export function ageOn(dateOfBirth: PlainDate, on: PlainDate): number {
  const birth = datePartsOf(dateOfBirth);
  const now = datePartsOf(on);
  const beforeBirthday = now.month < birth.month || (now.month === birth.month && now.day < birth.day);
  return now.year - birth.year - (beforeBirthday ? 1 : 0);
}
