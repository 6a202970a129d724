import { AccountLinkKind, AccountLinkState } from '@heard/domain/accounts/account-link';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

registerEnumType(AccountLinkKind, { name: 'AccountLinkKind', description: 'What a link is for' });
registerEnumType(AccountLinkState, { name: 'AccountLinkState', description: 'Whether a link still works, or why not' });

@ObjectType('AccountLink', { description: 'What whoever holds a link is told of it', simpleResolvers: true })
export class AccountLinkType {
  @Field(() => AccountLinkState)
  state: AccountLinkState;

  @Field(() => AccountLinkKind, { nullable: true })
  kind: AccountLinkKind | null;

  @Field(() => String, { nullable: true, description: 'Whose account it is, while the link works' })
  email: string | null;
}
