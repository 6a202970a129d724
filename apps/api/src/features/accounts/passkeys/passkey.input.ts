import { longestOfPasskeys } from '@heard/domain/accounts/passkey-lengths';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, InputType } from 'type-graphql';
import { Longest } from '../../../platform/text-bounds.js';

@InputType('AddPasskeyInput', { description: 'What a device answered, as base64url, and what its owner calls it' })
export class AddPasskeyInput {
  @Field(() => String)
  @Longest(longest.code)
  name: string;

  @Field(() => String)
  @Longest(longestOfPasskeys.credential)
  credentialId: string;

  @Field(() => String)
  @Longest(longestOfPasskeys.signed)
  clientData: string;

  @Field(() => String)
  @Longest(longestOfPasskeys.signed)
  attestation: string;
}

@InputType('PasskeySignInInput', { description: 'What a device answered, as base64url' })
export class PasskeySignInInput {
  @Field(() => String)
  @Longest(longestOfPasskeys.credential)
  credentialId: string;

  @Field(() => String)
  @Longest(longestOfPasskeys.signed)
  clientData: string;

  @Field(() => String)
  @Longest(longestOfPasskeys.signed)
  authenticatorData: string;

  @Field(() => String)
  @Longest(longestOfPasskeys.signed)
  signature: string;

  @Field(() => String)
  @Longest(longest.token)
  userHandle: string;
}
