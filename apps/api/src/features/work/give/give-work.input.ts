import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import type { CoverDraft } from '@heard/domain/work/cover-draft';
import type { GiveWorkDraft } from '@heard/domain/work/give-work-draft';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('GiveWorkInput')
export class GiveWorkInput implements Unchecked<GiveWorkDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => ID, { nullable: true, description: 'About whose words something waits; either this or a decision' })
  feedbackId: string | null | undefined;

  @Field(() => ID, { nullable: true, description: 'About which decision about a child’s life something waits' })
  lifeDecisionId: string | null | undefined;

  @Field(() => ID, { nullable: true, description: 'Who has it by what was seen; absent: nobody' })
  fromUserId: string | null | undefined;

  @Field(() => ID)
  toUserId: string;

  @Field(() => String)
  @Longest(longest.sentence)
  reason: string;

  @Field(() => Int, { description: 'That was seen; CONFLICT when it is old' })
  version: number;
}

@InputType('SetCoverInput')
export class SetCoverInput implements Unchecked<CoverDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => ID, { nullable: true, description: 'Who is away; absent: whoever sends it' })
  absentId: string | null | undefined;

  @Field(() => ID, { nullable: true, description: 'Who stands in; absent: nobody' })
  standsInId: string | null | undefined;

  @Field(() => DateScalar)
  startsOn: PlainDate;

  @Field(() => DateScalar)
  endsOn: PlainDate;
}
