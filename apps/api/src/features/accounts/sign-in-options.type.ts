import { Role } from '@heard/domain/access/roles';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('DemoAccount', { simpleResolvers: true })
export class DemoAccountType {
  @Field(() => String)
  email: string;

  @Field(() => Role)
  role: Role;

  @Field(() => String)
  name: string;
}

@ObjectType('Safeguarding', { description: 'Whom to ring when a child is not safe', simpleResolvers: true })
export class SafeguardingType {
  @Field(() => String, { description: 'In office hours' })
  duty: string;

  @Field(() => String)
  outOfHours: string;

  @Field(() => Boolean, { nullable: true, description: 'Which counts now; null where the council has not said when' })
  isOutOfHours: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it is the other one' })
  nowUntil: Date | null;
}

@ObjectType('SignInOptions', { description: 'What the sign-in page offers', simpleResolvers: true })
export class SignInOptionsType {
  @Field(() => String)
  councilName: string;

  @Field(() => String, { description: 'What the council calls Heard: it stands beside the mark' })
  logoText: string;

  @Field(() => Int, { description: 'After how many weeks without being heard it is time to ask a child again' })
  silenceWeeks: number;

  @Field(() => Boolean, { description: 'Demo data with invented children; never reachable from outside' })
  demo: boolean;

  @Field(() => SafeguardingType, { nullable: true })
  safeguarding: SafeguardingType | null;

  @Field(() => [DemoAccountType])
  demoAccounts: readonly DemoAccountType[];

  @Field(() => Boolean, { description: 'The council has a sign-on of its own: it begins at /sign-on' })
  singleSignOn: boolean;

  @Field(() => Boolean, { description: 'Everybody may sign in with a password; else administrators at most' })
  passwords: boolean;
}
