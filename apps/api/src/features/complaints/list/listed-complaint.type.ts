import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { connectionOf } from '../../../platform/connection.type.js';
import { ClockReadingType } from '../read/complaint-clock.type.js';
import { ComplaintEnd, Finding, FromWhom, Procedure } from '../complaint.enums.js';
import type { ListedComplaint } from '../complaint.shape.js';
import { RepresentationChildType, toRepresentationChild } from '../representation-parts.type.js';
import { type Calendar, runStageOf, toClockReading } from '../read/to-complaint-clock.js';

@ObjectType('ListedComplaint', { description: 'A complaint as a line of a list', simpleResolvers: true })
export class ListedComplaintType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => Procedure)
  procedure: Procedure;

  @Field(() => DateScalar)
  receivedOn: PlainDate;

  @Field(() => FromWhom)
  fromWhom: FromWhom;

  @Field(() => String, { nullable: true })
  complainantName: string | null;

  @Field(() => String, { description: 'The beginning of what was said' })
  summary: string;

  @Field(() => RepresentationChildType, { nullable: true })
  child: RepresentationChildType | null;

  @Field(() => String, { nullable: true })
  team: string | null;

  @Field(() => ClockReadingType, { nullable: true, description: 'Null where it is handled somewhere else' })
  clock: ClockReadingType | null;

  @Field(() => Finding, { nullable: true })
  finding: Finding | null;

  @Field(() => ComplaintEnd, { nullable: true, description: 'How it ended, where it ended without an answer' })
  endKind: ComplaintEnd | null;

  @Field(() => DateScalar, { nullable: true })
  endedOn: PlainDate | null;
}

@ObjectType('ComplaintCounts', { description: 'Of those that the search finds', simpleResolvers: true })
export class ComplaintCountsType {
  @Field(() => Int, { description: 'The overdue ones with it' })
  open: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => Int)
  answered: number;

  @Field(() => Int)
  all: number;
}

@ObjectType('ComplaintConnection', {
  description: 'Overdue first, then by due date; then the answered ones, latest first',
  simpleResolvers: true,
})
export class ComplaintConnectionType extends connectionOf('Complaint', ListedComplaintType) {
  @Field(() => ComplaintCountsType)
  counts: ComplaintCountsType;
}

export function toListedComplaint(calendar: Calendar, row: ListedComplaint): ListedComplaintType {
  const run = runStageOf(row);
  return {
    id: row.id,
    reference: row.reference,
    procedure: row.procedure,
    receivedOn: row.receivedOn,
    fromWhom: row.fromWhom,
    complainantName: row.complainantName,
    summary: row.summary,
    child: toRepresentationChild(row),
    team: row.teamName,
    clock: run === null ? null : toClockReading(calendar, run),
    finding: row.finding,
    endKind: row.endKind,
    endedOn: row.endedOn,
  };
}
