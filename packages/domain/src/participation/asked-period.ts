import {
  isWholeQuarters,
  isWholeYears,
  type Period,
  quartersBetween,
  reportingPeriod,
  reportingQuarterOf,
  reportingYearOf,
  yearsBetween,
} from '../calendar/reporting-year.js';
import { formatPlainDate, type PlainDate } from '../calendar/plain-date.js';
import type { ParticipationGroup } from './participation-groups.js';

/** The days asked about, both inside. */
export type AskedPeriod = Period;

/** What is wrong with an argument, by its name. */
export type PeriodProblems = Readonly<Partial<Record<'from' | 'to', string>>>;

const earliest = '1900-01-01';
const latest = '2199-12-31';

function isAbsurd(date: PlainDate): boolean {
  return date < earliest || date > latest;
}

/** What is wrong with the days that somebody asks figures for; null when nothing is. */
export function periodProblems({ from, to }: AskedPeriod): PeriodProblems | null {
  const year = 'Choose a year from 1900 to 2199';
  const problems = { ...(isAbsurd(from) ? { from: year } : {}), ...(isAbsurd(to) ? { to: year } : {}) };
  if (Object.keys(problems).length > 0) return problems;
  return to < from ? { to: 'The last day must be the same as or after the first day' } : null;
}

export type ReleasedPeriods =
  | { readonly ok: true; readonly keys: readonly string[] }
  | { readonly ok: false; readonly fields: PeriodProblems };

function ask(days: AskedPeriod): string {
  return `${formatPlainDate(days.from)} to ${formatPlainDate(days.to)}`;
}

function quarterAround(date: PlainDate): AskedPeriod {
  return reportingPeriod(reportingQuarterOf(date));
}

function yearAround(date: PlainDate): AskedPeriod {
  return reportingPeriod(reportingYearOf(date));
}

function refuse(message: string): ReleasedPeriods {
  return { ok: false, fields: { from: message } };
}

function wholeQuarters({ from, to }: AskedPeriod): ReleasedPeriods {
  if (isWholeQuarters(from, to)) return { ok: true, keys: quartersBetween(from, to) };
  const whole = { from: quarterAround(from).from, to: quarterAround(to).to };
  return refuse(`Your role sees whole quarters. Ask for ${ask(whole)}`);
}

function wholeYears({ from, to }: AskedPeriod): ReleasedPeriods {
  if (isWholeYears(from, to)) return { ok: true, keys: yearsBetween(from, to) };
  const whole = { from: yearAround(from).from, to: yearAround(to).to };
  return refuse(`Your role sees whole years, April to March. Ask for ${ask(whole)}`);
}

function onePeriod({ from, to }: AskedPeriod): ReleasedPeriods {
  if (isWholeQuarters(from, to) && quartersBetween(from, to).length === 1) {
    return { ok: true, keys: [reportingQuarterOf(from)] };
  }
  if (isWholeYears(from, to) && yearsBetween(from, to).length === 1) return { ok: true, keys: [reportingYearOf(from)] };
  return refuse(
    `Your role sees one whole quarter or one whole year, April to March. ` +
      `Ask for ${ask(quarterAround(from))}, or for ${ask(yearAround(from))}`,
  );
}

/**
 * The quarters and years that a question of a reader without access to records is about. Any other period is refused
 * with the dates to ask for instead: with free dates one answer could be subtracted from another.
 */
export function releasedPeriods(days: AskedPeriod, group: ParticipationGroup | null): ReleasedPeriods {
  const problems = periodProblems(days);
  if (problems !== null) return { ok: false, fields: problems };
  if (group === 'QUARTER') return wholeQuarters(days);
  if (group === 'YEAR') return wholeYears(days);
  return onePeriod(days);
}
