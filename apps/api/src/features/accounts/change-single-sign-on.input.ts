import { PasswordUse } from '@heard/domain/accounts/single-sign-on';
import type { SignOnDraft } from '@heard/domain/accounts/sign-on-draft';
import { Role } from '@heard/domain/access/roles';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Longest, Most } from '../../platform/text-bounds.js';

@InputType('SignOnLineInput')
class SignOnLineInput implements Unchecked<SignOnDraft['lines'][number]> {
  @Field(() => String)
  @Longest(longest.name)
  value: string;

  @Field(() => Role, { nullable: true })
  role: Role | null;

  @Field(() => ID, { nullable: true })
  orgUnitId: string | null;
}

@InputType('ChangeSingleSignOnInput')
export class ChangeSingleSignOnInput implements Unchecked<SignOnDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => Int, { description: 'That was seen; CONFLICT when it is old' })
  version: number;

  @Field(() => PasswordUse)
  passwords: PasswordUse;

  @Field(() => Boolean, { description: 'Whether somebody whom nobody has added gets an account' })
  makesAccounts: boolean;

  @Field(() => Boolean, { description: 'Whether an account with the same address is theirs' })
  joinsByAddress: boolean;

  @Field(() => String)
  @Longest(longest.name)
  roleClaim: string;

  @Field(() => String, { nullable: true })
  @Longest(longest.name)
  teamClaim: string | null;

  @Field(() => String)
  @Longest(longest.name)
  addressClaim: string;

  @Field(() => String, { nullable: true, description: 'Null: the issuer vouches for every address' })
  @Longest(longest.name)
  verifiedClaim: string | null;

  @Field(() => String, { nullable: true })
  @Longest(longest.name)
  scopes: string | null;

  @Field(() => [SignOnLineInput], { description: 'In order: the first that somebody has counts' })
  @Most(most.signOnLines)
  lines: SignOnLineInput[];

  @Field(() => String)
  @Longest(longest.sentence)
  reason: string;
}
