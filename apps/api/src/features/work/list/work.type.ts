import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import { BreakKind, CameBy } from '../work.enums.js';
import type { OpenBreak, WorkLine } from './work-lines.queries.js';

@ObjectType('WorkLine', {
  description: 'What waits with one person about one telling, however many statements of it, or about one decision',
  simpleResolvers: true,
})
class WorkLineType implements WorkLine {
  ownerKey: string;

  aboutId: string;

  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'About whose words; null where it is about a decision' })
  feedbackId: string | null;

  @Field(() => ID, { nullable: true, description: 'About which decision about a child’s life' })
  lifeDecisionId: string | null;

  @Field(() => LifeDecisionKind, { nullable: true, description: 'What was decided about' })
  decisionKind: LifeDecisionKind | null;

  @Field(() => ID, { nullable: true, description: 'Null: nobody who may read the words was found' })
  ownerId: string | null;

  @Field(() => String, { nullable: true })
  ownerName: string | null;

  @Field(() => Boolean, { description: 'It waits for somebody in whose place the reader stands' })
  isCovered: boolean;

  @Field(() => ID, { nullable: true, description: 'Null: a group' })
  childId: string | null;

  @Field(() => String, { nullable: true, description: 'Null for whoever opens a record with a purpose' })
  childName: string | null;

  @Field(() => String, { nullable: true })
  groupName: string | null;

  @Field(() => String, { nullable: true, description: 'How the words begin, for whoever reads them without a purpose' })
  words: string | null;

  @Field(() => [BreakKind])
  kinds: readonly BreakKind[];

  @Field(() => DateScalar, { description: 'The earliest' })
  dueOn: PlainDate;

  @Field(() => DateScalar, { description: 'Since when it is missing' })
  sinceOn: PlainDate;

  @Field(() => Int, { description: 'How often it went to whoever is next' })
  level: number;

  @Field(() => Int)
  version: number;

  @Field(() => CameBy, { nullable: true, description: 'How it came to them, where it was another’s before' })
  cameBy: CameBy | null;

  @Field(() => String, { nullable: true, description: 'Whose it was' })
  cameFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Why it came to them' })
  cameBecause: string | null;
}

@ObjectType('WorkLineConnection', { description: 'The earliest due first', simpleResolvers: true })
export class WorkLineConnectionType extends connectionOf('WorkLine', WorkLineType) {}

@ObjectType('Break', { description: 'One link that is missing of one chain', simpleResolvers: true })
class BreakType implements OpenBreak {
  @Field(() => ID)
  id: string;

  @Field(() => BreakKind)
  kind: BreakKind;

  @Field(() => DateScalar)
  dueOn: PlainDate;

  @Field(() => String, { nullable: true })
  ownerName: string | null;

  @Field(() => ID, { nullable: true })
  childId: string | null;

  @Field(() => ID, { nullable: true })
  feedbackId: string | null;

  @Field(() => ID, { nullable: true })
  lifeDecisionId: string | null;
}

@ObjectType('BreakConnection', { description: 'The earliest due first', simpleResolvers: true })
export class BreakConnectionType extends connectionOf('Break', BreakType) {}
