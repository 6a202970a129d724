import type { WhatChangedFacts } from '@heard/domain/action-plan/what-changed-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('SayWhatChangedInput')
export class SayWhatChangedInput implements Unchecked<WhatChangedFacts> {
  @Field(() => ID)
  actionId: string;

  @Field(() => String)
  @Longest(longest.explanation)
  whatChanged: string;
}
