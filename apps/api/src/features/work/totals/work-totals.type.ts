import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { BreakKind } from '../work.enums.js';
import type { WorkTotal } from './work-totals.queries.js';

@ObjectType('WorkTotal', { description: 'How many links of one kind are missing in one team', simpleResolvers: true })
export class WorkTotalType implements WorkTotal {
  @Field(() => ID, { nullable: true, description: 'Null: of children without a team, and of groups' })
  unitId: string | null;

  @Field(() => String)
  unitName: string;

  @Field(() => String, { nullable: true })
  service: string | null;

  @Field(() => BreakKind)
  kind: BreakKind;

  @Field(() => Int)
  open: number;

  @Field(() => Int)
  late: number;

  @Field(() => DateScalar, { description: 'The day on which the oldest was due' })
  oldestOn: PlainDate;
}
