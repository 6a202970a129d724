import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/date-scalar.js';

@ObjectType('ClockDoubt', {
  description: 'Figures wait, since the clock may have jumped ahead, or Heard was off for long',
  simpleResolvers: true,
})
export class ClockDoubtType {
  @Field(() => DateTimeScalar, { description: 'When the time was last known to be right' })
  knownAt: Date;

  @Field(() => DateScalar, { description: 'What the clock takes for today' })
  today: PlainDate;
}
