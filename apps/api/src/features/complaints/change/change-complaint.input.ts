import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { AnswerFacts } from '@heard/domain/complaints/answer-draft';
import type { ExtensionFacts } from '@heard/domain/complaints/extension-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import { ExtensionReason, Finding } from '../complaint.enums.js';
import { LearningGivenInput } from './learning-given.input.js';

@InputType('ToldExtensionInput', { description: 'More time of which the person was told' })
export class ToldExtensionInput implements Unchecked<ExtensionFacts> {
  @Field(() => ExtensionReason, { nullable: true, description: 'Required' })
  reason: ExtensionReason | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.explanation)
  note: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The longest time allowed when empty' })
  agreedDueOn: PlainDate | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'When the person was told; today when empty' })
  extendedOn: PlainDate | null | undefined;
}

@InputType('AnswerComplaintInput')
export class AnswerComplaintInput extends LearningGivenInput implements Unchecked<AnswerFacts> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As it was last seen; an old one answers CONFLICT' })
  version: number;

  @Field(() => DateScalar)
  respondedOn: PlainDate;

  @Field(() => Finding, { nullable: true, description: 'Required' })
  finding: Finding | null | undefined;

  @Field(() => String, { description: 'What the person was told' })
  @Longest(longest.account)
  responseSummary: string;

  @Field(() => ToldExtensionInput, {
    nullable: true,
    description: 'More time of which the person was told before the answer, where that is not on the record yet',
  })
  extension: ToldExtensionInput | null | undefined;
}

@InputType('ExtendComplaintInput')
export class ExtendComplaintInput extends ToldExtensionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As it was last seen; an old one answers CONFLICT' })
  version: number;
}
