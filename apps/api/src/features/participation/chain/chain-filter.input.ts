import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('ChainFilterInput', { description: 'Which words are counted; for readers of exact figures' })
export class ChainFilterInput {
  @Field(() => ID, { nullable: true, description: 'A service or a team: the child was with it on that day' })
  orgUnitId: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The key of a stream' })
  @Longest(longest.code)
  stream: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The key of an age band, of the age on that day' })
  @Longest(longest.code)
  ageBand: string | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those alone that an answer was promised to; otherwise everything that was said',
  })
  promised: boolean | null | undefined;
}
