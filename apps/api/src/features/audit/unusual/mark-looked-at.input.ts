import type { UnusualRule as Rule } from '@heard/domain/audit/unusual-access';
import type { UnusualLookDraft } from '@heard/domain/audit/unusual-look';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';
import { UnusualRule } from './unusual.enums.js';

@InputType('MarkLookedAtInput')
export class MarkLookedAtInput implements Unchecked<UnusualLookDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => UnusualRule)
  rule: Rule;

  @Field(() => ID, { description: 'Whose openings these were' })
  actorId: string;

  @Field(() => DateScalar)
  day: string;

  @Field(() => String, { description: 'What was found; whoever may search the log reads it' })
  @Longest(longest.sentence)
  word: string;
}
