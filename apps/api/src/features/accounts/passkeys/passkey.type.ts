import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/date-scalar.js';

@ObjectType('OwnPasskey', { simpleResolvers: true })
export class OwnPasskeyType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  lastUsedAt: Date | null;

  @Field(() => Boolean, { description: 'May have been copied: it opens nothing any more' })
  isDoubted: boolean;
}

@ObjectType('OwnPasskeys', { simpleResolvers: true })
export class OwnPasskeysType {
  @Field(() => [OwnPasskeyType])
  passkeys: readonly OwnPasskeyType[];

  @Field(() => Boolean, { description: 'Whether there may be one beside the password of this account' })
  mayAdd: boolean;

  @Field(() => Boolean, { description: 'Whether a code of the second step is asked for, too' })
  needsCode: boolean;
}

@ObjectType('PasskeyWanted', { description: 'What a device needs to make a passkey', simpleResolvers: true })
export class PasskeyWantedType {
  @Field(() => String, { description: 'As base64url, as all that is not for people to read' })
  challenge: string;

  @Field(() => String)
  relyingParty: string;

  @Field(() => String)
  userHandle: string;

  @Field(() => String)
  userName: string;

  @Field(() => String)
  displayName: string;

  @Field(() => [String], { description: 'A device that holds one of these makes no second' })
  known: readonly string[];
}

@ObjectType('PasskeyRequest', { description: 'What a device signs to sign somebody in', simpleResolvers: true })
export class PasskeyRequestType {
  @Field(() => String)
  challenge: string;

  @Field(() => String)
  relyingParty: string;
}
