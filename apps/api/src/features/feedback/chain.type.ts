import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import { ChainState, Outcome, StatementKind, Weight } from './feedback.enums.js';

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
