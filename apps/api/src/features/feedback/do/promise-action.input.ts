import type { PromiseActionDraft } from '@heard/domain/feedback/promised-action';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { Field, ID, InputType } from 'type-graphql';
import { NewActionInput, TaskInput } from './promised-action.input.js';

@InputType('PromiseActionInput')
export class PromiseActionInput implements Unchecked<PromiseActionDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID, { description: 'Where another decision stands by now: CONFLICT' })
  decisionId: string;

  @Field(() => ID, { description: 'Words that it answers' })
  feedbackId: string;

  @Field(() => ID, { nullable: true, description: 'A card of the board that it joins' })
  actionId: string | null | undefined;

  @Field(() => NewActionInput, { nullable: true })
  newAction: NewActionInput | null | undefined;

  @Field(() => TaskInput, { nullable: true })
  task: TaskInput | null | undefined;
}
