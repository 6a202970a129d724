import { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { z } from 'zod';
import { count, day, moment, row, text } from '../../../platform/row-shapes.js';
import { rowsOf, run } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';

const releasedCount = row({
  quarter: text,
  stage: z.enum(ComplaintStage),
  asAt: day,
  IN_STANDARD: count,
  IN_AGREED: count,
  LATE: count,
  OVERDUE: count,
  OPEN: count,
  openPastStandard: count,
  WITHDRAWN: count,
  REMEDIED: count,
  NOT_FOR_PROCEDURE: count,
}).readonly();

/** A stage's figures of one quarter, as they were released. */
export type ReleasedCount = z.output<typeof releasedCount>;

/** What has been released of these quarters; null: of all. */
export async function releasedCounts(
  unit: Unit | OpenUnit,
  quarters: readonly string[] | null,
): Promise<readonly ReleasedCount[]> {
  return rowsOf(
    unit,
    releasedCount,
    `select c.period_key as quarter, c.stage, c.as_at as "asAt", c.in_standard as "IN_STANDARD", c.in_agreed as "IN_AGREED",
       c.late as "LATE", c.overdue as "OVERDUE", c.open as "OPEN", c.open_past_standard as "openPastStandard",
       c.withdrawn as "WITHDRAWN", c.remedied as "REMEDIED", c.not_for_procedure as "NOT_FOR_PROCEDURE"
     from released_complaint_count c where $1::text[] is null or c.period_key = any($1) order by c.stage, c.period_key`,
    [quarters],
  );
}

const earlierRelease = row({ quarter: text, asAt: day, releasedAt: moment }).readonly();

/** Quarters whose stage 1 was released with small counts hidden, before whole counts were released as they are. */
export async function earlierReleases(unit: OpenUnit): Promise<readonly z.output<typeof earlierRelease>[]> {
  return rowsOf(
    unit,
    earlierRelease,
    `select q.period_key as quarter, q.as_at as "asAt", q.created_at as "releasedAt" from released_complaint_quarter q`,
  );
}

const overdueStage = row({
  stage: z.enum(ComplaintStage),
  startedOn: day,
  dueOn: day,
  team: text.nullable(),
  service: text.nullable(),
}).readonly();

export type OverdueStage = z.output<typeof overdueStage>;

/** Stages past their date, the longest first: no reference, no name, no words. */
export async function overdueStages(unit: Unit): Promise<readonly OverdueStage[]> {
  return rowsOf(
    unit,
    overdueStage,
    `select o.stage, o.started_on as "startedOn", o.due_on as "dueOn", o.team, o.service from app.overdue_stages() o`,
  );
}

/** Releases of complaints and compliments take turns. */
export async function lockComplaintReleases(unit: OpenUnit): Promise<void> {
  await run(unit, `select pg_advisory_xact_lock(hashtext('released_complaint_quarter'))`, []);
}
