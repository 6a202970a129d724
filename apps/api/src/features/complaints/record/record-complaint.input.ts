import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ComplaintFacts } from '@heard/domain/complaints/complaint-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import { ChangeableComplaintInput } from '../changeable-complaint.input.js';
import { Channel } from '../complaint.enums.js';

/** What the form sends. What must be there is said by the domain's rule, so that form and API use one sentence. */
@InputType('RecordComplaintInput')
export class RecordComplaintInput extends ChangeableComplaintInput implements Unchecked<ComplaintFacts> {
  @Field(() => ID, { nullable: true, description: 'Made by the sender; the same one twice stores once' })
  clientId: string | null | undefined;

  @Field(() => DateScalar)
  receivedOn: PlainDate;

  @Field(() => String)
  @Longest(longest.account)
  summary: string;

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

  @Field(() => ID, { nullable: true, description: 'The team that it concerns; the child’s team when empty' })
  orgUnitId: string | null | undefined;
}
