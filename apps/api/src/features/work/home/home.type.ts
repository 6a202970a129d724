import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { outcomeWords } from '@heard/domain/feedback/decisions';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { PromisedThingType } from '../../../foundations/people/promised-thing.type.js';
import type { ComingReview } from './coming-reviews.queries.js';
import type { CameOf, ChainFigures, CountsOfPerson, CountsOfUnit } from './work-counts.queries.js';

@ObjectType('WorkOfPerson', { description: 'How much waits with one person', simpleResolvers: true })
export class WorkOfPersonType implements CountsOfPerson {
  @Field(() => ID, { nullable: true, description: 'Null: with nobody' })
  id: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => Boolean, { description: 'The reader, or somebody in whose place they stand' })
  isMine: boolean;

  @Field(() => Int)
  open: number;

  @Field(() => Int)
  late: number;

  @Field(() => DateScalar)
  oldestOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Where they are away today' })
  awayUntil: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Who stands in for them today' })
  coveredBy: string | null;
}

@ObjectType('WorkOfTeam', { description: 'How much is missing in one team', simpleResolvers: true })
export class WorkOfTeamType implements CountsOfUnit {
  @Field(() => ID, { nullable: true, description: 'Null: of children without a team, and of groups' })
  id: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  service: string | null;

  @Field(() => Int)
  open: number;

  @Field(() => Int)
  late: number;

  @Field(() => DateScalar, { description: 'The day on which the oldest was due' })
  oldestOn: PlainDate;
}

@ObjectType('ChainFigures', { description: 'Are we hearing, answering, telling?', simpleResolvers: true })
export class ChainFiguresType implements ChainFigures {
  @Field(() => Int)
  children: number;

  @Field(() => Int, { description: 'Of them, heard within as many weeks as the council has set' })
  heard: number;

  @Field(() => Int, { description: 'Statements that were to be answered by a day of the last quarter year' })
  promised: number;

  @Field(() => Int, { description: 'Of them, told by that day' })
  answered: number;

  @Field(() => Int, { description: 'Statements that were decided about in the last quarter year' })
  decided: number;

  @Field(() => Int, { description: 'Of them, told' })
  told: number;
}

@ObjectType('ComingReview', { description: 'A review that is due soon, or late', simpleResolvers: true })
export class ComingReviewType implements ComingReview {
  @Field(() => ID)
  childId: string;

  @Field(() => String)
  childName: string;

  @Field(() => DateScalar)
  dueOn: PlainDate;

  @Field(() => DateScalar, { nullable: true })
  lastHeldOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  lastHeardOn: PlainDate | null;

  @Field(() => DateScalar, {
    description: 'The day of the last one; before the first, the day on which they came into care',
  })
  since: PlainDate;

  @Field(() => Int, { description: 'How often the child was heard since that day' })
  saidSince: number;

  @Field(() => Int, { description: 'How many answers they still wait for' })
  owed: number;

  @Field(() => String, { nullable: true, description: 'How the latest of what they said since begins' })
  words: string | null;

  @Field(() => [PromisedThingType], {
    description:
      'What was promised for what they said, three at most: what is open, then what was done since the last one',
  })
  promised: readonly PromisedThingType[];
}

@ObjectType('ToldToReader', { description: 'What a partner who spoke was told', simpleResolvers: true })
class ToldToReaderType {
  @Field(() => DateScalar)
  toldOn: PlainDate;

  @Field(() => String, { description: 'What was decided, in words' })
  outcome: string;

  @Field(() => String, { description: 'In which they were told' })
  words: string;
}

@ObjectType('CameOf', { description: 'How far something that the reader wrote down has come', simpleResolvers: true })
export class CameOfType {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => String, { nullable: true })
  childName: string | null;

  @Field(() => String, { nullable: true })
  groupName: string | null;

  @Field(() => DateScalar, { nullable: true })
  answerBy: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  toldOn: PlainDate | null;

  @Field(() => Boolean)
  waits: boolean;

  @Field(() => [ToldToReaderType], {
    description: 'What they were told of words that they spoke themselves, the newest first; of others’ words nothing',
  })
  tellings: readonly ToldToReaderType[];
}

export function toCameOf({ tellings, ...came }: CameOf): CameOfType {
  return { ...came, tellings: tellings.map(({ outcome, ...told }) => ({ ...told, outcome: outcomeWords[outcome] })) };
}
