import { Role } from '@heard/domain/access/roles';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type {
  AddPersonDraft,
  ChangeRoleDraft,
  CorrectPersonDraft,
  DecideAccessDraft,
} from '@heard/domain/people/person-drafts';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';
import { AccessOutcome } from './person.enums.js';

@InputType('AddPersonInput')
export class AddPersonInput implements Unchecked<AddPersonDraft> {
  @Field(() => ID, { description: 'Becomes the account’s id: the same one twice adds them once' })
  clientId: string;

  @Field(() => String)
  @Longest(longest.name)
  name: string;

  @Field(() => String)
  @Longest(longest.email)
  email: string;

  @Field(() => Role)
  role: Role;

  @Field(() => ID, { nullable: true, description: 'The team, service or partner organisation' })
  orgUnitId: string | null | undefined;

  @Field(() => DateScalar)
  startsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, where it is known' })
  endsOn: PlainDate | null | undefined;

  @Field(() => String, { nullable: true, description: 'For whoever approves it' })
  @Longest(longest.sentence)
  why: string | null | undefined;
}

@InputType('CorrectPersonInput')
export class CorrectPersonInput implements Unchecked<CorrectPersonDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'That was seen; CONFLICT when it is old' })
  version: number;

  @Field(() => String)
  @Longest(longest.name)
  name: string;

  @Field(() => String)
  @Longest(longest.email)
  email: string;
}

@InputType('ChangeRoleInput')
export class ChangeRoleInput implements Unchecked<ChangeRoleDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => ID)
  userId: string;

  @Field(() => Role)
  role: Role;

  @Field(() => ID, { nullable: true, description: 'The team, service or partner organisation' })
  orgUnitId: string | null | undefined;

  @Field(() => DateScalar)
  startsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, where it is known' })
  endsOn: PlainDate | null | undefined;

  @Field(() => String, { nullable: true, description: 'For whoever approves it' })
  @Longest(longest.sentence)
  why: string | null | undefined;
}

@InputType('DecideAccessInput')
export class DecideAccessInput implements Unchecked<DecideAccessDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => AccessOutcome)
  outcome: AccessOutcome;

  @Field(() => String, { nullable: true, description: 'Why not' })
  @Longest(longest.sentence)
  why: string | null | undefined;
}
