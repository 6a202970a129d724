import { can } from '@heard/domain/access/permissions';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { isWithin, reportingPeriod, rollingYear, spanOf } from '@heard/domain/calendar/reporting-year';
import type { Unit } from '../../../platform/unit.js';
import { countedCompliments } from './counted-figures.queries.js';
import { type AskedQuarters, quartersAsked, withYearBefore } from './check-quarters.js';
import { releasedComplimentCounts } from './released-representations.queries.js';

/** The compliments of one quarter, and of the year that ends with it. */
export interface QuarterCompliments {
  readonly quarter: string;
  /** Null where the reader gets released figures and there are none yet. */
  readonly received: number | null;
  readonly year: number | null;
  readonly asAt: PlainDate | null;
  readonly releasedAsAt: PlainDate | null;
}

async function receivedNow(unit: Unit, quarters: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await countedCompliments(unit, spanOf(quarters));
  return new Map(
    quarters.map((quarter) => {
      const period = reportingPeriod(quarter);
      return [quarter, rows.filter(({ receivedOn }) => isWithin(period, receivedOn)).length];
    }),
  );
}

function yearOf(received: ReadonlyMap<string, number>, quarter: string): number | null {
  const counts = rollingYear(quarter).map((each) => received.get(each));
  return counts.reduce<number | null>((sum, count) => (sum === null || count === undefined ? null : sum + count), 0);
}

/**
 * How many compliments came in each quarter, and in the year that ends with it. Counted now for whoever gets exact
 * figures; others get each quarter as it was released. Without dates: the last five quarters. INVALID_INPUT unless the
 * dates are whole quarters.
 */
export async function complimentsByQuarter(unit: Unit, asked: AskedQuarters): Promise<readonly QuarterCompliments[]> {
  const quarters = quartersAsked(unit, asked);
  const needed = withYearBefore(quarters);
  const isExact = can(unit.actor.role, 'complaint:figures:exact');
  const releases = new Map((await releasedComplimentCounts(unit, needed)).map((row) => [row.quarter, row]));
  const received = isExact
    ? await receivedNow(unit, needed)
    : new Map([...releases].map(([quarter, row]) => [quarter, row.received]));
  return quarters.map((quarter) => {
    const releasedAsAt = releases.get(quarter)?.asAt ?? null;
    return {
      quarter,
      received: received.get(quarter) ?? null,
      year: yearOf(received, quarter),
      asAt: isExact ? unit.today : releasedAsAt,
      releasedAsAt,
    };
  });
}
