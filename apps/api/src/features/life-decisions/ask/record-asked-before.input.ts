import type { Weight } from '@heard/domain/feedback/decisions';
import { Weight as weights } from '@heard/domain/feedback/decisions';
import type { AskedBeforeDraft } from '@heard/domain/life-decisions/asked-before-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Longest, Most } from '../../../platform/text-bounds.js';
import { AskedBefore, WhyNotAsked } from '../life-decision.enums.js';

@InputType('RecordAskedBeforeInput')
export class RecordAskedBeforeInput implements Unchecked<AskedBeforeDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID)
  lifeDecisionId: string;

  @Field(() => Int, { description: 'How many answers were there by what was seen; CONFLICT when there are more' })
  seen: number;

  @Field(() => AskedBefore)
  answer: AskedBefore;

  @Field(() => [ID], { nullable: true, description: 'What they said before it, by which they were asked' })
  @Most(most.choices)
  statementIds: readonly string[] | null | undefined;

  @Field(() => weights, { nullable: true, description: 'What weight their words had' })
  weight: Weight | null | undefined;

  @Field(() => WhyNotAsked, { nullable: true })
  why: WhyNotAsked | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'In what way their words counted; why they were not asked; where somebody looked',
  })
  @Longest(longest.explanation)
  words: string | null | undefined;
}
