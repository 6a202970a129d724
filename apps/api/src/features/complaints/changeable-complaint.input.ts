import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import { Longest } from '../../platform/text-bounds.js';
import { Advocacy, FromWhom, Procedure } from './complaint.enums.js';

/** What is written beside the words of a complaint: when it is recorded, and when it is put right. */
@InputType()
export class ChangeableComplaintInput {
  @Field(() => FromWhom, { nullable: true, description: 'Required' })
  fromWhom: FromWhom | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided that they have sufficient interest' })
  sufficientInterestOn: PlainDate | null | undefined;

  @Field(() => Procedure, { nullable: true, description: 'The children’s statutory procedure when empty' })
  procedure: Procedure | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.explanation)
  procedureReason: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When the person was told that it had arrived' })
  acknowledgedOn: PlainDate | null | undefined;

  @Field(() => Advocacy, { nullable: true, description: 'Required where a child or care leaver complains' })
  advocacy: Advocacy | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When an advocate was offered' })
  advocacyOfferedOn: PlainDate | null | undefined;

  @Field(() => String, { nullable: true, description: 'Who advocates, where they would like one' })
  @Longest(longest.name)
  advocacyProvider: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The reference of the child that it concerns' })
  @Longest(longest.reference)
  childReference: string | null | undefined;

  @Field(() => ID, { nullable: true, description: 'The member of staff that it is about' })
  aboutUserId: string | null | undefined;
}
