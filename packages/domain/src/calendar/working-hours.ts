import type { BankHolidays } from './bank-holidays.js';
import { addDays, dayOfWeek, type PlainDate } from './plain-date.js';

/** In the order of `dayOfWeek`: 0 is Sunday. */
const keys = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
export type Weekday = (typeof keys)[number];

/** As people go through a week. */
export const weekdays: readonly (readonly [key: Weekday, name: string])[] = [
  ['MON', 'Monday'],
  ['TUE', 'Tuesday'],
  ['WED', 'Wednesday'],
  ['THU', 'Thursday'],
  ['FRI', 'Friday'],
  ['SAT', 'Saturday'],
  ['SUN', 'Sunday'],
];

/** When the council’s day teams are there; never on a bank holiday. Minutes of the day. */
export interface WorkingHours {
  readonly days: readonly string[];
  readonly from: number;
  readonly until: number;
}

type Holidays = Pick<BankHolidays, 'dates'>;

/** “8:30” as minutes of the day; null for what is no time. */
export function minutesOf(time: string): number | null {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim()) ?? [];
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hour === undefined || minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return hours * 60 + minutes;
}

export function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

function isWorked({ days }: WorkingHours, on: PlainDate, { dates }: Holidays): boolean {
  return days.includes(keys[dayOfWeek(on)] ?? '') && !dates.has(on);
}

/** Whether the day teams are there at this minute of this day in London. */
export function isWorkingTime(hours: WorkingHours, on: PlainDate, minutes: number, holidays: Holidays): boolean {
  return isWorked(hours, on, holidays) && minutes >= hours.from && minutes < hours.until;
}

/** Whether no minute of this hour of the day is in working hours. */
export function isHourOutside(hours: WorkingHours, on: PlainDate, hour: number, holidays: Holidays): boolean {
  return !isWorked(hours, on, holidays) || (hour + 1) * 60 <= hours.from || hour * 60 >= hours.until;
}

/** As far as is looked: the longest that a council could be closed. */
const mostDays = 30;

/** In how many minutes the day teams come, or go home. */
export function minutesToChange(hours: WorkingHours, on: PlainDate, minutes: number, holidays: Holidays): number {
  if (isWorkingTime(hours, on, minutes, holidays)) return hours.until - minutes;
  for (let ahead = 0; ahead < mostDays; ahead += 1) {
    const opens = ahead * 24 * 60 + hours.from - minutes;
    if (opens > 0 && isWorked(hours, addDays(on, ahead), holidays)) return opens;
  }
  return mostDays * 24 * 60;
}

/** “Monday to Friday, 8:30 to 17:00”. */
export function hoursText({ days, from, until }: WorkingHours): string {
  const at = weekdays.flatMap(([key], index) => (days.includes(key) ? [index] : []));
  const [first = 0] = at;
  const isRun = at.length > 2 && at.every((day, index) => day === first + index);
  const names = at.map((day) => weekdays[day]?.[1] ?? '');
  return `${isRun ? `${names[0] ?? ''} to ${names.at(-1) ?? ''}` : names.join(', ')}, ${timeText(from)} to ${timeText(until)}`;
}
