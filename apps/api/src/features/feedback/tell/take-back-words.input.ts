import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { TakingBackDraft } from '@heard/domain/feedback/taking-back-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest, Most } from '../../../platform/text-bounds.js';

@InputType('TakeBackWordsInput')
export class TakeBackWordsInput implements Unchecked<TakingBackDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID)
  feedbackId: string;

  @Field(() => [ID], { nullable: true, description: 'Absent: all that nobody has decided about' })
  @Most(most.choices)
  statementIds: string[] | null | undefined;

  @Field(() => DateScalar)
  takenBackOn: PlainDate;

  @Field(() => String, { description: 'What they said about it' })
  @Longest(longest.explanation)
  reason: string;
}
