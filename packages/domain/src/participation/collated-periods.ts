import { formatPlainDate, type PlainDate } from '../calendar/plain-date.js';
import {
  isWholeQuarters,
  isWholeYears,
  quartersBetween,
  reportingPeriod,
  reportingQuarterOf,
  reportingYearOf,
  yearsBetween,
} from '../calendar/reporting-year.js';
import { type AskedPeriod, periodProblems, type PeriodProblems } from './asked-period.js';

export type CollatedPeriods =
  | { readonly ok: true; readonly days: AskedPeriod; readonly keys: readonly string[] }
  | { readonly ok: false; readonly fields: PeriodProblems };

/** Three years, in quarters. */
const most = 12;

function yearBefore(today: PlainDate): AskedPeriod {
  const thisYear = reportingPeriod(reportingYearOf(today)).from;
  const from = `${String(Number(thisYear.slice(0, 4)) - 1)}${thisYear.slice(4)}`;
  return { from, to: reportingPeriod(reportingQuarterOf(today)).to };
}

/** Whole years within days that need not be: each with its four quarters. */
function wholeYearsIn({ from, to }: AskedPeriod): readonly string[] {
  return yearsBetween(from, to).filter((year) => {
    const period = reportingPeriod(year);
    return isWholeYears(period.from, period.to) && period.from >= from && period.to <= to;
  });
}

/**
 * The quarters, and the whole years among them, for which feedback is put together by stream: those asked for, else from
 * last April's year on. Refused unless they are whole, and no more than three years of them.
 */
export function collatedPeriods(
  today: PlainDate,
  asked: { readonly from?: PlainDate | null | undefined; readonly to?: PlainDate | null | undefined },
): CollatedPeriods {
  const usual = yearBefore(today);
  const days = { from: asked.from ?? usual.from, to: asked.to ?? usual.to };
  const problems = periodProblems(days);
  if (problems !== null) return { ok: false, fields: problems };
  if (!isWholeQuarters(days.from, days.to)) {
    const from = reportingPeriod(reportingQuarterOf(days.from)).from;
    const { to } = reportingPeriod(reportingQuarterOf(days.to));
    const whole = `${formatPlainDate(from)} to ${formatPlainDate(to)}`;
    return { ok: false, fields: { from: `Feedback is put together by whole quarters. Ask for ${whole}` } };
  }
  const quarters = quartersBetween(days.from, days.to);
  if (quarters.length > most) return { ok: false, fields: { from: 'Ask for three years or less' } };
  return { ok: true, days, keys: [...quarters, ...wholeYearsIn(days)].toSorted() };
}
