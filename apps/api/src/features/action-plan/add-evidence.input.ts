import { type EvidenceDraft, EvidenceKind } from '@heard/domain/action-plan/evidence-draft';
import { Field, ID, InputType } from 'type-graphql';

@InputType('AddEvidenceInput')
export class AddEvidenceInput implements EvidenceDraft {
  @Field(() => ID, { nullable: true, description: 'Made by the sender: the same twice is stored once' })
  clientId: string | null;

  @Field(() => ID)
  actionId: string;

  @Field(() => EvidenceKind)
  kind: EvidenceKind;

  @Field(() => String)
  body: string;

  @Field(() => String, { nullable: true })
  whatChanged: string | null;
}
