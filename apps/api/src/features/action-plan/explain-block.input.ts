import type { WaitingDraft } from '@heard/domain/action-plan/waiting-draft';
import { Field, ID, InputType } from 'type-graphql';

@InputType('ExplainBlockInput')
export class ExplainBlockInput implements WaitingDraft {
  @Field(() => ID)
  actionId: string;

  @Field(() => String)
  waitingFor: string;
}
