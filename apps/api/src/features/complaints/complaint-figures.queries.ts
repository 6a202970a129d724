import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { z } from 'zod';
import { count, day, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../platform/sql.js';
import type { OpenUnit, Unit } from '../../platform/unit.js';

const countedStage = row({
  startedOn: day,
  standardDueOn: day,
  agreedDueOn: day.nullable(),
  respondedOn: day.nullable(),
}).readonly();

export type CountedStage = z.output<typeof countedStage>;

const quarterFigures = row({
  quarter: text,
  asAt: day,
  IN_STANDARD: count.nullable(),
  IN_AGREED: count.nullable(),
  LATE: count.nullable(),
  OPEN: count.nullable(),
  inTime: count.nullable(),
  total: count.nullable(),
}).readonly();

/** A quarter's stage 1 figures; null is hidden. */
export type QuarterFigures = z.output<typeof quarterFigures>;

/** Every stage 1 under the statutory procedure that started between these days, as far as the reader may read it. */
export async function stagesStarted(unit: Unit, from: PlainDate, to: PlainDate): Promise<readonly CountedStage[]> {
  return rowsOf(
    unit,
    countedStage,
    `select s.started_on as "startedOn", s.standard_due_on as "standardDueOn", s.agreed_due_on as "agreedDueOn",
       s.responded_on as "respondedOn"
     from complaint_stage s join representation r on r.id = s.representation_id
     where s.stage = 'STAGE_1' and r.procedure = 'CHILDREN_ACT_1989' and s.started_on between $1 and $2`,
    [from, to],
  );
}

/** The quarters among these that have been released, in order. */
export async function releasedQuarters(unit: Unit, quarters: readonly string[]): Promise<readonly QuarterFigures[]> {
  return rowsOf(
    unit,
    quarterFigures,
    `select q.period_key as quarter, q.as_at as "asAt", q.in_standard as "IN_STANDARD", q.in_agreed as "IN_AGREED",
       q.late as "LATE", q.still_open as "OPEN", q.in_time as "inTime", q.total
     from released_complaint_quarter q where q.period_key = any($1) order by q.period_key`,
    [quarters],
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

/** Releases of complaints take turns. */
export async function lockComplaintReleases(unit: OpenUnit): Promise<void> {
  await run(unit, `select pg_advisory_xact_lock(hashtext('released_complaint_quarter'))`, []);
}

/** The day on which the first stage 1 of all started; null where there was none. */
export async function firstStageOn(unit: OpenUnit): Promise<PlainDate | null> {
  const found = await rowOf(
    unit,
    row({ first: day.nullable() }),
    `select min(s.started_on) as first from complaint_stage s where s.stage = 'STAGE_1'`,
  );
  return found?.first ?? null;
}

/** The quarters that have been released. */
export async function releasedQuarterKeys(unit: OpenUnit): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(unit, row({ key: text }), 'select q.period_key as key from released_complaint_quarter q');
  return new Set(rows.map(({ key }) => key));
}
