import { type PlainDate, plainDateFromParts } from '../calendar/plain-date.js';

/** A day, a month or a longer span that somebody named, before its year is known. */
export interface Point {
  /** 1 = January: the month in which it ends. */
  readonly month: number;
  readonly year: number | null;
  /** LONG: a quarter or a year, which starts in an earlier month than it ends in. */
  readonly span: 'DAY' | 'MONTH' | 'LONG';
  startOf(year: number): PlainDate | null;
  endOf(year: number): PlainDate | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const yearWord = "'?(\\d{4}|\\d{2})";

export function lastDayOfMonth(year: number, month: number): PlainDate {
  for (const day of [31, 30, 29]) {
    const found = plainDateFromParts(year, month, day);
    if (found !== null) return found;
  }
  return plainDateFromParts(year, month, 28) ?? '';
}

function monthNumber(word: string): number {
  return months.findIndex((name) => word.startsWith(name)) + 1;
}

function yearNumber(word: string | undefined): number | null {
  if (word === undefined || word === '') return null;
  return word.length === 2 ? 2000 + Number(word) : Number(word);
}

function monthPoint(month: number, year: number | null): Point | null {
  if (month < 1 || month > 12) return null;
  return {
    month,
    year,
    span: 'MONTH',
    startOf: (y) => plainDateFromParts(y, month, 1),
    endOf: (y) => lastDayOfMonth(y, month),
  };
}

function dayPoint(day: number, month: number, year: number | null): Point | null {
  if (month < 1 || month > 12 || plainDateFromParts(2024, month, day) === null) return null;
  const on = (y: number): PlainDate | null => plainDateFromParts(y, month, day);
  return { month, year, span: 'DAY', startOf: on, endOf: on };
}

/** The council's year starts in April; `quarter` null is the whole of it. `year` is the one it ends in. */
function councilYearPoint(startYear: number, quarter: number | null): Point {
  const first = quarter === null ? 4 : 1 + ((quarter * 3) % 12);
  const last = quarter === null ? 3 : first + 2;
  const endYear = quarter === null || quarter === 4 ? startYear + 1 : startYear;
  const firstYear = quarter === 4 ? endYear : startYear;
  return {
    month: last,
    year: endYear,
    span: 'LONG',
    startOf: () => plainDateFromParts(firstYear, first, 1),
    endOf: () => lastDayOfMonth(endYear, last),
  };
}

type Reader = readonly [RegExp, (found: RegExpExecArray) => Point | null];

const number = (text: string | undefined): number => Number(text ?? Number.NaN);

/** "2018/19", "2018-2019": only two years in a row are a council year. */
function readCouncilYear(start: number, end: string | undefined, quarter: number | null): Point | null {
  if (end !== undefined && (start + 1) % 100 !== Number(end) % 100) return null;
  return councilYearPoint(start, quarter);
}

const readers: readonly Reader[] = [
  [
    /^(\d{4})[-/](0[1-9]|1[0-2])[-/](\d{2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/,
    (m) => dayPoint(number(m[3]), number(m[2]), number(m[1])),
  ],
  [
    /^(\d{4})[-/](\d{2}|\d{4})$/,
    (m) => readCouncilYear(number(m[1]), m[2], null) ?? monthPoint(number(m[2]), number(m[1])),
  ],
  [/^(0?[1-9]|1[0-2])[/-](\d{4})$/, (m) => monthPoint(number(m[1]), number(m[2]))],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: 00:00(?::00)?)?$/, (m) => dayPoint(number(m[1]), number(m[2]), number(m[3]))],
  [
    /^(?:q|quarter )([1-4])[ ,]*(\d{4})(?:[-/](\d{2}|\d{4}))?$/,
    (m) => readCouncilYear(number(m[2]), m[3], number(m[1])),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthWord}(?:[ -]${yearWord})?$`),
    (m) => dayPoint(number(m[1]), monthNumber(m[2] ?? ''), yearNumber(m[3])),
  ],
  [new RegExp(`^${monthWord}(?:[ -]?${yearWord})?$`), (m) => monthPoint(monthNumber(m[1] ?? ''), yearNumber(m[2]))],
];

/** Reads one point of time; `text` is in lower case. Null when it is none. */
export function readPoint(text: string): Point | null {
  for (const [shape, read] of readers) {
    const found = shape.exec(text);
    if (found !== null) return read(found);
  }
  return null;
}
