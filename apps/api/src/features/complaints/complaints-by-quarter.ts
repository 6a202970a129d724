import { can } from '@heard/domain/access/permissions';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import {
  isWholeQuarters,
  quartersBetween,
  reportingPeriod,
  reportingQuarterOf,
  shiftQuarter,
} from '@heard/domain/calendar/reporting-year';
import { InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { type QuarterFigures, releasedQuarters, stagesStarted } from './complaint-figures.queries.js';
import { countTimings } from './count-timings.js';

const usualQuarters = 5;
const mostQuarters = 40;
const earliest = '1990-01-01';
const latest = '2199-12-31';
const wholeQuarters = 'Choose whole quarters, starting in April, July, October or January';

export interface AskedQuarters {
  readonly from?: PlainDate | null | undefined;
  readonly to?: PlainDate | null | undefined;
}

function quartersAsked(unit: Unit, { from, to }: AskedQuarters): readonly string[] {
  const now = reportingQuarterOf(unit.today);
  const last = to ?? reportingPeriod(now).to;
  const first = from ?? reportingPeriod(shiftQuarter(now, 1 - usualQuarters)).from;
  if (first < earliest || last > latest || !isWholeQuarters(first, last))
    throw new InvalidInputError({ from: wholeQuarters });
  const quarters = quartersBetween(first, last);
  if (quarters.length > mostQuarters) throw new InvalidInputError({ from: 'Choose ten years or less' });
  return quarters;
}

async function exactQuarters(unit: Unit, quarters: readonly string[]): Promise<readonly QuarterFigures[]> {
  const periods = quarters.map((quarter) => ({ quarter, ...reportingPeriod(quarter) }));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stages = await stagesStarted(unit, first.from, last.to);
  return periods.map(({ quarter, from, to }) => {
    const started = stages.filter((stage) => stage.startedOn >= from && stage.startedOn <= to);
    const counts = countTimings(started, unit.today);
    return {
      quarter,
      asAt: unit.today,
      ...counts,
      inTime: counts.IN_STANDARD + counts.IN_AGREED,
      total: started.length,
    };
  });
}

/**
 * How stage 1 complaints were answered, by the quarter in which they started. Exact for whoever may open the complaints
 * behind the figures; everybody else gets the quarters as they were released. Without dates: the last five quarters.
 * INVALID_INPUT unless the dates are whole quarters.
 */
export async function complaintsByQuarter(unit: Unit, asked: AskedQuarters): Promise<readonly QuarterFigures[]> {
  const quarters = quartersAsked(unit, asked);
  if (can(unit.actor.role, 'complaint:figures:exact')) return exactQuarters(unit, quarters);
  return releasedQuarters(unit, quarters);
}
