import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { AnswerTiming } from '@heard/domain/complaints/answered-in-time';
import type { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import type { Unit } from '../../platform/unit.js';

export interface CountedStage {
  readonly startedOn: PlainDate;
  readonly standardDueOn: PlainDate;
  readonly agreedDueOn: PlainDate | null;
  readonly respondedOn: PlainDate | null;
}

/** A quarter's stage 1 figures; null is hidden. */
export interface QuarterFigures extends Readonly<Record<AnswerTiming, number | null>> {
  readonly quarter: string;
  readonly asAt: PlainDate;
  readonly inTime: number | null;
  readonly total: number | null;
}

/** Every stage 1 under the statutory procedure that started between these days, as far as the reader may read it. */
export async function stagesStarted(unit: Unit, from: PlainDate, to: PlainDate): Promise<readonly CountedStage[]> {
  return unit.query<CountedStage>(
    `select s.started_on as "startedOn", s.standard_due_on as "standardDueOn", s.agreed_due_on as "agreedDueOn",
       s.responded_on as "respondedOn"
     from complaint_stage s join representation r on r.id = s.representation_id
     where s.stage = 'STAGE_1' and r.procedure = 'CHILDREN_ACT_1989' and s.started_on between $1 and $2`,
    [from, to],
  );
}

/** The quarters among these that have been released, in order. */
export async function releasedQuarters(unit: Unit, quarters: readonly string[]): Promise<readonly QuarterFigures[]> {
  return unit.query<QuarterFigures>(
    `select q.period_key as quarter, q.as_at as "asAt", q.in_standard as "IN_STANDARD", q.in_agreed as "IN_AGREED",
       q.late as "LATE", q.still_open as "OPEN", q.in_time as "inTime", q.total
     from released_complaint_quarter q where q.period_key = any($1) order by q.period_key`,
    [quarters],
  );
}

export interface OverdueStage {
  readonly stage: ComplaintStage;
  readonly startedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly team: string | null;
  readonly service: string | null;
}

/** Stages past their date, the longest first: no reference, no name, no words. */
export async function overdueStages(unit: Unit): Promise<readonly OverdueStage[]> {
  return unit.query<OverdueStage>(
    `select o.stage, o.started_on as "startedOn", o.due_on as "dueOn", o.team, o.service from app.overdue_stages() o`,
  );
}
