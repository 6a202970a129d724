import type { PlainDate } from './plain-date.js';

/** The bank holidays held. Nothing may be computed on a day before `from` or after `through`: nobody knows yet. */
export interface BankHolidays {
  readonly dates: ReadonlySet<string>;
  readonly from: PlainDate;
  readonly through: PlainDate;
  /** Date to its name, for explaining a deadline day by day. */
  readonly names?: ReadonlyMap<string, string>;
}
