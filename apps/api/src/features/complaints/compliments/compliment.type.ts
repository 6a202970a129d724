import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { isFromYoungPerson } from '@heard/domain/complaints/representation-codes';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/date-scalar.js';
import { connectionOf } from '../../../platform/connection.type.js';
import { Channel, FromWhom, ThanksFor } from '../complaint.enums.js';
import type { ComplimentRecord } from './compliment.shape.js';
import { NamedType, RepresentationChildType, toNamed, toRepresentationChild } from '../representation-parts.type.js';

@ObjectType('Compliment', { simpleResolvers: true })
export class ComplimentType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => DateScalar)
  receivedOn: PlainDate;

  @Field(() => FromWhom)
  fromWhom: FromWhom;

  @Field(() => String, { nullable: true, description: 'Their name; a child’s only for whoever reaches that child' })
  fromName: string | null;

  @Field(() => Channel, { nullable: true })
  channel: Channel | null;

  @Field(() => String)
  summary: string;

  @Field(() => ThanksFor, { nullable: true, description: 'What the thanks are for; null where it is not said' })
  thanksFor: ThanksFor | null;

  @Field(() => NamedType, { nullable: true })
  team: NamedType | null;

  @Field(() => NamedType, { nullable: true, description: 'The member of staff that it is for' })
  praisedUser: NamedType | null;

  @Field(() => RepresentationChildType, { nullable: true, description: 'The child, where the reader reaches them' })
  child: RepresentationChildType | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it stands on the child’s file, where the reader may know the child and somebody was asked',
  })
  onChildFile: boolean | null;

  @Field(() => String, { nullable: true })
  recordedBy: string | null;

  @Field(() => DateTimeScalar)
  recordedAt: Date;
}

@ObjectType('ComplimentConnection', { description: 'Latest first', simpleResolvers: true })
export class ComplimentConnectionType extends connectionOf('Compliment', ComplimentType) {}

/** A child who says thank you is named only where the reader may know the child. */
function fromNameOf(row: ComplimentRecord): string | null {
  return isFromYoungPerson(row.fromWhom) && row.childName === null && !row.isRecorder ? null : row.complainantName;
}

export function toComplimentType(row: ComplimentRecord): ComplimentType {
  return {
    id: row.id,
    reference: row.reference,
    receivedOn: row.receivedOn,
    fromWhom: row.fromWhom,
    fromName: fromNameOf(row),
    channel: row.channel,
    summary: row.summary,
    thanksFor: row.thanksFor,
    team: toNamed(row.teamId, row.teamName),
    praisedUser: toNamed(row.praisedUserId, row.praisedUserName),
    child: toRepresentationChild(row),
    onChildFile: row.childName === null ? null : row.fileAnswer,
    recordedBy: row.recordedByName,
    recordedAt: row.recordedAt,
  };
}
