import type { PlainDate } from '../calendar/plain-date.js';
import { addYears } from '../calendar/months.js';
import { reportingPeriod, reportingYearOf } from '../calendar/reporting-year.js';

/** The yearly return of a year that is over and was never read: which one, and since when its year is over. */
export interface DueReturn {
  readonly year: string;
  readonly endedOn: PlainDate;
}

/** The last whole year, where no return of it, or of a later one, has been read; else null. */
export function returnDue(readYears: readonly (string | null | undefined)[], today: PlainDate): DueReturn | null {
  const year = reportingYearOf(addYears(today, -1));
  const isRead = readYears.some((one) => typeof one === 'string' && one >= year);
  return isRead ? null : { year, endedOn: reportingPeriod(year).to };
}
