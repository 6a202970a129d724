import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import { DoingState, TaskEventKind } from './feedback.enums.js';

@ObjectType('TaskEvent', { description: 'That a task was done, or still needs doing', simpleResolvers: true })
export class TaskEventType {
  @Field(() => ID)
  id: string;

  @Field(() => TaskEventKind)
  kind: TaskEventKind;

  @Field(() => DateScalar)
  on: PlainDate;

  @Field(() => String, { description: 'What was done, or why it is not' })
  words: string;

  @Field(() => String)
  byName: string;
}

@ObjectType('DecidedAction', {
  description: 'What a decision makes or joins: a card of the board, or a task for somebody',
  simpleResolvers: true,
})
export class DecidedActionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'The card' })
  actionId: string | null;

  @Field(() => ID, { nullable: true, description: 'The task' })
  taskId: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the card' })
  no: string | null;

  @Field(() => String)
  title: string;

  @Field(() => ID, { nullable: true, description: 'Who was given the task' })
  ownerId: string | null;

  @Field(() => String, { nullable: true, description: 'Who does the task, or leads the card' })
  ownerName: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn: PlainDate | null;

  @Field(() => BoardColumnKey, { nullable: true, description: 'Where the card stands' })
  columnKey: BoardColumnKey | null;

  @Field(() => String, { nullable: true, description: 'Who wrote down that it will be done' })
  promisedByName: string | null;

  @Field(() => DateScalar)
  promisedOn: PlainDate;

  @Field(() => DoingState)
  state: DoingState;

  @Field(() => DateScalar, { nullable: true })
  doneOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'What was done, or what changed: its evidence' })
  shown: string | null;

  @Field(() => String, { nullable: true, description: 'Who says so' })
  shownByName: string | null;

  @Field(() => DateScalar, { nullable: true })
  shownOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why nothing can show it any more, as a manager said' })
  excuse: string | null;

  @Field(() => String, { nullable: true })
  excuseByName: string | null;

  @Field(() => DateScalar, { nullable: true })
  excuseOn: PlainDate | null;

  @Field(() => Int, { description: 'Of a task: sent with what changes it' })
  version: number;

  @Field(() => [TaskEventType], { description: 'Of a task, the oldest first' })
  history: readonly TaskEventType[];
}
