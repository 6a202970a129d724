import type { AskPartnerDraft, PartnerReplyDraft } from '@heard/domain/feedback/partner-question';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('AskPartnerInput')
export class AskPartnerInput implements Unchecked<AskPartnerDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID)
  feedbackId: string;

  @Field(() => ID)
  statementId: string;

  @Field(() => ID, { description: 'One of `partnersToAsk`' })
  partnerId: string;

  @Field(() => String)
  @Longest(longest.explanation)
  question: string;

  @Field(() => Boolean, { description: 'Whether they read what was said as well' })
  showsWords: boolean;
}

@InputType('ReplyToQuestionInput')
export class ReplyToQuestionInput implements Unchecked<PartnerReplyDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID)
  questionId: string;

  @Field(() => String)
  @Longest(longest.passage)
  reply: string;
}
