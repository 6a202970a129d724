import { longest } from '@heard/domain/validation/text-lengths';
import { Field, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

/** What was learnt, as it may come with whatever ends a complaint. */
@InputType()
export class LearningGivenInput {
  @Field(() => String, { nullable: true, description: 'What was learnt, in words that point to nobody' })
  @Longest(longest.passage)
  learnt: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'What changes because of it' })
  @Longest(longest.passage)
  learningChange: string | null | undefined;
}
