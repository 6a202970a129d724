import { addDays, type PlainDate } from '../calendar/plain-date.js';

/** How long a finished quarter or year waits before its figures are released for good. */
export interface ReleaseTiming {
  /** Days after its last day: records of reviews are written in the weeks that follow. */
  readonly daysAfterPeriod: number;
  /** Hours since something was last entered for it, so that a mistaken import can be put right first. */
  readonly hoursAfterEntry: number;
}

export const usualReleaseTiming: ReleaseTiming = { daysAfterPeriod: 28, hoursAfterEntry: 24 };

export interface Moment {
  readonly today: PlainDate;
  readonly now: Date;
}

const millisecondsPerHour = 3_600_000;

/** The first day on which a period that ends on this day may be released. */
export function releasedFrom(lastDay: PlainDate, timing: ReleaseTiming): PlainDate {
  return addDays(lastDay, timing.daysAfterPeriod + 1);
}

/** Whether a period has ended and settled. `lastEntryAt` null: nothing was entered for it. */
export function hasSettled(
  lastDay: PlainDate,
  lastEntryAt: Date | null,
  timing: ReleaseTiming,
  { today, now }: Moment,
): boolean {
  if (today < releasedFrom(lastDay, timing)) return false;
  return lastEntryAt === null || now.getTime() - lastEntryAt.getTime() >= timing.hoursAfterEntry * millisecondsPerHour;
}
