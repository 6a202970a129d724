import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { SetUpState } from './open-set-up.js';

@ObjectType('SetUpState', {
  description: 'How far a council has come with setting itself up: numbers alone',
  simpleResolvers: true,
})
export class SetUpStateType implements SetUpState {
  @Field(() => Boolean, { description: 'Its name was set' })
  hasName: boolean;

  @Field(() => Boolean, { description: 'The numbers of the duty and the out-of-hours team were set' })
  hasPhones: boolean;

  @Field(() => Boolean, { description: 'Its own target was set' })
  hasTarget: boolean;

  @Field(() => DateScalar, { description: 'Up to which day bank holidays are known' })
  calendarThrough: PlainDate;

  @Field(() => Int)
  services: number;

  @Field(() => Int)
  teams: number;

  @Field(() => Int)
  people: number;

  @Field(() => Int, { description: 'People who have not come in yet' })
  withoutWayIn: number;

  @Field(() => Int, { description: 'Administrators and leadership, who can approve what others ask for' })
  approvers: number;

  @Field(() => Int, { description: 'Roles that wait for a second person' })
  waiting: number;

  @Field(() => Int, { description: 'Up to 1,000' })
  children: number;

  @Field(() => Int, { description: 'Reviews of children in care, up to 1,000' })
  reviews: number;

  @Field(() => Int, { description: 'Action plans' })
  plans: number;

  @Field(() => Boolean, { description: 'This database holds the demo council' })
  ofDemo: boolean;

  @Field(() => Boolean, { description: 'Whoever runs the server has set a mail server' })
  sendsEmail: boolean;
}
