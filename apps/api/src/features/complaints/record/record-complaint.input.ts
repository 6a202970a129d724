import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ComplaintFacts } from '@heard/domain/complaints/complaint-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Advocacy, Channel, FromWhom, Procedure } from '../complaint.enums.js';

/** What the form sends. What must be there is said by the domain's rule, so that form and API use one sentence. */
@InputType('RecordComplaintInput')
export class RecordComplaintInput implements Unchecked<ComplaintFacts> {
  @Field(() => ID, { nullable: true, description: 'Made by the sender; the same one twice stores once' })
  clientId: string | null | undefined;

  @Field(() => DateScalar)
  receivedOn: PlainDate;

  @Field(() => String)
  @Longest(longest.account)
  summary: string;

  @Field(() => FromWhom, { nullable: true, description: 'Required' })
  fromWhom: FromWhom | null | undefined;

  @Field(() => Channel, { nullable: true, description: 'Required' })
  channel: Channel | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.name)
  complainantName: string | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.passage)
  wantedOutcome: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When what it is about happened' })
  groundsOn: PlainDate | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided that they have sufficient interest' })
  sufficientInterestOn: PlainDate | null | undefined;

  @Field(() => Procedure, { nullable: true, description: 'The children’s statutory procedure when empty' })
  procedure: Procedure | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.explanation)
  procedureReason: string | null | undefined;

  @Field(() => Advocacy, { nullable: true, description: 'Required where a child or care leaver complains' })
  advocacy: Advocacy | null | undefined;

  @Field(() => String, { nullable: true, description: 'The reference of the child that it concerns' })
  @Longest(longest.reference)
  childReference: string | null | undefined;

  @Field(() => ID, { nullable: true, description: 'The team that it concerns; the child’s team when empty' })
  orgUnitId: string | null | undefined;

  @Field(() => ID, { nullable: true, description: 'The member of staff that it is about' })
  aboutUserId: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When the person was told that it had arrived' })
  acknowledgedOn: PlainDate | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When an advocate was offered' })
  advocacyOfferedOn: PlainDate | null | undefined;

  @Field(() => String, { nullable: true, description: 'Who advocates, where they would like one' })
  @Longest(longest.name)
  advocacyProvider: string | null | undefined;
}
