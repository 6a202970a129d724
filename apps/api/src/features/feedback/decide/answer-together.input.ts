import { most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Most } from '../../../platform/text-bounds.js';

@InputType('AlsoAnsweredInput', { description: 'Other words that the same decision is to answer' })
export class AlsoAnsweredInput {
  @Field(() => [ID], { description: 'The tellings that they stand in' })
  @Most(most.choices)
  feedbackIds: string[];
}
