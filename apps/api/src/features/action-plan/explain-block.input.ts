import type { WaitingFacts } from '@heard/domain/action-plan/waiting-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { Field, ID, InputType } from 'type-graphql';

@InputType('ExplainBlockInput')
export class ExplainBlockInput implements Unchecked<WaitingFacts> {
  @Field(() => ID)
  actionId: string;

  @Field(() => String)
  waitingFor: string;
}
