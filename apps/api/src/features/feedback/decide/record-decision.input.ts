import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { DecisionDraft } from '@heard/domain/feedback/decision-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest, Most } from '../../../platform/text-bounds.js';
import { NewActionInput, TaskInput } from '../do/promised-action.input.js';
import { Outcome, Weight } from '../feedback.enums.js';

@InputType('RecordDecisionInput')
export class RecordDecisionInput implements Unchecked<DecisionDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => [ID], { description: 'Whose words are answered' })
  @Most(most.choices)
  feedbackIds: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Which of their statements; absent: all that were said',
  })
  @Most(most.choices)
  statementIds: string[] | null | undefined;

  @Field(() => Outcome)
  outcome: Outcome;

  @Field(() => Weight, {
    nullable: true,
    description: 'What weight the words had beside everything else',
  })
  weight: Weight | null | undefined;

  @Field(() => String, { description: 'In words that can be read to whoever said it' })
  @Longest(longest.explanation)
  reason: string;

  @Field(() => DateScalar, { nullable: true, description: 'Absent: today' })
  decidedOn: PlainDate | null | undefined;

  @Field(() => String, { nullable: true, description: 'Who decided, where it was not the sender' })
  @Longest(longest.name)
  decidedBy: string | null | undefined;

  @Field(() => ID, {
    nullable: true,
    description: 'The decision that it takes the place of. Where another one stands by now: CONFLICT',
  })
  replaces: string | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is another one, where it takes the place of one',
  })
  @Longest(longest.explanation)
  correction: string | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Something will be done about it; with what is named below, always',
  })
  actionPromised: boolean | null | undefined;

  @Field(() => ID, { nullable: true, description: 'A card of the board that it joins' })
  actionId: string | null | undefined;

  @Field(() => NewActionInput, { nullable: true, description: 'A card that it puts on the board' })
  newAction: NewActionInput | null | undefined;

  @Field(() => TaskInput, { nullable: true, description: 'A task that it gives somebody' })
  task: TaskInput | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: 'What was under way by the decision before is not carried on. Absent: it is',
  })
  dropActions: boolean | null | undefined;
}
