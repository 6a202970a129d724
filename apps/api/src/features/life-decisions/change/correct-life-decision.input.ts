import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { DecisionCorrectionDraft } from '@heard/domain/life-decisions/life-decision-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';
import { LifeDecisionKind } from '../life-decision.enums.js';

@InputType('CorrectLifeDecisionInput')
export class CorrectLifeDecisionInput implements Unchecked<DecisionCorrectionDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID)
  lifeDecisionId: string;

  @Field(() => Int, { description: 'How often it was changed by what was seen; CONFLICT when it was more often' })
  seen: number;

  @Field(() => LifeDecisionKind)
  kind: LifeDecisionKind;

  @Field(() => String, { nullable: true, description: 'What it is about, where it is none of the kinds' })
  @Longest(longest.title)
  title: string | null | undefined;

  @Field(() => String, { description: 'What was decided' })
  @Longest(longest.explanation)
  what: string;

  @Field(() => DateScalar, { description: 'Up to a year ahead: one that is planned' })
  tookEffectOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Who decided: a person, a panel, a court' })
  @Longest(longest.name)
  decidedBy: string | null | undefined;

  @Field(() => String, { description: 'What was wrong, and why it is different' })
  @Longest(longest.explanation)
  reason: string;
}
