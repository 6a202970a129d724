import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { CorrectionFacts } from '@heard/domain/complaints/correction-draft';
import type { EndFacts } from '@heard/domain/complaints/end-draft';
import type { LearningFacts } from '@heard/domain/complaints/learning-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';
import { ChangeableComplaintInput } from '../changeable-complaint.input.js';
import { ComplaintEnd } from '../complaint.enums.js';
import { LearningGivenInput } from './learning-given.input.js';

@InputType('CorrectComplaintInput', { description: 'As it should read: what is left empty is emptied' })
export class CorrectComplaintInput extends ChangeableComplaintInput implements Unchecked<CorrectionFacts> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As it was last seen; an old one answers CONFLICT' })
  version: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'The team that it concerns; where that is emptied, or the child is another one, the child’s team when empty',
  })
  orgUnitId: string | null | undefined;

  @Field(() => String, { description: 'Why it is changed; kept with what it said before' })
  @Longest(longest.explanation)
  reason: string;
}

@InputType('EndComplaintInput')
export class EndComplaintInput extends LearningGivenInput implements Unchecked<EndFacts> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As it was last seen; an old one answers CONFLICT' })
  version: number;

  @Field(() => ComplaintEnd, { nullable: true, description: 'Required' })
  endKind: ComplaintEnd | null | undefined;

  @Field(() => DateScalar)
  endedOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Required: why, or what was put right' })
  @Longest(longest.account)
  endReason: string | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Whose word it is; required unless it is not for this procedure',
  })
  @Longest(longest.name)
  endSaidBy: string | null | undefined;
}

@InputType('RecordLearningInput')
export class RecordLearningInput implements Unchecked<LearningFacts> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As it was last seen; an old one answers CONFLICT' })
  version: number;

  @Field(() => String, { description: 'In words that point to nobody: quality assurance reads them' })
  @Longest(longest.passage)
  learnt: string;

  @Field(() => String, { nullable: true, description: 'What changes because of it' })
  @Longest(longest.passage)
  learningChange: string | null | undefined;
}
