import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { FinishTaskDraft, ReopenTaskDraft } from '@heard/domain/feedback/task-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';

/** Of which task, as it was seen. */
@InputType('SeenTaskInput')
class SeenTaskInput {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID, { description: 'Words that it is about' })
  feedbackId: string;

  @Field(() => ID)
  taskId: string;

  @Field(() => Int, { description: 'As it was seen. Where something happened since: CONFLICT' })
  version: number;
}

@InputType('FinishTaskInput')
export class FinishTaskInput extends SeenTaskInput implements Unchecked<FinishTaskDraft> {
  @Field(() => DateScalar, { nullable: true, description: 'Absent: today' })
  doneOn: PlainDate | null | undefined;

  @Field(() => String, { description: 'What was done: this goes back to whoever spoke' })
  @Longest(longest.explanation)
  whatWasDone: string;
}

@InputType('ReopenTaskInput')
export class ReopenTaskInput extends SeenTaskInput implements Unchecked<ReopenTaskDraft> {
  @Field(() => String, { description: 'Why does it still need doing?' })
  @Longest(longest.explanation)
  why: string;
}
