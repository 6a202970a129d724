import { can } from '@heard/domain/access/permissions';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { isWithin, reportingPeriod, rollingYear, spanOf } from '@heard/domain/calendar/reporting-year';
import { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { addStageCounts, countStages, type StageCounts, timelinessOf } from '@heard/domain/complaints/stage-counts';
import type { Unit } from '../../../platform/unit.js';
import { type ReleasedCount, releasedCounts } from './complaint-figures.queries.js';
import { countedComplaints } from './counted-figures.queries.js';
import { type AskedQuarters, quartersAsked, withYearBefore } from './check-quarters.js';

/** One stage in one quarter, and in the year that ends with it. */
export interface QuarterFigures {
  readonly quarter: string;
  readonly stage: ComplaintStage;
  /** Null where the reader gets released figures and there are none yet. */
  readonly counts: StageCounts | null;
  readonly year: StageCounts | null;
  /** What was known at the end of this day; null without counts. */
  readonly asAt: PlainDate | null;
  /** As at which day it was released; null while it isn't. */
  readonly releasedAsAt: PlainDate | null;
}

type Counted = ReadonlyMap<string, StageCounts>;

const keyOf = (stage: ComplaintStage, quarter: string): string => `${stage} ${quarter}`;

async function countedNow(unit: Unit, quarters: readonly string[]): Promise<Counted> {
  const rows = await countedComplaints(unit, spanOf(quarters));
  const cells = Object.values(ComplaintStage).flatMap((stage) => quarters.map((quarter) => ({ stage, quarter })));
  return new Map(
    cells.map(({ stage, quarter }) => {
      const period = reportingPeriod(quarter);
      const started = rows.filter((row) => row.stage === stage && isWithin(period, row.startedOn));
      return [keyOf(stage, quarter), countStages(started, unit.today)];
    }),
  );
}

function yearOf(counted: Counted, stage: ComplaintStage, quarter: string): StageCounts | null {
  const quarters = rollingYear(quarter).map((each) => counted.get(keyOf(stage, each)));
  return quarters.some((counts) => counts === undefined)
    ? null
    : addStageCounts(quarters.filter((counts) => counts !== undefined));
}

/** Stage 1, and every other of which there is anything at all. */
function stagesOf(counted: Counted): readonly ComplaintStage[] {
  const isThere = (stage: ComplaintStage): boolean =>
    [...counted].some(([key, counts]) => key.startsWith(stage) && timelinessOf(counts).total > 0);
  return Object.values(ComplaintStage).filter((stage) => stage === 'STAGE_1' || isThere(stage));
}

/**
 * How complaints were answered, by stage and by the quarter in which the stage started, each with the year that ends
 * with it. Counted now for whoever gets exact figures; everybody else gets whole-council counts as they were released,
 * and a row that says so for a quarter that is not released. Without dates: the last five quarters. INVALID_INPUT unless
 * the dates are whole quarters.
 */
export async function complaintsByQuarter(unit: Unit, asked: AskedQuarters): Promise<readonly QuarterFigures[]> {
  const quarters = quartersAsked(unit, asked);
  const needed = withYearBefore(quarters);
  const isExact = can(unit.actor.role, 'complaint:figures:exact');
  const released = new Map<string, ReleasedCount>(
    (await releasedCounts(unit, needed)).map((row) => [keyOf(row.stage, row.quarter), row]),
  );
  const counted: Counted = isExact ? await countedNow(unit, needed) : released;
  return stagesOf(counted).flatMap((stage) =>
    quarters.map((quarter) => {
      const release = released.get(keyOf(stage, quarter));
      const counts = counted.get(keyOf(stage, quarter)) ?? null;
      return {
        quarter,
        stage,
        counts,
        year: yearOf(counted, stage, quarter),
        asAt: isExact ? unit.today : (release?.asAt ?? null),
        releasedAsAt: release?.asAt ?? null,
      };
    }),
  );
}
