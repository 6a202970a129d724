import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { ComplaintClockType } from './complaint-clock.type.js';
import { Advocacy, Channel, FromWhom, Procedure } from '../complaint.enums.js';
import {
  ComplaintExtensionType,
  ComplaintAnswerType,
  ComplaintEndingType,
  ComplaintAcknowledgementType,
  ComplaintLearningType,
  ComplaintEventType,
} from './complaint-parts.type.js';
import { NamedType, RepresentationChildType } from '../representation-parts.type.js';

@ObjectType('Complaint', { description: 'One complaint, opened', simpleResolvers: true })
export class ComplaintType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => Procedure)
  procedure: Procedure;

  @Field(() => String, { nullable: true, description: 'Why it isn’t under the children’s statutory procedure' })
  procedureReason: string | null;

  @Field(() => DateScalar)
  receivedOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'When what it is about happened' })
  groundsOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided that they have sufficient interest' })
  sufficientInterestOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Said where it came more than a year after what it is about' })
  oneYearWarning: string | null;

  @Field(() => FromWhom)
  fromWhom: FromWhom;

  @Field(() => String, { nullable: true })
  complainantName: string | null;

  @Field(() => Channel)
  channel: Channel;

  @Field(() => String)
  summary: string;

  @Field(() => String, { nullable: true })
  wantedOutcome: string | null;

  @Field(() => Advocacy)
  advocacy: Advocacy;

  @Field(() => DateScalar, { nullable: true, description: 'When an advocate was offered' })
  advocacyOfferedOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Who advocates' })
  advocacyProvider: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the person was told that it had arrived' })
  acknowledgedOn: PlainDate | null;

  @Field(() => ComplaintAcknowledgementType, {
    nullable: true,
    description: 'Null where the procedure asks for none',
  })
  acknowledgement: ComplaintAcknowledgementType | null;

  @Field(() => RepresentationChildType, {
    nullable: true,
    description: 'The child, where the reader knows who that is',
  })
  child: RepresentationChildType | null;

  @Field(() => NamedType, { nullable: true })
  team: NamedType | null;

  @Field(() => NamedType, { nullable: true, description: 'The member of staff that it is about' })
  aboutUser: NamedType | null;

  @Field(() => ComplaintClockType, { nullable: true, description: 'Null where it is handled somewhere else' })
  clock: ComplaintClockType | null;

  @Field(() => ComplaintExtensionType, { nullable: true })
  extension: ComplaintExtensionType | null;

  @Field(() => ComplaintAnswerType, { nullable: true })
  answer: ComplaintAnswerType | null;

  @Field(() => ComplaintEndingType, { nullable: true })
  ending: ComplaintEndingType | null;

  @Field(() => ComplaintLearningType, { nullable: true })
  learning: ComplaintLearningType | null;

  @Field(() => [ComplaintEventType], { description: 'Latest first' })
  history: readonly ComplaintEventType[];

  @Field(() => Int, { description: 'Send it with a change; an old one answers CONFLICT' })
  version: number;

  @Field(() => Boolean)
  canAnswer: boolean;

  @Field(() => Boolean)
  canExtend: boolean;

  @Field(() => Boolean)
  canCorrect: boolean;

  @Field(() => Boolean, { description: 'Whether it can end without an answer' })
  canEnd: boolean;

  @Field(() => Boolean)
  canRecordLearning: boolean;

  @Field(() => String, { nullable: true, description: 'Why it can’t be extended, for whoever could otherwise' })
  extensionRefusal: string | null;
}
