import { Role } from '@heard/domain/access/roles';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { HeirRow } from './leaving.queries.js';
import type { LeavingPreview } from './open-leaving-preview.js';

@ObjectType('Heir', { description: 'Who could have what somebody leaves', simpleResolvers: true })
class HeirType implements HeirRow {
  isManager: boolean;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Role)
  role: Role;

  @Field(() => String, { nullable: true })
  unitName: string | null;
}

@ObjectType('LeavingPreview', {
  description: 'What somebody would leave: how much, never what, and who could have it',
  simpleResolvers: true,
})
export class LeavingPreviewType implements LeavingPreview {
  @Field(() => Int, { description: 'Children they work with' })
  children: number;

  @Field(() => Int, { description: 'What waits with them for children' })
  work: number;

  @Field(() => Int)
  tasks: number;

  @Field(() => Int, { description: 'Cards of the plan that they lead' })
  actions: number;

  @Field(() => Int, { description: 'Colleagues in whose place they stand' })
  covers: number;

  @Field(() => HeirType, { nullable: true, description: 'To whom it goes where nobody is named' })
  manager: HeirRow | null;

  @Field(() => [HeirType])
  candidates: readonly HeirRow[];
}
