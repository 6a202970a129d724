import { ResetKind } from '@heard/domain/accounts/reset-kind';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import type { WaitingReset } from './access/waiting-resets.queries.js';

registerEnumType(ResetKind, { name: 'ResetKind', description: 'What of somebody’s way in is ended' });

@ObjectType('WaitingReset', {
  description: 'What an administrator asked for, and a second person does',
  simpleResolvers: true,
})
export class WaitingResetType implements WaitingReset {
  @Field(() => ResetKind)
  kind: ResetKind;

  @Field(() => ID)
  userId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  askedByName: string;

  @Field(() => DateTimeScalar, { description: 'From then on it has to be asked for again' })
  until: Date;
}
