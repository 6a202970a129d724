import type { BankHolidays } from '@heard/domain/calendar/bank-holidays';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { quartersBetween, reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { quarterReleasedAsAt, suppressTimings } from '@heard/domain/complaints/released-timings';
import type { Unit } from '../../platform/unit.js';
import {
  type CountedStage,
  firstStageOn,
  lockComplaintReleases,
  releasedQuarterKeys,
  stagesStarted,
} from './complaint-figures.queries.js';
import { countTimings } from './count-timings.js';
import { ReleasedComplaintQuarterEntity } from './released-complaint-quarter.entity.js';

interface DueQuarter {
  readonly quarter: string;
  readonly asAt: PlainDate;
}

/** The day as at which it is released, or null where nobody can know it yet. */
function asAtOf(quarter: string, holidays: BankHolidays): PlainDate | null {
  try {
    return quarterReleasedAsAt(quarter, holidays);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function dueQuarters(unit: Unit, first: PlainDate, released: ReadonlySet<string>): readonly DueQuarter[] {
  return quartersBetween(first, unit.today).flatMap((quarter) => {
    const asAt = released.has(quarter) ? null : asAtOf(quarter, unit.holidays);
    return asAt !== null && asAt < unit.today ? [{ quarter, asAt }] : [];
  });
}

function release(unit: Unit, { quarter, asAt }: DueQuarter, stages: readonly CountedStage[]): void {
  const { from, to } = reportingPeriod(quarter);
  const started = stages.filter((stage) => stage.startedOn >= from && stage.startedOn <= to);
  const shown = suppressTimings(countTimings(started, asAt));
  unit.db.insert(ReleasedComplaintQuarterEntity, {
    periodKey: quarter,
    asAt,
    inStandard: shown.IN_STANDARD,
    inAgreed: shown.IN_AGREED,
    late: shown.LATE,
    stillOpen: shown.OPEN,
    inTime: shown.inTime,
    total: shown.total,
    createdBy: null,
  });
}

/**
 * Releases every quarter whose last clock has run its longest, once and for good: what is recorded later is in exact
 * figures only. Runs as the system; running it twice does nothing the second time. Answers with the quarters released.
 */
export async function releaseComplaintFigures(unit: Unit): Promise<readonly string[]> {
  const [, released, first] = await Promise.all([
    lockComplaintReleases(unit),
    releasedQuarterKeys(unit),
    firstStageOn(unit),
  ]);
  if (first === null) return [];
  const due = dueQuarters(unit, first, released);
  if (due.length === 0) return [];
  const stages = await stagesStarted(unit, first, unit.today);
  for (const quarter of due) release(unit, quarter, stages);
  return due.map(({ quarter }) => quarter);
}
