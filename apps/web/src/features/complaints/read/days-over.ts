import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import { type ClockDay, explainClock } from '@heard/domain/complaints/explain-clock';

import type { ComplaintClock } from '../complaint-data';

/** As many days after the due day as a person can take in; a clock that ran out longer ago says so in words. */
const most = 20;

/** The days after the due day, up to today or to the answer that came late: each working day counted anew from 1. */
export function daysOver({ dueOn, workingDaysOver }: ComplaintClock): readonly ClockDay[] {
  const over = workingDaysOver ?? 0;
  if (over === 0 || over > most) return [];
  try {
    return explainClock(dueOn, over, bankHolidaysEnglandAndWales).days.slice(1);
  } catch (error) {
    // Past the bank holidays held: the words above say all that is known.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
