import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import type { AccountAccess } from './access/account-access.queries.js';
import { type Invited, mostInvited } from './access/invite-everybody.service.js';

@ObjectType('AccountAccess', { description: 'How somebody gets in', simpleResolvers: true })
export class AccountAccessType implements AccountAccess {
  @Field(() => ID)
  userId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => Boolean)
  hasPassword: boolean;

  @Field(() => Boolean, { description: 'Of the demo: its password is known to everybody and stays' })
  isDemo: boolean;

  @Field(() => Boolean, { description: 'Has not left, and has a role' })
  isHere: boolean;

  @Field(() => Boolean, {
    description:
      'Whether a link may be handed over. Not for one of the widest roles, held, planned or asked for: it goes by email',
  })
  mayBeHanded: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'How long the latest link that nobody has used works' })
  invitedUntil: Date | null;

  @Field(() => Int)
  sessions: number;

  @Field(() => DateTimeScalar, { nullable: true })
  lastSeenAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when signing in asks for a code; null: it does not',
  })
  secondFactorSince: Date | null;

  @Field(() => Int, { description: 'Passkeys that open this account: a reset removes them, too' })
  passkeys: number;

  @Field(() => String, { nullable: true, description: 'Who asked for it to be reset: a second person does it' })
  resetAskedByName: string | null;

  @Field(() => Boolean, { description: 'Whether the reader may reset it, or ask for that' })
  mayReset: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when they come by the council’s own sign-on; null: they do not',
  })
  signsOnSince: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they last came by it' })
  signedOnAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who asked for that to end: a second person does it' })
  signOnEndAskedByName: string | null;

  @Field(() => Boolean, { description: 'Whether the reader may end it, or ask for that' })
  mayEndSignOn: boolean;
}

@ObjectType('AccountLinkToHandOver', { simpleResolvers: true })
export class AccountLinkToHandOverType {
  @Field(() => String, { description: 'Below the address of the product. Shown once: nothing of it is kept' })
  path: string;

  @Field(() => DateTimeScalar)
  until: Date;
}

@ObjectType('Uninvited', { description: 'Who could come in and was never asked to', simpleResolvers: true })
export class UninvitedType {
  @Field(() => Int, { description: `Up to ${mostInvited}` })
  people: number;

  @Field(() => Boolean, { description: 'Heard can send email: without it each is made a link' })
  sendsEmail: boolean;
}

@ObjectType('InvitedEverybody', { simpleResolvers: true })
export class InvitedType implements Invited {
  @Field(() => Int)
  invited: number;

  @Field(() => Int, { description: `Who could still be invited, up to ${mostInvited}` })
  left: number;
}
