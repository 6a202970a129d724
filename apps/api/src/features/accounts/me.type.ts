import { Role } from '@heard/domain/access/roles';
import { permissionsOf } from '@heard/domain/access/permissions';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import type { Actor } from '../../platform/unit.js';

registerEnumType(Role, { name: 'Role' });

@ObjectType('Me', { description: 'The person who is signed in', simpleResolvers: true })
export class MeType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => Role)
  role: Role;

  @Field(() => [String], { description: 'What this role may do at all; each row still decides' })
  permissions: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The team or service that the role is held in' })
  orgUnitId: string | null;

  @Field(() => DateTimeScalar, { description: 'When this session ends by itself: from then on a page shows nothing' })
  sessionEndsAt: Date;

  @Field(() => Boolean, { description: 'Begun by the council’s own sign-on: it is ended there, too, at /sign-on/out' })
  byIssuer: boolean;

  @Field(() => String, {
    description: 'Seals what this person writes and has not sent yet on a device: 32 bytes in hexadecimal digits',
  })
  draftKey: string;
}

type OfSession = Pick<MeType, 'sessionEndsAt' | 'byIssuer' | 'draftKey'>;

export function toMeType(actor: Actor, { sessionEndsAt, byIssuer, draftKey }: OfSession): MeType {
  return {
    id: actor.userId,
    name: actor.name,
    email: actor.email,
    role: actor.role,
    permissions: permissionsOf(actor.role),
    orgUnitId: actor.orgUnitId,
    sessionEndsAt,
    byIssuer,
    draftKey,
  };
}
