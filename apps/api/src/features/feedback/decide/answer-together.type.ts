import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { DateScalar } from '../../../platform/date-scalar.js';
import { AnswerNearness, StatementKind, TellingResult } from '../feedback.enums.js';
import type { AnswerTogether } from './open-answer-together.js';

@ObjectType('WordsToAnswer', {
  description: 'A statement that the same decision may answer, beside the one that is being decided about',
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

  @Field(() => TellingResult, {
    nullable: true,
    description: 'How the last telling of the decision that is corrected ended; absent: nobody has told them of it',
  })
  lastTelling: TellingResult | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was' })
  lastToldOn: PlainDate | null;
}

@ObjectType('AnswerTogether', { description: 'What one decision may answer together', simpleResolvers: true })
export class AnswerTogetherType {
  @Field(() => ID, { description: 'Whose words are being decided about: the child, or the telling of a group' })
  personId: string;

  @Field(() => [String], { description: 'All that they are called' })
  names: readonly string[];

  @Field(() => [WordsToAnswerType], {
    description:
      'Kept from the same people and the reader’s to answer: others that wait, those asked for first, then the nearest; of a decision that is corrected, all that it answers still',
  })
  others: readonly WordsToAnswerType[];

  @Field(() => Int, {
    description:
      'Tellings that the corrected decision answers still and the reader may see, but not correct with these',
  })
  apart: number;
}

export function toAnswerTogether({ person: { personId, names }, others, apart }: AnswerTogether): AnswerTogetherType {
  const shown = others.map((other) => ({ nearness: [], lastTelling: null, lastToldOn: null, ...other }));
  return { personId, names, others: shown, apart };
}
