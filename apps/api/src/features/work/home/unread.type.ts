import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { DateScalar } from '../../../platform/date-scalar.js';

@ObjectType('UnreadWords', { description: 'Words that came in and the reader has not read', simpleResolvers: true })
class UnreadWordsType {
  @Field(() => ID, { description: 'The telling’s' })
  id: string;

  @Field(() => ID)
  childId: string;

  @Field(() => String)
  childName: string;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => String, { nullable: true })
  recordedByName: string | null;

  @Field(() => String, { description: 'How they begin' })
  words: string;

  @Field(() => Boolean, { description: 'Whoever said them took them back since' })
  isTakenBack: boolean;
}

@ObjectType('UnreadWordsConnection', { description: 'The newest first', simpleResolvers: true })
export class UnreadWordsConnectionType extends connectionOf('UnreadWords', UnreadWordsType) {}
