import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { DecisionTellingDraft } from '@heard/domain/life-decisions/decision-telling-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';
import { DecisionTellingResult } from '../life-decision.enums.js';

@InputType('RecordDecisionToldInput')
export class RecordDecisionToldInput implements Unchecked<DecisionTellingDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID)
  lifeDecisionId: string;

  @Field(() => Int, { description: 'How many tellings were there by what was seen; CONFLICT when there are more' })
  seen: number;

  @Field(() => DecisionTellingResult)
  result: DecisionTellingResult;

  @Field(() => DateScalar, { description: 'When they were told, or somebody tried' })
  toldOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'How they were told: a CaptureMethod by which one can tell' })
  @Longest(longest.code)
  means: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'In which they were told' })
  @Longest(longest.explanation)
  words: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'Why they could not be told' })
  @Longest(longest.explanation)
  reason: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When somebody tries again, where they could not be told' })
  tryAgainOn: PlainDate | null | undefined;

  @Field(() => String, { nullable: true, description: 'What they said to it: feedback again, with a chain of its own' })
  @Longest(longest.words)
  reaction: string | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is still not right: they wait for an answer to what they said to it',
  })
  stillNotRight: boolean | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'A parent or carer who was told instead, where they could not be',
  })
  @Longest(longest.name)
  othersTold: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The words in their language, written by hand' })
  @Longest(longest.explanation)
  translation: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'Which language that is, as a tag' })
  @Longest(longest.language)
  translationLanguage: string | null | undefined;
}
