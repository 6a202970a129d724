import type { PlainDate } from '@heard/domain/calendar/plain-date';
import {
  isWholeQuarters,
  quartersBetween,
  reportingPeriod,
  reportingQuarterOf,
  rollingYear,
  shiftQuarter,
} from '@heard/domain/calendar/reporting-year';
import { InvalidInputError } from '../../../platform/errors.js';
import type { OpenUnit } from '../../../platform/unit.js';

const usualQuarters = 5;
const mostQuarters = 40;
const earliest = '1990-01-01';
const latest = '2199-12-31';
const wholeQuarters = 'Choose whole quarters, starting in April, July, October or January';

export interface AskedQuarters {
  readonly from?: PlainDate | null | undefined;
  readonly to?: PlainDate | null | undefined;
}

/** The quarters from one day to another, in order; without days the last five. INVALID_INPUT unless they are whole. */
export function quartersAsked({ today }: Pick<OpenUnit, 'today'>, { from, to }: AskedQuarters): readonly string[] {
  const now = reportingQuarterOf(today);
  const last = to ?? reportingPeriod(now).to;
  const first = from ?? reportingPeriod(shiftQuarter(now, 1 - usualQuarters)).from;
  if (first < earliest || last > latest || !isWholeQuarters(first, last))
    throw new InvalidInputError({ from: wholeQuarters });
  const quarters = quartersBetween(first, last);
  if (quarters.length > mostQuarters) throw new InvalidInputError({ from: 'Choose ten years or less' });
  return quarters;
}

/** These quarters and those before them that their rolling years need. */
export function withYearBefore(quarters: readonly string[]): readonly string[] {
  return [...new Set(quarters.flatMap(rollingYear))].toSorted();
}
