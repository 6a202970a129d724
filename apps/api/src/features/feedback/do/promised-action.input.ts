import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { PromisedAction } from '@heard/domain/feedback/promised-action';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('NewActionInput', { description: 'A new card of the board: whoever reads the board reads its title' })
export class NewActionInput implements Unchecked<NonNullable<PromisedAction['newAction']>> {
  @Field(() => String)
  @Longest(longest.title)
  title: string;

  @Field(() => ID)
  objectiveId: string;

  @Field(() => ID, { description: 'Who leads it' })
  leadId: string;

  @Field(() => DateScalar)
  dueOn: PlainDate;
}

@InputType('TaskInput', { description: 'What one person does by a day' })
export class TaskInput implements Unchecked<NonNullable<PromisedAction['task']>> {
  @Field(() => String)
  @Longest(longest.title)
  title: string;

  @Field(() => ID, { description: 'Somebody who reads these words' })
  ownerId: string;

  @Field(() => DateScalar)
  dueOn: PlainDate;
}
