import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import {
  ChainState,
  DoingState,
  Outcome,
  StatementKind,
  TaskEventKind,
  TellingResult,
  Weight,
} from './feedback.enums.js';

@ObjectType('TellingBack', {
  description: 'Once that somebody went to tell what came of what was said',
  simpleResolvers: true,
})
export class TellingBackType {
  @Field(() => ID)
  id: string;

  @Field(() => TellingResult)
  result: TellingResult;

  @Field(() => DateScalar)
  toldOn: PlainDate;

  @Field(() => String)
  toldByName: string;

  @Field(() => String, { nullable: true, description: 'How they were told' })
  means: string | null;

  @Field(() => String, { nullable: true, description: 'In which they were told' })
  words: string | null;

  @Field(() => String, { nullable: true, description: 'Why they were not told' })
  reason: string | null;

  @Field(() => DateScalar, { nullable: true })
  tryAgainOn: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'What they said to it, as feedback of its own' })
  reactionFeedbackId: string | null;

  @Field(() => String, { nullable: true })
  reaction: string | null;

  @Field(() => Boolean, { description: 'It was still not right for them' })
  stillNotRight: boolean;
}

@ObjectType('TaskEvent', { description: 'That a task was done, or is not done after all', simpleResolvers: true })
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

  @Field(() => Int, { description: 'Of a task: sent with what changes it' })
  version: number;

  @Field(() => [TaskEventType], { description: 'Of a task, the oldest first' })
  history: readonly TaskEventType[];
}

@ObjectType('Decision', {
  description: 'What is done about what was said, and why',
  simpleResolvers: true,
})
export class DecisionType {
  @Field(() => ID)
  id: string;

  @Field(() => Outcome)
  outcome: Outcome;

  @Field(() => Weight, { nullable: true })
  weight: Weight | null;

  @Field(() => String, { description: 'In words that can be read to whoever said it' })
  reason: string;

  @Field(() => DateScalar)
  decidedOn: PlainDate;

  @Field(() => String)
  decidedByName: string;

  @Field(() => String)
  recordedByName: string;

  @Field(() => String, { nullable: true, description: 'Why it took the place of the one before' })
  correction: string | null;

  @Field(() => Boolean, { description: 'Something is to be done about it' })
  actionPromised: boolean;

  @Field(() => [DecidedActionType], {
    description: 'What is done about it; where nothing is and it was promised, that is missing',
  })
  actions: readonly DecidedActionType[];

  @Field(() => [TellingBackType], { description: 'Each time that somebody went to tell it, the oldest first' })
  tellings: readonly TellingBackType[];
}

@ObjectType('StatementChain', {
  description: 'One statement on its way back to whoever said it',
  simpleResolvers: true,
})
export class StatementChainType {
  @Field(() => ID)
  statementId: string;

  @Field(() => StatementKind)
  kind: StatementKind;

  @Field(() => ChainState)
  state: ChainState;

  @Field(() => DecisionType, { nullable: true })
  decision: DecisionType | null;

  @Field(() => [DecisionType], { description: 'What was decided before, the newest first' })
  earlier: readonly DecisionType[];
}

@ObjectType('Chain', { description: 'What came of one telling', simpleResolvers: true })
export class ChainType {
  @Field(() => ID, { description: 'The telling’s' })
  id: string;

  @Field(() => [StatementChainType])
  statements: readonly StatementChainType[];
}
