import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { formatMonth } from '@heard/domain/calendar/plain-date';
import { percent } from '@heard/domain/calendar/percentages';
import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { clockInWords } from '@heard/domain/complaints/clock-in-words';
import { readClock } from '@heard/domain/complaints/complaint-clock';
import { complaintStageLabels } from '@heard/domain/complaints/complaint-stages';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import type { Unit } from '../../platform/unit.js';
import { ComplaintStage } from './complaint-enums.js';
import type { OverdueStage, QuarterFigures } from './complaint-figures.queries.js';

@ObjectType('ComplaintsQuarter', {
  description: 'Stage 1 under the statutory procedure, by the quarter in which it started; null is hidden',
  simpleResolvers: true,
})
export class ComplaintsQuarterType {
  @Field(() => String, { description: '2025-26 Q1' })
  key: string;

  @Field(() => String, { description: 'April to June 2025' })
  label: string;

  @Field(() => DateScalar)
  from: PlainDate;

  @Field(() => DateScalar)
  to: PlainDate;

  @Field(() => DateScalar, { description: 'What was known at the end of this day' })
  asAt: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Answered in 10 working days' })
  inStandard: number | null;

  @Field(() => Int, { nullable: true, description: 'Answered in the agreed extension' })
  inAgreed: number | null;

  @Field(() => Int, { nullable: true })
  late: number | null;

  @Field(() => Int, { nullable: true, description: 'Not answered yet' })
  open: number | null;

  @Field(() => Int, { nullable: true, description: 'inStandard and inAgreed together' })
  inTime: number | null;

  @Field(() => Int, { nullable: true })
  total: number | null;

  @Field(() => Float, { nullable: true, description: 'inStandard of those answered, percent' })
  inStandardRate: number | null;

  @Field(() => Float, { nullable: true, description: 'inTime of those answered, percent' })
  inTimeRate: number | null;

  @Field(() => Boolean, { description: 'Something of this quarter is hidden' })
  suppressed: boolean;
}

@ObjectType('OverdueStage', { description: 'A clock that has run out: no reference, no names', simpleResolvers: true })
export class OverdueStageType {
  @Field(() => ComplaintStage)
  stage: ComplaintStage;

  @Field(() => String)
  stageLabel: string;

  @Field(() => String, { nullable: true })
  team: string | null;

  @Field(() => String, { nullable: true })
  service: string | null;

  @Field(() => DateScalar)
  dueOn: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Null past the bank holidays held' })
  workingDaysOver: number | null;

  @Field(() => String)
  inWords: string;
}

/** "April to June 2025". */
function quarterLabel(from: PlainDate, to: PlainDate): string {
  return `${formatMonth(from).replace(/ \d{4}$/, '')} to ${formatMonth(to)}`;
}

function rate(part: number | null, inTime: number | null, late: number | null): number | null {
  return part === null || inTime === null || late === null ? null : percent(part, inTime + late);
}

export function toComplaintsQuarter(row: QuarterFigures): ComplaintsQuarterType {
  const { from, to } = reportingPeriod(row.quarter);
  const counts = [row.IN_STANDARD, row.IN_AGREED, row.LATE, row.OPEN, row.inTime, row.total];
  return {
    key: row.quarter,
    label: quarterLabel(from, to),
    from,
    to,
    asAt: row.asAt,
    inStandard: row.IN_STANDARD,
    inAgreed: row.IN_AGREED,
    late: row.LATE,
    open: row.OPEN,
    inTime: row.inTime,
    total: row.total,
    inStandardRate: rate(row.IN_STANDARD, row.inTime, row.LATE),
    inTimeRate: rate(row.inTime, row.inTime, row.LATE),
    suppressed: counts.includes(null),
  };
}

export function toOverdueStage(unit: Unit, row: OverdueStage): OverdueStageType {
  const { startedOn, dueOn } = row;
  const dates = { startedOn, standardDueOn: dueOn, agreedDueOn: null, respondedOn: null };
  const clock = readClock(dates, unit.today, unit.holidays);
  return {
    stage: row.stage,
    stageLabel: complaintStageLabels[row.stage],
    team: row.team,
    service: row.service,
    dueOn,
    workingDaysOver: clock.workingDaysOver,
    inWords: clockInWords(clock),
  };
}
