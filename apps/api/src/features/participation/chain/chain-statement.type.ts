import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { streamLabels } from '@heard/domain/feedback/streams';
import { standingLabels } from '@heard/domain/participation/chain-counts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { ChainStatement } from './chain-statements.queries.js';
import type { StatementsOfList } from './list-chain-statements.js';

@ObjectType('ChainStatement', {
  description: 'One statement behind a bar: whose, when and how far it has come, and not a word of it',
  simpleResolvers: true,
})
export class ChainStatementType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Null of a group' })
  childId: string | null;

  @Field(() => String, { description: 'Of the child, or the name of the group' })
  reference: string;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => String)
  stream: string;

  @Field(() => String, { description: 'Where it stands today' })
  standing: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day that an answer was promised for' })
  answerBy: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  toldOn: PlainDate | null;
}

@ObjectType('ChainStatements', { description: 'What is behind a bar' })
export class ChainStatementsType {
  @Field(() => Int, { description: 'All of them' })
  statements: number;

  @Field(() => [ChainStatementType], { description: 'The oldest, a hundred at most' })
  oldest: readonly ChainStatementType[];
}

function toChainStatement(statement: ChainStatement): ChainStatementType {
  const { id, childId, givenOn, stream, state, answerBy, toldOn } = statement;
  return {
    id,
    childId,
    reference: statement.reference ?? statement.groupName ?? '',
    givenOn,
    stream: streamLabels[stream],
    standing: standingLabels[state] ?? state,
    answerBy,
    toldOn,
  };
}

export function toChainStatements({ statements, oldest }: StatementsOfList): ChainStatementsType {
  return { statements, oldest: oldest.map(toChainStatement) };
}
