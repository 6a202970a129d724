import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { isWithin, quartersBetween, reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { releasedAsAt } from '@heard/domain/complaints/released-as-at';
import { countStages } from '@heard/domain/complaints/stage-counts';
import type { Unit } from '../../../platform/unit.js';
import { earlierReleases, lockComplaintReleases, releasedCounts } from './complaint-figures.queries.js';
import { type CountedComplaint, countedComplaints, firstCountedOn } from './counted-figures.queries.js';
import { releaseCompliments } from './release-compliments.service.js';
import { releaseSplits } from './release-splits.service.js';
import { ReleasedComplaintCountEntity } from './released-complaint-count.entity.js';

interface DueCount {
  readonly quarter: string;
  readonly stage: ComplaintStage;
  readonly asAt: PlainDate;
  /** Counted as it was written down then; null: as it is written down now. */
  readonly knownAt: Date | null;
}

interface EarlierRelease {
  readonly asAt: PlainDate;
  readonly releasedAt: Date;
}

function dueCount(
  unit: Unit,
  quarter: string,
  stage: ComplaintStage,
  before: EarlierRelease | undefined,
): DueCount | null {
  const asAt = before?.asAt ?? releasedAsAt(quarter, stage, unit.holidays);
  if (asAt === null || asAt >= unit.today) return null;
  return { quarter, stage, asAt, knownAt: before?.releasedAt ?? null };
}

async function dueCounts(unit: Unit, first: PlainDate): Promise<readonly DueCount[]> {
  const [released, earlier] = await Promise.all([releasedCounts(unit, null), earlierReleases(unit)]);
  const done = new Set(released.map(({ stage, quarter }) => `${stage} ${quarter}`));
  const before = new Map(earlier.map((release) => [`STAGE_1 ${release.quarter}`, release]));
  return quartersBetween(first, unit.today).flatMap((quarter) =>
    Object.values(ComplaintStage)
      .filter((stage) => !done.has(`${stage} ${quarter}`))
      .map((stage) => dueCount(unit, quarter, stage, before.get(`${stage} ${quarter}`)))
      .filter((due) => due !== null),
  );
}

async function release(unit: Unit, due: DueCount, all: readonly CountedComplaint[]): Promise<void> {
  const { quarter, stage, asAt, knownAt } = due;
  const period = reportingPeriod(quarter);
  const known = knownAt === null ? all : await countedComplaints(unit, period, knownAt);
  const counts = countStages(
    known.filter((each) => each.stage === stage && isWithin(period, each.startedOn)),
    asAt,
  );
  unit.db.insert(ReleasedComplaintCountEntity, {
    periodKey: quarter,
    stage,
    asAt,
    inStandard: counts.IN_STANDARD,
    inAgreed: counts.IN_AGREED,
    late: counts.LATE,
    overdue: counts.OVERDUE,
    open: counts.OPEN,
    openPastStandard: counts.openPastStandard,
    withdrawn: counts.WITHDRAWN,
    remedied: counts.REMEDIED,
    notForProcedure: counts.NOT_FOR_PROCEDURE,
    createdBy: null,
  });
}

async function releaseComplaints(unit: Unit, first: PlainDate): Promise<readonly string[]> {
  const due = await dueCounts(unit, first);
  if (due.length === 0) return [];
  const all = await countedComplaints(unit, { from: first, to: unit.today });
  for (const each of due) await release(unit, each, all);
  return due.map(({ quarter, stage }) => `${quarter} ${stage}`);
}

/**
 * Releases each stage of every quarter whose last clock has run its longest, with the compliments of the quarter, and the
 * splits of each year; once and for good: what is recorded later is in exact figures only. A quarter that was released
 * when small counts were still hidden is released whole from what it was released from then; that release stays too.
 * Runs as the system; running it twice does nothing the second time. Answers with what was released.
 */
export async function releaseComplaintFigures(unit: Unit): Promise<readonly string[]> {
  await lockComplaintReleases(unit);
  const first = await firstCountedOn(unit);
  if (first === null) return [];
  const complaints = await releaseComplaints(unit, first);
  return [...complaints, ...(await releaseCompliments(unit, first)), ...(await releaseSplits(unit, first))];
}
