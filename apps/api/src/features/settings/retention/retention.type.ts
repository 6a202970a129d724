import { RetentionKind } from '@heard/domain/retention/kept-years';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PastTime } from './retention.queries.js';

registerEnumType(RetentionKind, {
  name: 'RetentionKind',
  description: 'What is kept for a number of years of its own',
});

@ObjectType('RecordsPastTime', {
  description: 'How many records of one kind are past the years that the council keeps them: a number alone',
  simpleResolvers: true,
})
export class RecordsPastTimeType implements PastTime {
  @Field(() => RetentionKind)
  kind: RetentionKind;

  @Field(() => Int, { description: 'Up to 1,000' })
  amount: number;
}
