import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { LifeDecisionKind, WhyWithdrawn } from '../life-decision.enums.js';

@ObjectType('DecisionChange', {
  description: 'Once that what somebody wrote down was put right, with what it said before, or withdrawn',
  simpleResolvers: true,
})
export class DecisionChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => WhyWithdrawn, { nullable: true, description: 'Why it was withdrawn; null where it was put right' })
  because: WhyWithdrawn | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => DateScalar)
  changedOn: PlainDate;

  @Field(() => String, { nullable: true })
  changedByName: string | null;

  @Field(() => LifeDecisionKind, { nullable: true, description: 'What it said before' })
  wasKind: LifeDecisionKind | null;

  @Field(() => String, { nullable: true })
  wasTitle: string | null;

  @Field(() => String, { nullable: true })
  wasWhat: string | null;

  @Field(() => String, { nullable: true })
  wasDecidedBy: string | null;

  @Field(() => DateScalar, { nullable: true })
  wasTookEffectOn: PlainDate | null;
}
