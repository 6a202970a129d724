import type { FirstAdministratorDraft } from '@heard/domain/accounts/new-account';
import { Field, InputType } from 'type-graphql';

@InputType('CreateFirstAdministratorInput')
export class CreateFirstAdministratorInput implements FirstAdministratorDraft {
  @Field(() => String, { description: 'From the one-time address shown when the product started' })
  token: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}
