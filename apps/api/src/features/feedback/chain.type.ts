import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import { DecidedActionType } from './decided-action.type.js';
import { ChainState, Outcome, StatementKind, TellingResult, Weight } from './feedback.enums.js';

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

  @Field(() => String, { nullable: true, description: 'Who wrote it down' })
  writtenByName: string | null;

  @Field(() => String, { nullable: true, description: 'Who was told instead of them, which ends nothing' })
  othersTold: string | null;

  @Field(() => String, { nullable: true, description: 'The same words in their language' })
  translation: string | null;

  @Field(() => String, { nullable: true, description: 'Which language that is, as a tag' })
  translationLanguage: string | null;

  @Field(() => ID, { nullable: true, description: 'What they said to it, as feedback of its own' })
  reactionFeedbackId: string | null;

  @Field(() => String, { nullable: true })
  reaction: string | null;

  @Field(() => Boolean, { description: 'It was still not right for them' })
  stillNotRight: boolean;

  @Field(() => Boolean, { description: 'They still wait for an answer to what they said to it' })
  reactionWaits: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'By which day they are owed that answer' })
  reactionAnswerBy: PlainDate | null;
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

@ObjectType('TakenBack', {
  description: 'That whoever said it took it back before anybody had decided',
  simpleResolvers: true,
})
export class TakenBackType {
  @Field(() => DateScalar)
  takenBackOn: PlainDate;

  @Field(() => String, { description: 'Who heard that' })
  heardByName: string;

  @Field(() => String, { description: 'What they said about it' })
  reason: string;
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

  @Field(() => TakenBackType, { nullable: true })
  takenBack: TakenBackType | null;

  @Field(() => DecisionType, { nullable: true })
  decision: DecisionType | null;

  @Field(() => [DecisionType], { description: 'What was decided before, the newest first' })
  earlier: readonly DecisionType[];
}

@ObjectType('ReactionTo', {
  description: 'What somebody had said before, and was told about, when they said this',
  simpleResolvers: true,
})
export class ReactionToType {
  @Field(() => ID)
  feedbackId: string;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => DateScalar)
  toldOn: PlainDate;
}

@ObjectType('Chain', { description: 'What came of one telling', simpleResolvers: true })
export class ChainType {
  @Field(() => ID, { description: 'The telling’s' })
  id: string;

  @Field(() => [StatementChainType])
  statements: readonly StatementChainType[];
}
