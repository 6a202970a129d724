import { type EvidenceFacts, EvidenceKind } from '@heard/domain/action-plan/evidence-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('AddEvidenceInput')
export class AddEvidenceInput implements Unchecked<EvidenceFacts> {
  @Field(() => ID, { nullable: true, description: 'Made by the sender: the same twice is stored once' })
  clientId: string | null | undefined;

  @Field(() => ID)
  actionId: string;

  @Field(() => EvidenceKind)
  kind: EvidenceKind;

  @Field(() => String)
  @Longest(longest.passage)
  body: string;

  @Field(() => String, { nullable: true })
  @Longest(longest.explanation)
  whatChanged: string | null | undefined;
}
