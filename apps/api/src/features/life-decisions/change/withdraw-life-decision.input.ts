import type { WithdrawalDraft } from '@heard/domain/life-decisions/withdrawal-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';
import { WhyWithdrawn } from '../life-decision.enums.js';

@InputType('WithdrawLifeDecisionInput')
export class WithdrawLifeDecisionInput implements Unchecked<WithdrawalDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID)
  lifeDecisionId: string;

  @Field(() => Int, { description: 'How often it was changed by what was seen; CONFLICT when it was more often' })
  seen: number;

  @Field(() => WhyWithdrawn)
  because: WhyWithdrawn;

  @Field(() => String, { nullable: true, description: 'More about why it should not stand there' })
  @Longest(longest.explanation)
  reason: string | null | undefined;
}
