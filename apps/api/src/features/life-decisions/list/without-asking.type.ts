import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import { AskedBefore, LifeDecisionKind, WhyNotAsked } from '../life-decision.enums.js';
import type { WithoutAsking } from './without-asking.queries.js';

@ObjectType('DecisionWithoutAsking', {
  description: 'A decision about a child’s life of which nobody has said that the child was asked before',
  simpleResolvers: true,
})
class WithoutAskingType implements WithoutAsking {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  childId: string;

  @Field(() => String, { nullable: true, description: 'Null for whoever opens one record at a time' })
  childName: string | null;

  @Field(() => String, { nullable: true, description: 'The child’s team today' })
  teamName: string | null;

  @Field(() => LifeDecisionKind)
  kind: LifeDecisionKind;

  @Field(() => DateScalar)
  tookEffectOn: PlainDate;

  @Field(() => AskedBefore, { nullable: true, description: 'Null: nobody has said anything' })
  answer: AskedBefore | null;

  @Field(() => WhyNotAsked, { nullable: true })
  why: WhyNotAsked | null;

  @Field(() => String, {
    nullable: true,
    description: 'How what was said begins, for whoever reads it without a purpose',
  })
  words: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when somebody says whether they were asked' })
  askingDueOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when they are told of it' })
  tellingDueOn: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'With whom it waits; null for whoever opens a record with a purpose',
  })
  waitsFor: string | null;
}

@ObjectType('DecisionWithoutAskingConnection', { description: 'The latest first', simpleResolvers: true })
export class WithoutAskingConnectionType extends connectionOf('DecisionWithoutAsking', WithoutAskingType) {}
