import { Role } from '@heard/domain/access/roles';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('DemoAccount', { simpleResolvers: true })
export class DemoAccountType {
  @Field(() => String)
  email: string;

  @Field(() => Role)
  role: Role;

  @Field(() => String)
  name: string;
}

@ObjectType('SignInOptions', { description: 'What the sign-in page offers', simpleResolvers: true })
export class SignInOptionsType {
  @Field(() => String)
  councilName: string;

  @Field(() => Boolean, { description: 'Demo data with invented children; never reachable from outside' })
  demo: boolean;

  @Field(() => [DemoAccountType])
  demoAccounts: readonly DemoAccountType[];
}
