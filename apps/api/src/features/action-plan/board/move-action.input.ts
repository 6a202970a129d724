import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('MoveActionInput')
export class MoveActionInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  @Longest(longest.code)
  toColumn: string;

  @Field(() => ID, { nullable: true, description: 'The card that it comes after; null: first' })
  afterId: string | null | undefined;

  @Field(() => Int, { description: 'As the mover last saw it; an old one answers CONFLICT' })
  version: number;
}
