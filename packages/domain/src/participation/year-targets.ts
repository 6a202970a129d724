import { type PlainDate } from '../calendar/plain-date.js';
import { reportingYearOf } from '../calendar/reporting-year.js';

/** What a reporting year is held against: '2025-26', percent. */
export interface YearTarget {
  readonly year: string;
  readonly rate: number;
}

/** What figures are held against: each year's own target, and the one of years that have none. */
export interface Targets {
  readonly targetRate: number;
  readonly yearTargets: readonly YearTarget[];
}

/** The target of a period. */
export interface PeriodTarget extends YearTarget {
  /** Whether it was set for this year, or counts for years that have none of their own. */
  readonly isOwn: boolean;
}

/** The target of the year (April to March) in which a period ends: four quarters across two years go by the later one. */
export function targetOf({ targetRate, yearTargets }: Targets, lastDay: PlainDate): PeriodTarget {
  const year = reportingYearOf(lastDay);
  const own = yearTargets.find((target) => target.year === year);
  return own ? { ...own, isOwn: true } : { year, rate: targetRate, isOwn: false };
}

const separator = /[,;\n]/;
const line = /^(?<from>\d{4})-(?<to>\d{2})[\s:]+(?<rate>\d{2,3}(?:[.]\d)?)\s?%?$/;

function readTarget(text: string): YearTarget | null {
  const { from, to, rate } = line.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined || rate === undefined) return null;
  return (Number(from) + 1) % 100 === Number(to) ? { year: `${from}-${to}`, rate: Number(rate) } : null;
}

/** "2025-26: 87.5, 2026-27: 90" as people write it, the earliest first; null where a part of it is no target of a year. */
export function readYearTargets(text: string): readonly YearTarget[] | null {
  const lines = text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const targets = lines.map(readTarget).filter((target) => target !== null);
  const isOnceEach = new Set(targets.map(({ year }) => year)).size === lines.length;
  return isOnceEach ? targets.toSorted((one, other) => (one.year < other.year ? -1 : 1)) : null;
}
