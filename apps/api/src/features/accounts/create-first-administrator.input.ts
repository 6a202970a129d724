import type { FirstAdministratorDraft } from '@heard/domain/accounts/new-account';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, InputType } from 'type-graphql';
import { Longest } from '../../platform/text-bounds.js';

@InputType('CreateFirstAdministratorInput')
export class CreateFirstAdministratorInput implements FirstAdministratorDraft {
  @Field(() => String, { description: 'From the one-time address shown when the product started' })
  @Longest(longest.token)
  token: string;

  @Field(() => String)
  @Longest(longest.name)
  name: string;

  @Field(() => String)
  @Longest(longest.email)
  email: string;

  @Field(() => String)
  @Longest(longest.password)
  password: string;
}
