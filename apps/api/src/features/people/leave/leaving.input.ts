import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { LeavingDraft } from '@heard/domain/people/leaving-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';

@InputType('EndAccessInput')
export class EndAccessInput implements Unchecked<LeavingDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => ID)
  userId: string;

  @Field(() => DateScalar, { description: 'The last day on which they can come in' })
  lastOn: PlainDate;

  @Field(() => Boolean, { description: 'Not at the end of the day but now' })
  atOnce: boolean;

  @Field(() => ID, { nullable: true, description: 'Who has what is open; absent: the manager of their team' })
  toUserId: string | null | undefined;
}
