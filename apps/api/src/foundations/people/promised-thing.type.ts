import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import type { PromisedThing } from './promised-things.js';

@ObjectType('PromisedThing', {
  description: 'Something that a decision about a child’s words promised',
  simpleResolvers: true,
})
export class PromisedThingType implements PromisedThing {
  @Field(() => String)
  title: string;

  @Field(() => DateScalar, { nullable: true })
  dueOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null: still open' })
  doneOn: PlainDate | null;
}
