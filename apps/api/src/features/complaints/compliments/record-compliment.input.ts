import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ComplimentFacts } from '@heard/domain/complaints/compliment-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Channel, FromWhom, ThanksFor } from '../complaint.enums.js';

@InputType('RecordComplimentInput')
export class RecordComplimentInput implements Unchecked<ComplimentFacts> {
  @Field(() => ID, { nullable: true, description: 'Made by the sender; the same one twice stores once' })
  clientId: string | null | undefined;

  @Field(() => DateScalar)
  receivedOn: PlainDate;

  @Field(() => String, { description: 'What they said' })
  @Longest(longest.account)
  summary: string;

  @Field(() => FromWhom, { nullable: true, description: 'Required' })
  fromWhom: FromWhom | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.name)
  complainantName: string | null | undefined;

  @Field(() => Channel, { nullable: true })
  channel: Channel | null | undefined;

  @Field(() => ThanksFor, { nullable: true, description: 'What the thanks are for; empty where it is not said' })
  thanksFor: ThanksFor | null | undefined;

  @Field(() => ID, { nullable: true, description: 'The team that it is for' })
  orgUnitId: string | null | undefined;

  @Field(() => ID, { nullable: true, description: 'The member of staff that it is for' })
  praisedUserId: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The reference of the child that it concerns' })
  @Longest(longest.reference)
  childReference: string | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it stands on that child’s file, for whoever may open it; empty where nobody was asked',
  })
  onChildFile: boolean | null | undefined;
}
