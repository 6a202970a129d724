import type { BankHolidays } from '@heard/domain/calendar/bank-holidays';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { quartersBetween, reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { quarterReleasedAsAt, suppressTimings } from '@heard/domain/complaints/released-timings';
import type { Unit } from '../../platform/unit.js';
import { type CountedStage, stagesStarted } from './complaint-figures.queries.js';
import { countTimings } from './count-timings.js';

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

async function release(unit: Unit, { quarter, asAt }: DueQuarter, stages: readonly CountedStage[]): Promise<void> {
  const { from, to } = reportingPeriod(quarter);
  const started = stages.filter((stage) => stage.startedOn >= from && stage.startedOn <= to);
  const shown = suppressTimings(countTimings(started, asAt));
  await unit.query(
    `insert into released_complaint_quarter (period_key, as_at, in_standard, in_agreed, late, still_open, in_time, total)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [quarter, asAt, shown.IN_STANDARD, shown.IN_AGREED, shown.LATE, shown.OPEN, shown.inTime, shown.total],
  );
}

/**
 * Releases every quarter whose last clock has run its longest, once and for good: what is recorded later is in exact
 * figures only. Runs as the system; running it twice does nothing the second time. Answers with the quarters released.
 */
export async function releaseComplaintFigures(unit: Unit): Promise<readonly string[]> {
  await unit.query(`select pg_advisory_xact_lock(hashtext('released_complaint_quarter'))`);
  const rows = await unit.query<{ key: string }>('select q.period_key as key from released_complaint_quarter q');
  const [start] = await unit.query<{ first: PlainDate | null }>(
    `select min(s.started_on) as first from complaint_stage s where s.stage = 'STAGE_1'`,
  );
  if (start === undefined || start.first === null) return [];
  const due = dueQuarters(unit, start.first, new Set(rows.map((row) => row.key)));
  if (due.length === 0) return [];
  const stages = await stagesStarted(unit, start.first, unit.today);
  for (const quarter of due) await release(unit, quarter, stages);
  return due.map(({ quarter }) => quarter);
}
