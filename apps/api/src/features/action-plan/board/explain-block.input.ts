import type { WaitingFacts } from '@heard/domain/action-plan/waiting-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('ExplainBlockInput')
export class ExplainBlockInput implements Unchecked<WaitingFacts> {
  @Field(() => ID)
  actionId: string;

  @Field(() => String)
  @Longest(longest.sentence)
  waitingFor: string;
}
