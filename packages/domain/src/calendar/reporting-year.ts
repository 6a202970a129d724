import {
  addDays,
  type DateParts,
  datePartsOf,
  formatMonth,
  formatPlainDateShort,
  type PlainDate,
} from './plain-date.js';

/*
 * The reporting year runs from 1 April to 31 March and is named by both its years: '2025-26'. Its quarters are
 * '2025-26 Q1' (April to June) to '2025-26 Q4' (January to March).
 */
export interface Period {
  readonly from: PlainDate;
  /** The last day, inside the period. */
  readonly to: PlainDate;
}

const yearShape = /^(\d{4})-(\d{2})$/;
const quarterShape = /^(\d{4}-\d{2}) Q([1-4])$/;
const quarterStarts = ['04-01', '07-01', '10-01', '01-01'] as const;
const quarterEnds = ['06-30', '09-30', '12-31', '03-31'] as const;

/** '2025-26' for 1 April 2025 to 31 March 2026. */
export function reportingYearOf(date: PlainDate): string {
  return yearOf(datePartsOf(date));
}

/** '2025-26 Q1' for 1 April to 30 June 2025. */
export function reportingQuarterOf(date: PlainDate): string {
  const parts = datePartsOf(date);
  const quarter = ((Math.floor((parts.month - 1) / 3) + 3) % 4) + 1;
  return `${yearOf(parts)} Q${quarter}`;
}

function yearOf({ year, month }: DateParts): string {
  return yearKey(month >= 4 ? year : year - 1);
}

export function isReportingYear(key: string): boolean {
  const match = yearShape.exec(key);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

export function isReportingQuarter(key: string): boolean {
  const match = quarterShape.exec(key);
  return match !== null && isReportingYear(match[1] ?? '');
}

/** The year that a quarter lies in: '2025-26' for '2025-26 Q1', and for '2025-26' itself. */
export function yearOfPeriod(key: string): string {
  return key.slice(0, '2025-26'.length);
}

/** First and last day of a year ('2025-26') or quarter ('2025-26 Q1'). RangeError for any other text. */
export function reportingPeriod(key: string): Period {
  if (isReportingYear(key)) {
    const start = Number(key.slice(0, 4));
    return { from: `${key.slice(0, 4)}-04-01`, to: `${String(start + 1).padStart(4, '0')}-03-31` };
  }
  if (isReportingQuarter(key)) return quarterPeriod(Number(key.slice(0, 4)), Number(key.slice(-1)));
  throw new RangeError(`Not a reporting year or quarter: ${key}`);
}

/** True for the first and the last day of a period and every day between. */
export function isWithin({ from, to }: Period, day: PlainDate): boolean {
  return day >= from && day <= to;
}

/** From the first day of the first of these years or quarters, which come in order, to the last day of the last. */
export function spanOf(keys: readonly string[]): Period {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('No period has neither a first day nor a last');
  return { from: reportingPeriod(first).from, to: reportingPeriod(last).to };
}

/** 'April to June 2025' for '2025-26 Q1', 'April 2025 to March 2026' for '2025-26'. */
export function reportingPeriodLabel(key: string): string {
  return periodLabel(reportingPeriod(key));
}

/** The four quarters of the year that ends with this one, in order. */
export function rollingYear(quarter: string): readonly string[] {
  return [-3, -2, -1, 0].map((by) => shiftQuarter(quarter, by));
}

/** 'July 2024 to June 2025' for the year that ends with '2025-26 Q1'. */
export function rollingYearLabel(quarter: string): string {
  return periodLabel(spanOf(rollingYear(quarter)));
}

function periodLabel({ from, to }: Period): string {
  const first = formatMonth(from);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? first.slice(0, first.lastIndexOf(' ')) : first} to ${formatMonth(to)}`;
}

/** True when the dates are the first and last day of one or more whole quarters. */
export function isWholeQuarters(from: PlainDate, to: PlainDate): boolean {
  return (
    from <= to &&
    reportingPeriod(reportingQuarterOf(from)).from === from &&
    reportingPeriod(reportingQuarterOf(to)).to === to
  );
}

/** True when the dates are the first and last day of one or more whole years, April to March. */
export function isWholeYears(from: PlainDate, to: PlainDate): boolean {
  return from <= to && from.slice(5) === '04-01' && to.slice(5) === '03-31' && isWholeQuarters(from, to);
}

/** Every quarter that the dates touch, in order. */
export function quartersBetween(from: PlainDate, to: PlainDate): readonly string[] {
  return periodsBetween(from, to, reportingQuarterOf);
}

/** Every reporting year that the dates touch, in order. */
export function yearsBetween(from: PlainDate, to: PlainDate): readonly string[] {
  return periodsBetween(from, to, reportingYearOf);
}

/** The quarter that comes so many quarters later (or earlier: negative). */
export function shiftQuarter(key: string, by: number): string {
  const { from } = reportingPeriod(key);
  const { year, month } = datePartsOf(from);
  const months = year * 12 + month - 1 + by * 3;
  const shifted = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
  return reportingQuarterOf(shifted);
}

function periodsBetween(from: PlainDate, to: PlainDate, keyOf: (date: PlainDate) => string): readonly string[] {
  const keys: string[] = [];
  for (let date = from; date <= to;) {
    const key = keyOf(date);
    keys.push(key);
    date = addDays(reportingPeriod(key).to, 1);
  }
  return keys;
}

function quarterPeriod(startYear: number, quarter: number): Period {
  const year = String(quarter === 4 ? startYear + 1 : startYear).padStart(4, '0');
  return { from: `${year}-${quarterStarts[quarter - 1] ?? ''}`, to: `${year}-${quarterEnds[quarter - 1] ?? ''}` };
}

function yearKey(startYear: number): string {
  return `${String(startYear).padStart(4, '0')}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** 'Apr–Jun 2025' for '2025-26 Q1': where a quarter has little room. */
export function shortQuarter(key: string): string {
  const { from, to } = reportingPeriod(key);
  const [, first = ''] = formatPlainDateShort(from).split(' ');
  const [, last = '', year = ''] = formatPlainDateShort(to).split(' ');
  return `${first}–${last} ${year}`;
}
