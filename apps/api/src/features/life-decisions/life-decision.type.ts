import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Weight } from '@heard/domain/feedback/decisions';
import { NotAscertainedReason } from '@heard/domain/feedback/not-ascertained-reasons';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import { DecisionChangeType } from './change/decision-change.type.js';
import { AskedBefore, LifeDecisionKind, LifeDecisionSource, WhyNotAsked } from './life-decision.enums.js';
import type { HeardWords } from './life-decision.shape.js';
import { DecisionTellingType } from './tell/decision-telling.type.js';

@ObjectType('HeardWords', { description: 'What the child said before it was decided', simpleResolvers: true })
export class HeardWordsType implements HeardWords {
  kind: HeardWords['kind'];

  @Field(() => ID)
  statementId: string;

  @Field(() => ID)
  feedbackId: string;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'How they begin' })
  words: string | null;

  @Field(() => NotAscertainedReason, { nullable: true, description: 'Asked, and why nothing could be found out' })
  notAscertained: NotAscertainedReason | null;
}

@ObjectType('Asking', {
  description: 'What somebody said of whether the child was asked before',
  simpleResolvers: true,
})
export class AskingType {
  @Field(() => ID)
  id: string;

  @Field(() => AskedBefore)
  answer: AskedBefore;

  @Field(() => Weight, { nullable: true })
  weight: Weight | null;

  @Field(() => WhyNotAsked, { nullable: true })
  why: WhyNotAsked | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => DateScalar)
  saidOn: PlainDate;

  @Field(() => String, { nullable: true })
  saidByName: string | null;

  @Field(() => [HeardWordsType])
  heard: readonly HeardWords[];
}

@ObjectType('LifeDecision', {
  description: 'What was decided about a child’s life: were they asked before, what weight had it, were they told?',
  simpleResolvers: true,
})
export class LifeDecisionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  childId: string;

  @Field(() => LifeDecisionKind)
  kind: LifeDecisionKind;

  @Field(() => String, { nullable: true, description: 'What it is about, where it is none of the kinds' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'What was decided, where somebody wrote it down' })
  what: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided' })
  decidedBy: string | null;

  @Field(() => DateScalar)
  tookEffectOn: PlainDate;

  @Field(() => LifeDecisionSource)
  source: LifeDecisionSource;

  @Field(() => String, { nullable: true, description: 'The return’s code of the placement before a move' })
  movedFrom: string | null;

  @Field(() => String, { nullable: true })
  movedTo: string | null;

  @Field(() => String, { nullable: true, description: 'The return’s code of why the placement before ended' })
  moveReason: string | null;

  @Field(() => String, { nullable: true, description: 'Who worked with the child before' })
  workerBefore: string | null;

  @Field(() => String, { nullable: true })
  worker: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it down' })
  recordedByName: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when what it came from no longer says it, or somebody has said that it should not stand here',
  })
  withdrawnOn: PlainDate | null;

  @Field(() => Boolean, { description: 'The child was four or older: younger ones are not counted' })
  isCounted: boolean;

  @Field(() => Boolean, { description: 'It is the reader’s to say whether they were asked, and to tell them' })
  mayAct: boolean;

  @Field(() => Boolean, { description: 'It was written down, and is the reader’s to put right and to withdraw' })
  mayChange: boolean;

  @Field(() => [DecisionChangeType], { description: 'How often it was put right, or withdrawn: in this order' })
  changes: readonly DecisionChangeType[];

  @Field(() => [AskingType], { description: 'In the order in which they were said: the last counts' })
  askings: readonly AskingType[];

  @Field(() => [DecisionTellingType])
  tellings: readonly DecisionTellingType[];

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be said whether they were asked' })
  askingDueOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when they are to be told' })
  tellingDueOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'For whom what is missing waits' })
  waitsFor: string | null;
}
