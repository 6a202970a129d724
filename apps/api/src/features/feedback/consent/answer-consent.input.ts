import type { ConsentAnswers } from '@heard/domain/feedback/consent-answers';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Most } from '../../../platform/text-bounds.js';
import { ConsentInput } from '../record/record-feedback.input.js';

@InputType('AnswerConsentInput')
export class AnswerConsentInput implements Unchecked<ConsentAnswers> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID, { description: 'Whose words are asked about' })
  feedbackId: string;

  @Field(() => Int, { description: 'How many answers there were when it was last seen; an old number is CONFLICT' })
  version: number;

  @Field(() => [ConsentInput], { description: 'For each use that was asked about: yes or no, and who decided' })
  @Most(most.consents)
  consents: ConsentInput[];
}
