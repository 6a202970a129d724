/** A day of the calendar as text, `YYYY-MM-DD`. Text compares in the order of time: `a < b` is "a is earlier". */
export type PlainDate = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export interface DateParts {
  readonly year: number;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

/** True for the text of a day that exists: 2024-02-29 yes, 2025-02-29 no. Before the year 1 came none. */
export function isPlainDate(value: unknown): boolean {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  const day = Number(value.slice(8));
  return value >= '0001' && day >= 1 && day <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysInMonths[month - 1] ?? 0);
}

/** The same text, or a RangeError when it is not a day that exists. */
export function toPlainDate(value: string): PlainDate {
  if (!isPlainDate(value)) throw new RangeError(`Not a date that exists (YYYY-MM-DD): ${value}`);
  return value;
}

/** The day of these numbers, or null when there is no such day. Month 1 is January. */
export function plainDateFromParts(year: number, month: number, day: number): PlainDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? text : null;
}

export function datePartsOf(date: PlainDate): DateParts {
  toPlainDate(date);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** `days` may be negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return toPlainDate(textOf(timeOf(date) + days * millisecondsPerDay));
}

/** Whole days from start to end; negative when the end is earlier. */
export function daysBetween(start: PlainDate, end: PlainDate): number {
  return Math.round((timeOf(end) - timeOf(start)) / millisecondsPerDay);
}

/** 0 = Sunday, 1 = Monday, … 6 = Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return new Date(timeOf(date)).getUTCDay();
}

/** '7 January 2026' */
export function formatPlainDate(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** '7 Jan 2026' */
export function formatPlainDateShort(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${day} ${monthName(month).slice(0, 3)} ${year}`;
}

/** 'January 2026' */
export function formatMonth(date: PlainDate): string {
  const { year, month } = datePartsOf(date);
  return `${monthName(month)} ${year}`;
}

function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

function timeOf(date: PlainDate): number {
  return Date.parse(`${toPlainDate(date)}T00:00:00Z`);
}

function textOf(time: number): string {
  const moment = new Date(time);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
}
