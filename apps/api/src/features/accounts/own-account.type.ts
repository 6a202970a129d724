import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import type { OwnSession } from './own/own-sessions.queries.js';

@ObjectType('OwnSession', { description: 'A browser in which somebody is signed in', simpleResolvers: true })
export class OwnSessionType implements OwnSession {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'What it says of itself, such as “Edge on Windows”' })
  device: string | null;

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => DateTimeScalar)
  lastSeenAt: Date;

  @Field(() => Boolean)
  isThis: boolean;
}
