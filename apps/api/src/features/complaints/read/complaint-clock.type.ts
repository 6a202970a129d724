import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { AnswerTiming, ClockDayKind, ClockStatus, ComplaintStage } from '../complaint.enums.js';

@ObjectType('ClockDay', { description: 'One calendar day of the sum', simpleResolvers: true })
export class ClockDayType {
  @Field(() => DateScalar)
  on: PlainDate;

  @Field(() => ClockDayKind)
  kind: ClockDayKind;

  @Field(() => Int, { nullable: true, description: '0 for the start; null for a day that isn’t counted' })
  workingDay: number | null;

  @Field(() => String, { nullable: true, description: 'Saturday, Good Friday; null for working days' })
  name: string | null;
}

@ObjectType('ClockExplanation', { description: 'A due date, day by day', simpleResolvers: true })
export class ClockExplanationType {
  @Field(() => DateScalar)
  startOn: PlainDate;

  @Field(() => Int)
  workingDays: number;

  @Field(() => DateScalar)
  dueOn: PlainDate;

  @Field(() => String, { description: 'The sum in one sentence' })
  sentence: string;

  @Field(() => [ClockDayType], { description: 'From the start to the due day, both with it' })
  days: readonly ClockDayType[];
}

/** What a clock says, in lists too. */
@ObjectType('ClockReading', { simpleResolvers: true })
export class ClockReadingType {
  @Field(() => ComplaintStage)
  stage: ComplaintStage;

  @Field(() => String)
  stageLabel: string;

  @Field(() => DateScalar)
  startedOn: PlainDate;

  @Field(() => DateScalar, { description: 'Due without an extension' })
  standardDueOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Due with the extension, where there is one' })
  agreedDueOn: PlainDate | null;

  @Field(() => DateScalar, { description: 'The date that counts: the agreed one, else the standard one' })
  dueOn: PlainDate;

  @Field(() => DateScalar, { nullable: true })
  respondedOn: PlainDate | null;

  @Field(() => ClockStatus)
  status: ClockStatus;

  @Field(() => AnswerTiming, { nullable: true, description: 'Null where it ended without an answer' })
  timing: AnswerTiming | null;

  @Field(() => Int, { nullable: true, description: '0 on the day itself; null unless running' })
  workingDaysLeft: number | null;

  @Field(() => Int, { nullable: true, description: 'Null unless overdue or answered late' })
  workingDaysOver: number | null;

  @Field(() => Int, { nullable: true, description: 'From the start to the answer, or to the end without one' })
  workingDaysTaken: number | null;

  @Field(() => String, { description: '“3 working days left”, “Overdue by 2 working days”' })
  inWords: string;
}

@ObjectType('ComplaintClock', { description: 'A stage’s clock that explains itself', simpleResolvers: true })
export class ComplaintClockType extends ClockReadingType {
  @Field(() => DateScalar, { description: 'The last day that an extension can reach' })
  longestDueOn: PlainDate;

  @Field(() => String, { description: 'The regulation that sets the number of days' })
  source: string;

  @Field(() => ClockExplanationType, { nullable: true, description: 'Null past the bank holidays held' })
  standard: ClockExplanationType | null;

  @Field(() => ClockExplanationType, { nullable: true, description: 'The agreed date’s sum, where there is one' })
  agreed: ClockExplanationType | null;

  @Field(() => ClockExplanationType, { nullable: true, description: 'The sum of the longest time allowed' })
  longest: ClockExplanationType | null;

  @Field(() => [ClockDayType], { description: 'The days after the due day up to today or the answer; none past 20' })
  over: readonly ClockDayType[];
}
