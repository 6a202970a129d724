import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { needsPurpose, reachOf } from '@heard/domain/access/reach-kind';
import { ageAt, ageLabel, isBorn } from '@heard/domain/children/age-at';
import { Reach } from '@heard/domain/children/reach';
import { daysSinceHeard } from '@heard/domain/feedback/days-since-heard';
import { Source } from '@heard/domain/feedback/sources';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import type { Unit } from '../../platform/unit.js';
import { LastHeardType, PersonAroundType, SeenAloneLastType } from './child-facts.type.js';
import type { ChildRecord } from './page/child.queries.js';
import type { ChildSummary } from './child-summaries.queries.js';
import type { FoundChild } from './list/children.queries.js';

registerEnumType(Reach, { name: 'Reach', description: 'How far the reader reaches a child' });
@ObjectType('Child', { simpleResolvers: true })
export class ChildType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'What the child likes to be called' })
  knownAs: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years today; null before birth, and where nobody knows' })
  age: number | null;

  @Field(() => String, { description: 'Age in words' })
  ageLabel: string;

  @Field(() => Boolean)
  isBorn: boolean;

  @Field(() => Reach)
  reach: Reach;

  @Field(() => Boolean, { description: 'Somebody’s own child: the reader is named in their record' })
  mine: boolean;

  @Field(() => Boolean, { description: 'Found by a name that is only like what was looked for; false elsewhere' })
  alike: boolean;

  @Field(() => String, { nullable: true })
  team: string | null;

  @Field(() => String, { nullable: true, description: 'The allocated worker' })
  worker: string | null;

  @Field(() => Boolean, { description: 'False where the reader may not know when the child was heard' })
  heardShown: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When the child last spoke or was observed' })
  lastHeardOn: PlainDate | null;

  @Field(() => Source, { nullable: true, description: 'How that was: own words, told to somebody else, or seen' })
  lastHeardBy: Source | null;

  @Field(() => Int, { nullable: true })
  daysSinceHeard: number | null;

  @Field(() => [LastHeardType], {
    nullable: true,
    description: 'When they were last heard in each way; only where the record is opened',
  })
  heard: readonly LastHeardType[] | null;

  @Field(() => SeenAloneLastType, {
    nullable: true,
    description: 'Null: it is not known; only where the record is opened',
  })
  seenAlone: SeenAloneLastType | null;

  @Field(() => Int, { description: 'How many of their words wait for an answer' })
  waitingAnswers: number;

  @Field(() => DateScalar, { nullable: true, description: 'The earliest day on which an answer is promised' })
  nextAnswerBy: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'How I like to be heard; only where the record is opened' })
  howToHearMe: string | null;

  @Field(() => String, { nullable: true, description: 'Only where the record is opened' })
  language: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Special educational needs or disability; only where the record is opened',
  })
  sendFlag: boolean | null;

  @Field(() => [PersonAroundType], { nullable: true, description: 'Only where the record is opened' })
  people: readonly PersonAroundType[] | null;
}

const nothingKnown = { team: null, worker: null, lastHeardOn: null, lastHeardBy: null, waiting: 0, nextAnswerBy: null };

function summaryFields(summary: ChildSummary | undefined, shown: boolean, today: PlainDate) {
  const known = summary ?? nothingKnown;
  const { lastHeardOn, lastHeardBy, waiting, nextAnswerBy } = shown ? known : nothingKnown;
  return {
    team: known.team,
    worker: known.worker,
    heardShown: shown,
    lastHeardOn,
    lastHeardBy,
    daysSinceHeard: daysSinceHeard(lastHeardOn, today),
    waitingAnswers: waiting,
    nextAnswerBy,
  };
}

/** A child as one card of a list. Written out, as objects put together from others are slow, and a list has fifty. */
export function toListedChild(unit: Unit, child: FoundChild, summary: ChildSummary | undefined): ChildType {
  const { today, actor } = unit;
  const { role } = actor;
  const kind = reachOf(role);
  const reach = needsPurpose(role) ? 'NEEDS_PURPOSE' : kind === 'NONE' ? 'NAME' : child.depth;
  const known = summaryFields(summary, reach === 'RECORD' || kind === 'ALL', today);
  return {
    id: child.id,
    reference: child.reference,
    name: child.name,
    knownAs: child.knownAs,
    age: ageAt(child, today),
    ageLabel: ageLabel(child, today),
    isBorn: isBorn(child),
    reach,
    mine: child.rank % 2 === 0,
    alike: child.rank > 1,
    team: known.team,
    worker: known.worker,
    heardShown: known.heardShown,
    lastHeardOn: known.lastHeardOn,
    lastHeardBy: known.lastHeardBy,
    daysSinceHeard: known.daysSinceHeard,
    waitingAnswers: known.waitingAnswers,
    nextAnswerBy: known.nextAnswerBy,
    howToHearMe: null,
    language: null,
    sendFlag: null,
    heard: null,
    seenAlone: null,
    people: null,
  };
}

/** A child whose record is open. */
export function toOpenedChild({ today }: Unit, child: ChildRecord): ChildType {
  return {
    id: child.id,
    reference: child.reference,
    name: child.name,
    knownAs: child.knownAs,
    age: ageAt(child, today),
    ageLabel: ageLabel(child, today),
    isBorn: isBorn(child),
    reach: 'RECORD',
    mine: child.mine,
    alike: false,
    ...summaryFields(child, true, today),
    howToHearMe: child.howToHearMe,
    language: child.language,
    sendFlag: child.sendFlag,
    heard: child.heard,
    seenAlone: child.seenAlone,
    people: child.people,
  };
}
