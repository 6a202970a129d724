import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { DecisionTellingResult } from '../life-decision.enums.js';

@ObjectType('DecisionTelling', {
  description: 'Once that somebody went to tell a child what was decided about their life',
  simpleResolvers: true,
})
export class DecisionTellingType {
  @Field(() => ID)
  id: string;

  @Field(() => DecisionTellingResult)
  result: DecisionTellingResult;

  @Field(() => DateScalar)
  toldOn: PlainDate;

  @Field(() => String, { nullable: true })
  toldByName: string | null;

  @Field(() => String, { nullable: true, description: 'How they were told' })
  means: string | null;

  @Field(() => String, { nullable: true, description: 'In which they were told' })
  words: string | null;

  @Field(() => String, { nullable: true, description: 'Why they were not told' })
  reason: string | null;

  @Field(() => DateScalar, { nullable: true })
  tryAgainOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'A parent or carer who was told instead' })
  othersTold: string | null;

  @Field(() => String, { nullable: true, description: 'The words in their language, written by hand' })
  translation: string | null;

  @Field(() => String, { nullable: true })
  translationLanguage: string | null;

  @Field(() => ID, { nullable: true, description: 'What they said to it, where the reader reads that' })
  reactionFeedbackId: string | null;

  @Field(() => String, { nullable: true })
  reaction: string | null;

  @Field(() => Boolean, { description: 'It is still not right for them' })
  stillNotRight: boolean;

  @Field(() => Boolean, { description: 'An answer to what they said to it is still owed' })
  reactionWaits: boolean;

  @Field(() => DateScalar, { nullable: true })
  reactionAnswerBy: PlainDate | null;
}
