import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { ComplaintEnd, ComplaintStage, Finding } from '../complaint.enums.js';

@ObjectType('ComplaintConfidant', { description: 'A practitioner whose own work it concerns', simpleResolvers: true })
export class ComplaintConfidantType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'The complaint is about this person' })
  isAboutThem: boolean;
}

@ObjectType('ComplaintShare', { description: 'That it exists, told to one practitioner', simpleResolvers: true })
export class ComplaintShareType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  userId: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => Boolean)
  althoughAboutThem: boolean;

  @Field(() => DateScalar)
  sharedOn: PlainDate;

  @Field(() => String, { nullable: true })
  sharedBy: string | null;

  @Field(() => DateScalar, { nullable: true })
  takenBackOn: PlainDate | null;

  @Field(() => String, { nullable: true })
  takenBackBy: string | null;
}

@ObjectType('ComplaintSharing', { simpleResolvers: true })
export class ComplaintSharingType {
  @Field(() => [ComplaintShareType])
  shares: readonly ComplaintShareType[];

  @Field(() => [ComplaintConfidantType], { description: 'Who may be told' })
  confidants: readonly ComplaintConfidantType[];
}

@ObjectType('ComplaintNotice', {
  description: 'That there is a complaint, and nothing of what it says',
  simpleResolvers: true,
})
export class ComplaintNoticeType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Null where it is about the team and no child' })
  childId: string | null;

  @Field(() => String, { nullable: true })
  childName: string | null;

  @Field(() => DateScalar)
  sharedOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'The complaints manager who can say more' })
  sharedBy: string | null;
}

@ObjectType('ComplaintOutcome', {
  description: 'How a complaint ended and what was learnt: no name, no word of it',
  simpleResolvers: true,
})
export class ComplaintOutcomeType {
  @Field(() => ID)
  id: string;

  @Field(() => ComplaintStage, { nullable: true })
  stage: ComplaintStage | null;

  @Field(() => DateScalar, { description: 'The day of the answer, or of the end without one' })
  closedOn: PlainDate;

  @Field(() => Finding, { nullable: true })
  finding: Finding | null;

  @Field(() => ComplaintEnd, { nullable: true })
  endKind: ComplaintEnd | null;

  @Field(() => String, { nullable: true })
  learnt: string | null;

  @Field(() => String, { nullable: true, description: 'What changes because of it' })
  change: string | null;
}
