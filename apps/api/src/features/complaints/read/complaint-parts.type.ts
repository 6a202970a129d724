import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/date-scalar.js';
import { ComplaintEnd, ComplaintEventKind, ExtensionReason, Finding } from '../complaint.enums.js';

@ObjectType('ComplaintExtension', { simpleResolvers: true })
export class ComplaintExtensionType {
  @Field(() => ExtensionReason)
  reason: ExtensionReason;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => DateScalar)
  agreedDueOn: PlainDate;

  @Field(() => DateScalar, { description: 'The day on which the person was told' })
  extendedOn: PlainDate;

  @Field(() => Boolean, { description: 'They were told only after the standard date had gone by' })
  toldLate: boolean;

  @Field(() => String, { nullable: true })
  extendedBy: string | null;
}

@ObjectType('ComplaintAnswer', { simpleResolvers: true })
export class ComplaintAnswerType {
  @Field(() => DateScalar)
  respondedOn: PlainDate;

  @Field(() => Finding)
  finding: Finding;

  @Field(() => String, { description: 'What the person was told' })
  summary: string;

  @Field(() => String, { nullable: true })
  respondedBy: string | null;
}

@ObjectType('ComplaintEnding', { description: 'An end without an answer', simpleResolvers: true })
export class ComplaintEndingType {
  @Field(() => ComplaintEnd)
  kind: ComplaintEnd;

  @Field(() => DateScalar)
  endedOn: PlainDate;

  @Field(() => String, { description: 'Why, or what was put right' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Whose word it is' })
  saidBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it down' })
  endedBy: string | null;
}

@ObjectType('ComplaintAcknowledgement', { simpleResolvers: true })
export class ComplaintAcknowledgementType {
  @Field(() => DateScalar, { description: 'The last day to tell the person that it has arrived' })
  dueOn: PlainDate;

  @Field(() => DateScalar, { nullable: true })
  acknowledgedOn: PlainDate | null;
}

@ObjectType('ComplaintLearning', { simpleResolvers: true })
export class ComplaintLearningType {
  @Field(() => String)
  learnt: string;

  @Field(() => String, { nullable: true, description: 'What changes because of it' })
  change: string | null;
}

@ObjectType('ComplaintFieldChange', { description: 'One thing that was put right', simpleResolvers: true })
export class ComplaintFieldChangeType {
  @Field(() => String, { description: 'What it is, in words' })
  label: string;

  @Field(() => String, { nullable: true, description: 'In words; null where nothing was there' })
  from: string | null;

  @Field(() => String, { nullable: true })
  to: string | null;
}

@ObjectType('ComplaintEvent', { simpleResolvers: true })
export class ComplaintEventType {
  @Field(() => ComplaintEventKind)
  kind: ComplaintEventKind;

  @Field(() => String, { nullable: true, description: 'Who wrote it down' })
  actor: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was written down' })
  at: Date;

  @Field(() => DateScalar, { description: 'The day on which it happened' })
  on: PlainDate;

  @Field(() => [ComplaintFieldChangeType], { description: 'What was put right' })
  changes: readonly ComplaintFieldChangeType[];

  @Field(() => String, { nullable: true, description: 'Why it was put right' })
  reason: string | null;
}
