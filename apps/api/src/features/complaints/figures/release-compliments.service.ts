import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { quartersBetween, reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { releasedAsAt } from '@heard/domain/complaints/released-as-at';
import type { Unit } from '../../../platform/unit.js';
import { countedCompliments } from './counted-figures.queries.js';
import { ReleasedComplimentCountEntity } from './released-compliment-count.entity.js';
import { releasedComplimentCounts } from './released-representations.queries.js';

/** Releases the number of compliments of each quarter with the complaints of that quarter, once and for good. */
export async function releaseCompliments(unit: Unit, first: PlainDate): Promise<readonly string[]> {
  const done = new Set((await releasedComplimentCounts(unit, null)).map(({ quarter }) => quarter));
  const due = quartersBetween(first, unit.today).flatMap((quarter) => {
    const asAt = done.has(quarter) ? null : releasedAsAt(quarter, 'STAGE_1', unit.holidays);
    return asAt === null || asAt >= unit.today ? [] : [{ quarter, asAt }];
  });
  for (const { quarter, asAt } of due) {
    const received = (await countedCompliments(unit, reportingPeriod(quarter))).length;
    unit.db.insert(ReleasedComplimentCountEntity, { periodKey: quarter, asAt, received, createdBy: null });
  }
  return due.map(({ quarter }) => `${quarter} compliments`);
}
