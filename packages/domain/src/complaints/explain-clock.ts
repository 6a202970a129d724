import { amountOf } from '../words/amount-of.js';
import { isOrAre } from '../words/is-or-are.js';
import type { BankHolidays } from '../calendar/bank-holidays.js';
import { addDays, dayOfWeek, formatPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { inWorkingDays } from './clock-in-words.js';

/** What a calendar day is in the sum. The start is day 0, whatever day of the week it is. */
export const ClockDayKind = {
  START: 'START',
  WORKING_DAY: 'WORKING_DAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
  BANK_HOLIDAY: 'BANK_HOLIDAY',
} as const;
export type ClockDayKind = keyof typeof ClockDayKind;

export interface ClockDay {
  readonly on: PlainDate;
  readonly kind: ClockDayKind;
  /** 0 for the start, 1 and up for working days, null for a day that isn't counted. */
  readonly workingDay: number | null;
  /** "Saturday", "Good Friday"; null for the start and for working days. */
  readonly name: string | null;
}

export interface ClockExplanation {
  readonly startOn: PlainDate;
  readonly workingDays: number;
  readonly dueOn: PlainDate;
  /** Every calendar day from the start to the due day, both with it. */
  readonly days: readonly ClockDay[];
  /** "10 working days from Friday 19 December 2025 is Wednesday 7 January 2026, because …" */
  readonly sentence: string;
}

/**
 * The sum, day by day, so that a person can check it against a calendar on the wall.
 * @param workingDays 1 or more.
 * @throws RangeError for a date that doesn't exist, or past the bank holidays held.
 */
export function explainClock(startOn: PlainDate, workingDays: number, holidays: BankHolidays): ClockExplanation {
  const dueOn = addWorkingDays(startOn, workingDays, holidays);
  const days: ClockDay[] = [{ on: startOn, kind: 'START', workingDay: 0, name: null }];
  let counted = 0;
  for (let on = addDays(startOn, 1); on <= dueOn; on = addDays(on, 1)) {
    const uncounted = uncountedDay(on, holidays);
    if (uncounted === null) counted += 1;
    days.push(uncounted ?? { on, kind: 'WORKING_DAY', workingDay: counted, name: null });
  }
  return { startOn, workingDays, dueOn, days, sentence: sentenceOf(startOn, workingDays, dueOn, days) };
}

function uncountedDay(on: PlainDate, holidays: BankHolidays): ClockDay | null {
  const weekday = weekdayName(on);
  if (weekday === 'Saturday') return { on, kind: 'SATURDAY', workingDay: null, name: weekday };
  if (weekday === 'Sunday') return { on, kind: 'SUNDAY', workingDay: null, name: weekday };
  if (!holidays.dates.has(on)) return null;
  return { on, kind: 'BANK_HOLIDAY', workingDay: null, name: holidays.names?.get(on) ?? 'Bank holiday' };
}

function sentenceOf(startOn: PlainDate, workingDays: number, dueOn: PlainDate, days: readonly ClockDay[]): string {
  const sum = `${inWorkingDays(workingDays)} from ${longDate(startOn)} is ${longDate(dueOn)}`;
  const reasons = [...weekendReason(days), ...days.filter((day) => day.kind === 'BANK_HOLIDAY').map(holidayReason)];
  if (reasons.length === 0) return `${sum}. No weekend or bank holiday comes between.`;
  return `${sum}, because ${joinInWords(reasons)} ${isOrAre(reasons.length === 1 && !hasSeveral(days) ? 1 : 2)} not counted.`;
}

function weekendReason(days: readonly ClockDay[]): string[] {
  const count = days.filter(isWeekend).length;
  if (count === 0) return [];
  return [count === 1 ? 'one weekend day' : amountOf(count, 'weekend day', 'weekend days')];
}

function hasSeveral(days: readonly ClockDay[]): boolean {
  return days.filter(isWeekend).length > 1;
}

function isWeekend(day: ClockDay): boolean {
  return day.kind === 'SATURDAY' || day.kind === 'SUNDAY';
}

/** "Good Friday (3 April)", "the substitute day for Boxing Day (28 December)". */
function holidayReason(day: ClockDay): string {
  const name = (day.name ?? 'a bank holiday').replace(/^(.+) \(substitute day\)$/, 'the substitute day for $1');
  return `${name} (${formatPlainDate(day.on).replace(/ \d{4}$/, '')})`;
}

/** "Friday 19 December 2025". */
export function longDate(on: PlainDate): string {
  return `${weekdayName(on)} ${formatPlainDate(on)}`;
}

function weekdayName(on: PlainDate): string {
  return weekdays[dayOfWeek(on)] ?? '';
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function joinInWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
