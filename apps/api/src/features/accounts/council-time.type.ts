import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../platform/date-scalar.js';

@ObjectType('CouncilTime', { description: 'Today and now, as the council counts them', simpleResolvers: true })
export class CouncilTimeType {
  @Field(() => DateScalar, { description: 'In London' })
  today: PlainDate;

  @Field(() => DateTimeScalar)
  now: Date;
}
