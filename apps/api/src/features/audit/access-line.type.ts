import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../platform/date-scalar.js';
import { AccessDepth, LogOutcome } from './access-line.enums.js';

@ObjectType('AccessedChild', { simpleResolvers: true })
export class AccessedChildType {
  @Field(() => String)
  reference: string;

  @Field(() => String, { nullable: true, description: 'Null for whoever is shown no names' })
  name: string | null;

  @Field(() => AccessDepth)
  depth: AccessDepth;
}

@ObjectType('AccessLine', { description: 'Somebody read or changed something, or was refused', simpleResolvers: true })
export class AccessLineType {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String, { nullable: true })
  actor: string | null;

  @Field(() => String)
  operation: string;

  @Field(() => LogOutcome)
  outcome: LogOutcome;

  @Field(() => String, { nullable: true, description: 'Why, as it was typed; nothing for administrators' })
  purpose: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was looked for, as it was typed; nothing for administrators',
  })
  searched: string | null;

  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field(() => [AccessedChildType], { description: 'At most five, those first that were opened' })
  children: readonly AccessedChildType[];

  @Field(() => Int)
  childCount: number;
}

@ObjectType('AccessLog', { description: 'A page of the audit log, the newest first', simpleResolvers: true })
export class AccessLogType {
  @Field(() => [AccessLineType])
  lines: readonly AccessLineType[];

  @Field(() => String, { nullable: true, description: 'Asks for the next page, given as `after`' })
  endCursor: string | null;

  @Field(() => Boolean, { description: 'There are older lines; whether one of them is looked for, the next page says' })
  hasNextPage: boolean;
}

@ObjectType('ChildOpening', { description: 'Somebody read a child’s record on a day', simpleResolvers: true })
export class ChildOpeningType {
  @Field(() => DateScalar)
  day: string;

  @Field(() => String, { nullable: true })
  actor: string | null;

  @Field(() => Int)
  times: number;

  @Field(() => DateTimeScalar)
  lastAt: Date;

  @Field(() => [String], { description: 'Why, where they had to say' })
  purposes: readonly string[];
}
