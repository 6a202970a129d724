import { amountOf } from '../words/amount-of.js';
import { daysBetween, formatPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { BoardColumnKey } from './board-columns.js';
import { lastDayOfMonth, readPoint, type Point } from './timescale-points.js';

/** When something is to be done. A single month has no `dueFrom`; `dueTo` is always its last day. */
export interface Timescale {
  readonly dueFrom: PlainDate | null;
  readonly dueTo: PlainDate;
  /** Nobody wrote the year: it was taken from what stands around. */
  readonly yearInferred: boolean;
}

export interface TimescaleContext {
  readonly today: PlainDate;
  /** The year that the timescales around it name; null when none does. */
  readonly nearYear: number | null;
}

const openEnded = /^(ongoing|on going|continuous|tbc|tba|to be (confirmed|agreed)|n\/?a|none|-)$/;
const leadingWords = /^(by |in |during |from |before |(the )?end of |early |mid |late )+/;

function monthsInOrder(first: Point, last: Point): { first: number; last: number } {
  const year = last.year ?? (first.year === null ? 0 : first.year + (last.month < first.month ? 1 : 0));
  return { first: first.year ?? year - (first.month > last.month ? 1 : 0), last: year };
}

function inferYear(first: Point, context: TimescaleContext): number {
  if (context.nearYear !== null) return context.nearYear;
  const year = Number(context.today.slice(0, 4));
  return lastDayOfMonth(year, first.month) < context.today ? year + 1 : year;
}

function asTimescale(first: Point, last: Point, context: TimescaleContext): Timescale | null {
  const yearInferred = first.year === null && last.year === null;
  const known = yearInferred ? { ...last, year: inferYear(last, context) } : last;
  const years = monthsInOrder(first, known);
  const single = first === last;
  const dueFrom = single ? null : first.startOf(years.first);
  const dueTo = last.endOf(years.last);
  if (dueTo === null || (!single && (dueFrom === null || dueFrom > dueTo))) return null;
  return { dueFrom, dueTo, yearInferred };
}

/** True for words that mean "no date was set": "ongoing", "TBC", nothing at all. */
export function isOpenEnded(text: string): boolean {
  const tidy = text.trim().toLowerCase();
  return tidy === '' || openEnded.test(tidy);
}

/**
 * Reads a timescale as people write it: "March 2019", "March", "March/April 2019", "Dec to Jan 2020", "31 March 2019",
 * "Q1 2025-26", "2018/19". Null when it cannot be read, or sets no date.
 */
export function parseTimescale(text: string, context: TimescaleContext): Timescale | null {
  const tidy = text.trim().toLowerCase().replace(/[‐-―]/g, '-').replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  if (isOpenEnded(tidy)) return null;
  const whole = readPoint(tidy.replace(leadingWords, ''));
  if (whole !== null) return whole.span === 'LONG' ? spanOf(whole) : asTimescale(whole, whole, context);
  const parts = tidy.split(/\s*(?:\/|&|\bto\b|\band\b|\buntil\b|-)\s*/).filter((part) => part !== '');
  const points = parts.flatMap((part) => readPoint(part.replace(leadingWords, '')) ?? []);
  const [first, last] = points;
  if (parts.length !== 2 || first === undefined || last === undefined) return null;
  return asTimescale(first, last, context);
}

function spanOf(point: Point): Timescale | null {
  const year = point.year ?? 0;
  const dueTo = point.endOf(year);
  return dueTo === null ? null : { dueFrom: point.startOf(year), dueTo, yearInferred: false };
}

export const DueStatus = {
  NONE: 'NONE',
  OVERDUE: 'OVERDUE',
  DUE_SOON: 'DUE_SOON',
  LATER: 'LATER',
  DONE: 'DONE',
} as const;
export type DueStatus = keyof typeof DueStatus;

const soon = 30;

/** How an action stands against its date. What is achieved is never overdue. */
export function dueStatusOf(dueTo: PlainDate | null, columnKey: BoardColumnKey, today: PlainDate): DueStatus {
  if (columnKey === BoardColumnKey.ACHIEVED) return 'DONE';
  if (dueTo === null) return 'NONE';
  const days = daysBetween(today, dueTo);
  if (days < 0) return 'OVERDUE';
  return days <= soon ? 'DUE_SOON' : 'LATER';
}

function counted(count: number, unit: string): string {
  return amountOf(count, unit, `${unit}s`);
}

/** A number of days in the unit that people would use: "9 days", "3 weeks", "8 months", "2 years". */
export function lengthInWords(days: number): string {
  if (days < 14) return counted(days, 'day');
  if (days < 61) return counted(Math.floor(days / 7), 'week');
  if (days < 365) return counted(Math.floor(days / 30.44), 'month');
  return counted(Math.floor(days / 365.25) || 1, 'year');
}

/** "3 weeks overdue", "Due in 9 days", "Due by 31 March 2027", "No date set"; empty for what is achieved. */
export function dueInWords(dueTo: PlainDate | null, columnKey: BoardColumnKey, today: PlainDate): string {
  const status = dueStatusOf(dueTo, columnKey, today);
  if (status === 'DONE') return '';
  if (dueTo === null) return 'No date set';
  const days = daysBetween(today, dueTo);
  if (days < 0) return `${lengthInWords(-days)} overdue`;
  if (days === 0) return 'Due today';
  return days <= soon ? `Due in ${lengthInWords(days)}` : `Due by ${formatPlainDate(dueTo)}`;
}

/** The timescale as it was written, with the year that was taken for it: "March/April (2019)". Null when none was set. */
export function timescaleLabel(text: string | null, dueTo: PlainDate | null, yearInferred: boolean): string | null {
  if (text === null || text.trim() === '') return dueTo === null ? null : `By ${formatPlainDate(dueTo)}`;
  return yearInferred && dueTo !== null ? `${text.trim()} (${dueTo.slice(0, 4)})` : text.trim();
}
