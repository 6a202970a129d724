import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { Unit } from '../../../platform/unit.js';
import { ActionType, toActionType } from '../action.type.js';
import type { OpenedBoard } from './open-board.js';

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

@ObjectType('Board', { description: 'A plan with its cards', simpleResolvers: true })
export class BoardType extends PlanType {
  @Field(() => [BoardColumnType])
  columns: readonly BoardColumnType[];
}

@ObjectType('BoardChange', { description: 'Something on this board changed: ask for it again', simpleResolvers: true })
export class BoardChangeType {
  @Field(() => ID)
  planId: string;
}

/** The board as this reader sees it: each card in its column. */
export function toBoardType(unit: Unit, { plan, columns, cards }: OpenedBoard): BoardType {
  const actions = cards.map((row) => toActionType(unit, row));
  return {
    id: plan.id,
    title: plan.title,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    columns: columns.map(({ key, label, wipLimit }) => ({
      key,
      label,
      wipLimit,
      actions: actions.filter((action) => action.columnKey === key),
    })),
  };
}
