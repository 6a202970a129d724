import { Field, Int, ObjectType } from 'type-graphql';
import { LifeDecisionKind } from '../life-decision.enums.js';
import type { AskedBeforeRow } from './asked-before.queries.js';

@ObjectType('AskedBeforeCounts', {
  description: 'Decisions of one kind of the last quarter year about children of four and older',
  simpleResolvers: true,
})
export class AskedBeforeCountsType implements AskedBeforeRow {
  @Field(() => LifeDecisionKind)
  kind: LifeDecisionKind;

  @Field(() => Int)
  decisions: number;

  @Field(() => Int, { description: 'Of them, the child was asked before' })
  asked: number;

  @Field(() => Int, { description: 'Of them, somebody has said why the child was not' })
  notAsked: number;

  @Field(() => Int, { description: 'Of them, the child was told, or asked not to be' })
  told: number;
}
