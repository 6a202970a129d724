import type { BankHolidays } from './bank-holidays.js';
import { addDays, dayOfWeek, type PlainDate, toPlainDate } from './plain-date.js';

/**
 * A working day is not a Saturday, a Sunday or a bank holiday (Representations Regs 2006, reg 2).
 * RangeError for a day outside the bank holidays held.
 */
export function isWorkingDay(date: PlainDate, holidays: BankHolidays): boolean {
  toPlainDate(date);
  if (date < holidays.from || date > holidays.through) {
    throw new RangeError(`No bank holidays held for ${date}: they run from ${holidays.from} to ${holidays.through}`);
  }
  const weekday = dayOfWeek(date);
  return weekday !== 0 && weekday !== 6 && !holidays.dates.has(date);
}

/**
 * The day that is `days` working days after `start`. Day 0 is the start, whatever day of the week it is; 0 gives
 * the start back. RangeError for a date that does not exist, a count below 0, or past the bank holidays held.
 */
export function addWorkingDays(start: PlainDate, days: number, holidays: BankHolidays): PlainDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a count of working days: ${days}`);
  let date = toPlainDate(start);
  let left = days;
  while (left > 0) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}

/**
 * How many working days come after `start`, up to and with `end`. Negative when the end is earlier: minus the
 * working days from the end to the start.
 */
export function workingDaysBetween(start: PlainDate, end: PlainDate, holidays: BankHolidays): number {
  toPlainDate(start);
  toPlainDate(end);
  if (end < start) return -workingDaysBetween(end, start, holidays) || 0;
  let count = 0;
  for (let date = start; date < end;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) count += 1;
  }
  return count;
}
