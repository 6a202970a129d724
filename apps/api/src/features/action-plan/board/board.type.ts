import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { ActionType } from '../action.type.js';

@ObjectType('Plan', { simpleResolvers: true })
export class PlanType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar, { nullable: true })
  startsOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: PlainDate | null;
}

@ObjectType('BoardColumn', { simpleResolvers: true })
export class BoardColumnType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => Int, { nullable: true, description: 'The most cards it should hold' })
  wipLimit: number | null;

  @Field(() => [ActionType], { description: 'In order' })
  actions: readonly ActionType[];
}

@ObjectType('Board', { simpleResolvers: true })
export class BoardType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar, { nullable: true })
  startsOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: PlainDate | null;

  @Field(() => [BoardColumnType])
  columns: readonly BoardColumnType[];
}

@ObjectType('BoardChange', { description: 'Something on this board changed: ask for it again', simpleResolvers: true })
export class BoardChangeType {
  @Field(() => ID)
  planId: string;
}
