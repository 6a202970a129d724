import type { BankHolidays } from '../calendar/bank-holidays.js';
import { reportingPeriod } from '../calendar/reporting-year.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { suppressCounts } from '../reports/suppression.js';
import type { AnswerTiming } from './answered-in-time.js';
import { stageLimits } from './complaint-stages.js';

export type TimingCounts = Readonly<Record<AnswerTiming, number>>;

/** A quarter as readers without complaints see it; null is hidden. */
export interface ReleasedTimings {
  readonly IN_STANDARD: number | null;
  readonly IN_AGREED: number | null;
  readonly LATE: number | null;
  readonly OPEN: number | null;
  /** Answered in 10 working days or in the agreed extension. */
  readonly inTime: number | null;
  readonly total: number | null;
}

/**
 * Hides small counts so that they can't be worked out, not even by leadership, who also see which clocks have run out
 * and so may know how many were late and open. That is why the two halves, in time and not in time, are each protected
 * as if their sum were known, and the total is shown only where both sums may be.
 */
export function suppressTimings(counts: TimingCounts): ReleasedTimings {
  const inTime = suppressCounts({ IN_STANDARD: counts.IN_STANDARD, IN_AGREED: counts.IN_AGREED }, { totalShown: true });
  const notInTime = suppressCounts({ LATE: counts.LATE, OPEN: counts.OPEN }, { totalShown: true });
  const [inTimeSum, notInTimeSum] = [shown(inTime['total']), shown(notInTime['total'])];
  return {
    IN_STANDARD: shown(inTime['IN_STANDARD']),
    IN_AGREED: shown(inTime['IN_AGREED']),
    LATE: shown(notInTime['LATE']),
    OPEN: shown(notInTime['OPEN']),
    inTime: inTimeSum,
    total: inTimeSum === null || notInTimeSum === null ? null : inTimeSum + notInTimeSum,
  };
}

function shown(cell: number | 'c' | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/**
 * The day as at which a quarter's figures are released: by its end every stage 1 that started in the quarter has had
 * the longest time that the law allows. RangeError past the bank holidays held.
 */
export function quarterReleasedAsAt(quarter: string, holidays: BankHolidays): PlainDate {
  const longest = stageLimits('CHILDREN_ACT_1989', 'STAGE_1')?.extended ?? 0;
  return addWorkingDays(reportingPeriod(quarter).to, longest, holidays);
}
