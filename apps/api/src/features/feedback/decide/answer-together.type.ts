import { Field, ID, ObjectType } from 'type-graphql';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { DateScalar } from '../../../platform/date-scalar.js';
import { AnswerNearness, StatementKind } from '../feedback.enums.js';
import type { AnswerTogether } from './open-answer-together.js';

@ObjectType('WordsToAnswer', {
  description: 'A statement that waits for a decision, beside the one that is being made',
  simpleResolvers: true,
})
export class WordsToAnswerType {
  @Field(() => ID)
  feedbackId: string;

  @Field(() => ID)
  statementId: string;

  @Field(() => StatementKind)
  kind: StatementKind;

  @Field(() => String)
  words: string;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => String, { description: 'Whose they are: what the child is called, or the group' })
  whose: string;

  @Field(() => ID, { description: 'The child, or the telling of a group' })
  personId: string;

  @Field(() => [String], { description: 'All that the child is called; nothing of a group' })
  names: readonly string[];

  @Field(() => [AnswerNearness], { description: 'What joins them to the words that are being decided about' })
  nearness: readonly AnswerNearness[];
}

@ObjectType('AnswerTogether', { description: 'What one decision may answer together', simpleResolvers: true })
export class AnswerTogetherType {
  @Field(() => ID, { description: 'Whose words are being decided about: the child, or the telling of a group' })
  personId: string;

  @Field(() => [String], { description: 'All that they are called' })
  names: readonly string[];

  @Field(() => [WordsToAnswerType], {
    description: 'Others that wait for the reader and are kept from the same people: those asked for, then the nearest',
  })
  others: readonly WordsToAnswerType[];
}

export function toAnswerTogether({ person: { personId, names }, others }: AnswerTogether): AnswerTogetherType {
  return { personId, names, others };
}
