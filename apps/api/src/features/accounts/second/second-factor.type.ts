import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/date-scalar.js';
import type { PreparedFactor } from './prepare-factor.service.js';
import type { OwnSecondFactor } from './second-factor.queries.js';

@ObjectType('OwnSecondFactor', { description: 'What signing in asks for besides the password', simpleResolvers: true })
export class OwnSecondFactorType implements OwnSecondFactor {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null: it asks for nothing more' })
  since: Date | null;

  @Field(() => Int, { description: 'Recovery codes that nobody has used' })
  codesLeft: number;

  @Field(() => Boolean, { description: 'Whether their role needs one' })
  isNeeded: boolean;
}

@ObjectType('PreparedSecondFactor', { description: 'Shown once: nothing of it is told again', simpleResolvers: true })
export class PreparedSecondFactorType implements PreparedFactor {
  @Field(() => String, { description: 'To type into an app by hand' })
  secret: string;

  @Field(() => String, { description: 'What an app reads from the picture' })
  address: string;

  @Field(() => [String])
  recoveryCodes: readonly string[];
}
