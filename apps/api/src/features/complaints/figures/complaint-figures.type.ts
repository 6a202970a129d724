import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { clockInWords } from '@heard/domain/complaints/clock-in-words';
import { readClock } from '@heard/domain/complaints/complaint-clock';
import { complaintStageLabels } from '@heard/domain/complaints/complaint-stages';
import { type StageCounts, timelinessOf } from '@heard/domain/complaints/stage-counts';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { Unit } from '../../../platform/unit.js';
import { ComplaintStage } from '../complaint.enums.js';
import type { OverdueStage } from './complaint-figures.queries.js';
import type { QuarterFigures } from './count-complaints.js';
import { ReleasedQuarterType, toReleasedQuarter } from './released-quarter.type.js';

@ObjectType('ComplaintFigures', {
  description: 'How the stages that started in a period went, for the whole council',
  simpleResolvers: true,
})
export class ComplaintFiguresType {
  @Field(() => Int, { description: 'Answered in the standard time' })
  inStandard: number;

  @Field(() => Int, { description: 'Answered in the agreed extension' })
  inAgreed: number;

  @Field(() => Int, { description: 'Answered late' })
  late: number;

  @Field(() => Int, { description: 'Past its date and not answered' })
  overdue: number;

  @Field(() => Int, { description: 'Not answered, and still in time' })
  open: number;

  @Field(() => Int, { description: 'Outside timeliness' })
  withdrawn: number;

  @Field(() => Int, { description: 'Put right at once; outside timeliness' })
  remedied: number;

  @Field(() => Int, { description: 'Under another procedure, or found to be none for this one; outside timeliness' })
  notForProcedure: number;

  @Field(() => Int, { description: 'All of these together' })
  total: number;

  @Field(() => Int, { description: 'inStandard and inAgreed together' })
  inTime: number;

  @Field(() => Int, { description: 'What inTimeRate is of: answered, or overdue and not answered' })
  due: number;

  @Field(() => Float, { nullable: true, description: 'inTime of due, percent; null where nothing is due' })
  inTimeRate: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'inStandard of due and of those that only an extension keeps in time, percent',
  })
  inStandardRate: number | null;
}

@ObjectType('ComplaintsQuarter', {
  description: 'One stage under the statutory procedure, by the quarter in which it started',
  simpleResolvers: true,
})
export class ComplaintsQuarterType extends ReleasedQuarterType {
  @Field(() => ComplaintStage)
  stage: ComplaintStage;

  @Field(() => String)
  stageLabel: string;

  @Field(() => ComplaintFiguresType, {
    nullable: true,
    description: 'Null for a reader of released figures where there are none yet',
  })
  counts: ComplaintFiguresType | null;

  @Field(() => ComplaintFiguresType, {
    nullable: true,
    description: 'The four quarters of that year together; null where one is not released',
  })
  year: ComplaintFiguresType | null;
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

function toCounts(counts: StageCounts): ComplaintFiguresType {
  return {
    inStandard: counts.IN_STANDARD,
    inAgreed: counts.IN_AGREED,
    late: counts.LATE,
    overdue: counts.OVERDUE,
    open: counts.OPEN,
    withdrawn: counts.WITHDRAWN,
    remedied: counts.REMEDIED,
    notForProcedure: counts.NOT_FOR_PROCEDURE,
    ...timelinessOf(counts),
  };
}

export function toComplaintsQuarter(unit: Unit, row: QuarterFigures): ComplaintsQuarterType {
  return {
    ...toReleasedQuarter(unit, row, row.stage),
    stage: row.stage,
    stageLabel: complaintStageLabels[row.stage],
    counts: row.counts && toCounts(row.counts),
    year: row.year && toCounts(row.year),
  };
}

export function toOverdueStage(unit: Unit, row: OverdueStage): OverdueStageType {
  const { startedOn, dueOn } = row;
  const dates = { startedOn, standardDueOn: dueOn, agreedDueOn: null, respondedOn: null, endedOn: null };
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
