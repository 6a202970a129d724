import type { BankHolidays } from '../calendar/bank-holidays.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { reportingPeriod } from '../calendar/reporting-year.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { type ComplaintStage, stageLimits } from './complaint-stages.js';

/**
 * The day as at which a stage's figures of a quarter are released: by its end every clock that started in the quarter
 * has had the longest time that the law allows. Null past the bank holidays held: nobody can know it yet.
 */
export function releasedAsAt(quarter: string, stage: ComplaintStage, holidays: BankHolidays): PlainDate | null {
  const { to } = reportingPeriod(quarter);
  if (to < holidays.from) return null;
  try {
    return addWorkingDays(to, stageLimits('CHILDREN_ACT_1989', stage)?.extended ?? 0, holidays);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
