import { PasswordUse } from '@heard/domain/accounts/single-sign-on';
import { Role } from '@heard/domain/access/roles';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import type { OpenSignOn } from './single-sign-on/open-single-sign-on.js';

registerEnumType(PasswordUse, { name: 'PasswordUse' });

@ObjectType('SignOnLine', { description: 'What a group stands for: a role, or a place', simpleResolvers: true })
class SignOnLineType {
  @Field(() => String)
  value: string;

  @Field(() => Role, { nullable: true })
  role: Role | null;

  @Field(() => ID, { nullable: true })
  orgUnitId: string | null;
}

@ObjectType('SignOnPlace', { simpleResolvers: true })
class SignOnPlaceType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType('SingleSignOn', { description: 'How the council’s own sign-on brings people in', simpleResolvers: true })
export class SingleSignOnType implements Omit<OpenSignOn, 'places'> {
  @Field(() => String, { nullable: true, description: 'As it calls itself; null: whoever starts Heard has named none' })
  issuer: string | null;

  @Field(() => Boolean, { description: 'An administrator has come in by it in the last 30 days' })
  administratorSignsOn: boolean;

  @Field(() => [SignOnPlaceType])
  places: readonly SignOnPlaceType[];

  @Field(() => Int)
  version: number;

  @Field(() => PasswordUse)
  passwords: PasswordUse;

  @Field(() => Boolean)
  makesAccounts: boolean;

  @Field(() => Boolean)
  joinsByAddress: boolean;

  @Field(() => String)
  roleClaim: string;

  @Field(() => String, { nullable: true })
  teamClaim: string | null;

  @Field(() => String)
  addressClaim: string;

  @Field(() => String, { nullable: true })
  verifiedClaim: string | null;

  @Field(() => String, { nullable: true })
  scopes: string | null;

  @Field(() => [SignOnLineType])
  lines: readonly SignOnLineType[];

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt: Date | null;

  @Field(() => String, { nullable: true })
  changedBy: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}
