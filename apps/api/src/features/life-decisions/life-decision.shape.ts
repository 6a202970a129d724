import { Weight } from '@heard/domain/feedback/decisions';
import { NotAscertainedReason } from '@heard/domain/feedback/not-ascertained-reasons';
import { AskedBefore, WhyNotAsked } from '@heard/domain/life-decisions/asked-before';
import { DecisionTellingResult } from '@heard/domain/life-decisions/decision-telling-draft';
import { LifeDecisionKind, LifeDecisionSource } from '@heard/domain/life-decisions/life-decision-kinds';
import { WhyWithdrawn } from '@heard/domain/life-decisions/why-withdrawn';
import { z } from 'zod';
import { day, flag, id, row, text } from '../../platform/row-shapes.js';

const statementKinds = ['WORDS', 'WISHES_AND_FEELINGS', 'OBSERVATION'] as const;

export const heardWords = row({
  statementId: id,
  feedbackId: id,
  givenOn: day,
  kind: z.enum(statementKinds),
  /** How they begin. */
  words: text.nullable(),
  notAscertained: z.enum(NotAscertainedReason).nullable(),
}).readonly();

/** What the child said before it was decided. */
export type HeardWords = z.output<typeof heardWords>;

const asking = row({
  id,
  answer: z.enum(AskedBefore),
  weight: z.enum(Weight).nullable(),
  why: z.enum(WhyNotAsked).nullable(),
  words: text.nullable(),
  saidAs: text,
  saidOn: day,
  saidByName: text.nullable(),
  heard: z.array(heardWords).readonly(),
}).readonly();

export type AskingRecord = z.output<typeof asking>;

const telling = row({
  id,
  result: z.enum(DecisionTellingResult),
  toldOn: day,
  toldByName: text.nullable(),
  means: text.nullable(),
  words: text.nullable(),
  reason: text.nullable(),
  tryAgainOn: day.nullable(),
  othersTold: text.nullable(),
  translation: text.nullable(),
  translationLanguage: text.nullable(),
  /** What they said to it: null for whoever does not read that. */
  reactionFeedbackId: id.nullable(),
  reaction: text.nullable(),
  stillNotRight: flag,
  /** An answer to what they said to it is still owed. */
  reactionWaits: flag,
  reactionAnswerBy: day.nullable(),
}).readonly();

export type DecisionTellingRecord = z.output<typeof telling>;

const change = row({
  id,
  change: z.enum(['CORRECTED', 'WITHDRAWN']),
  because: z.enum(WhyWithdrawn).nullable(),
  reason: text.nullable(),
  changedOn: day,
  changedByName: text.nullable(),
  /** What it said before it was put right. */
  wasKind: z.enum(LifeDecisionKind).nullable(),
  wasTitle: text.nullable(),
  wasWhat: text.nullable(),
  wasDecidedBy: text.nullable(),
  wasTookEffectOn: day.nullable(),
}).readonly();

export type DecisionChangeRecord = z.output<typeof change>;

const wait = row({
  kind: z.enum(['NOT_ASKED', 'DECISION_NOT_TOLD']),
  dueOn: day,
  ownerName: text.nullable(),
}).readonly();

export const lifeDecisionRow = row({
  id,
  childId: id,
  childBornOn: day.nullable(),
  kind: z.enum(LifeDecisionKind),
  title: text.nullable(),
  what: text.nullable(),
  decidedBy: text.nullable(),
  tookEffectOn: day,
  knownOn: day,
  source: z.enum(LifeDecisionSource),
  /** Codes of the return: where the child moved from and to, and why the placement before ended. */
  movedFrom: text.nullable(),
  movedTo: text.nullable(),
  moveReason: text.nullable(),
  workerBefore: text.nullable(),
  worker: text.nullable(),
  recordedByName: text.nullable(),
  withdrawnOn: day.nullable(),
  isTheirs: flag,
  isGiven: flag,
  /** In the order in which they were said: the last counts. */
  askings: z.array(asking).readonly(),
  tellings: z.array(telling).readonly(),
  /** How often it was put right, or withdrawn: in this order. */
  changes: z.array(change).readonly(),
  waits: z.array(wait).readonly(),
}).readonly();

/** One decision about a child's life, with all that was said of it. */
export type LifeDecisionRecord = z.output<typeof lifeDecisionRow>;
