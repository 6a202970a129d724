import type { BankHolidays } from '@heard/domain/calendar/bank-holidays';

import type { ComplaintClock } from '../complaint-data';

/** The bank holidays of the days in which this clock can end: those with which the server worked it out. */
export function holidaysOfSum({ startedOn, longestDueOn, standard, longest }: ComplaintClock): BankHolidays {
  const days = (longest ?? standard)?.days ?? [];
  const dates = days.filter(({ kind }) => kind === 'BANK_HOLIDAY').map(({ on }) => on);
  return { dates: new Set(dates), from: startedOn, through: longestDueOn };
}
