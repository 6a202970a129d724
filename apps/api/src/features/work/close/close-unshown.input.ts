import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import type { CloseUnshownDraft } from '@heard/domain/work/close-unshown-draft';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('CloseUnshownInput')
export class CloseUnshownInput implements Unchecked<CloseUnshownDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => ID, { description: 'About whose words' })
  feedbackId: string;

  @Field(() => String)
  @Longest(longest.sentence)
  reason: string;
}
