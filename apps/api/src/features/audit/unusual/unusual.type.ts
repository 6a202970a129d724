import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/date-scalar.js';
import { UnusualRule } from './unusual.enums.js';

@ObjectType('UnusualChild', { simpleResolvers: true })
export class UnusualChildType {
  @Field(() => String)
  reference: string;

  @Field(() => String, { nullable: true, description: 'Null for whoever is shown no names' })
  name: string | null;
}

@ObjectType('UnusualLook', { description: 'That somebody looked at it', simpleResolvers: true })
export class UnusualLookType {
  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String, { nullable: true })
  byName: string | null;

  @Field(() => String, { description: 'What they found' })
  word: string;
}

@ObjectType('UnusualAccess', {
  description: 'One person’s openings of records on one day that fall under one rule',
  simpleResolvers: true,
})
export class UnusualAccessType {
  @Field(() => UnusualRule)
  rule: UnusualRule;

  @Field(() => DateScalar)
  day: string;

  @Field(() => ID, { description: 'The account whose openings these were' })
  actorId: string;

  @Field(() => String, { nullable: true })
  actor: string | null;

  @Field(() => DateTimeScalar)
  lastAt: Date;

  @Field(() => [UnusualChildType], { description: 'At most five' })
  children: readonly UnusualChildType[];

  @Field(() => Int)
  childCount: number;

  @Field(() => UnusualLookType, { nullable: true, description: 'Null: nobody has looked at it yet' })
  look: UnusualLookType | null;
}

@ObjectType('UnusualAccessList', { simpleResolvers: true })
export class UnusualAccessListType {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => [UnusualAccessType], { description: 'The newest first' })
  found: readonly UnusualAccessType[];

  @Field(() => String, { description: 'What out of hours means here, in a sentence' })
  outOfHours: string;

  @Field(() => Boolean, { description: 'Only the newest lines of these days were looked through: there are too many' })
  isCut: boolean;
}
