import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('MoveActionInput')
export class MoveActionInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  toColumn: string;

  @Field(() => ID, { nullable: true, description: 'The card that it comes after; null: first' })
  afterId: string | null | undefined;

  @Field(() => Int, { description: 'As the mover last saw it; an old one answers CONFLICT' })
  version: number;
}
