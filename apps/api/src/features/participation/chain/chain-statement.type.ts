import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { streamLabels } from '@heard/domain/feedback/streams';
import { standingLabels } from '@heard/domain/participation/chain-counts';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { ChainStatement } from './chain-statements.queries.js';

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

@ObjectType('ChainStatementConnection', {
  description: 'What is behind a bar: what an answer was promised to first, then the others; the oldest first',
  simpleResolvers: true,
})
export class ChainStatementConnectionType extends connectionOf('ChainStatement', ChainStatementType) {}

export function toChainStatement(statement: ChainStatement): ChainStatementType {
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
