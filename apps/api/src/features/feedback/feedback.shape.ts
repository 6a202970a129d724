import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import { ConsentBasis, ConsentUse, ResponsibilityHolder } from '@heard/domain/feedback/consents';
import { Outcome, Weight } from '@heard/domain/feedback/decisions';
import { TaskEventKind } from '@heard/domain/feedback/task-draft';
import { TellingResult } from '@heard/domain/feedback/telling-back';
import { NotAscertainedReason } from '@heard/domain/feedback/not-ascertained-reasons';
import { Occasion } from '@heard/domain/feedback/occasions';
import { Source } from '@heard/domain/feedback/sources';
import { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import { PartnerKind, Stream } from '@heard/domain/feedback/streams';
import { ThemeArea } from '@heard/domain/feedback/themes';
import { Present, ReadBack, SeenAlone } from '@heard/domain/feedback/who-was-present';
import { z } from 'zod';
import { count, day, flag, id, moment, row, text } from '../../platform/row-shapes.js';

const consentRecord = row({
  use: z.enum(ConsentUse),
  answerNo: count,
  clientId: id.nullable(),
  given: flag.nullable(),
  basis: z.enum(ConsentBasis).nullable(),
  givenBy: text.nullable(),
  holder: z.enum(ResponsibilityHolder).nullable(),
  askedOn: day,
  judgedByName: text,
  reason: text.nullable(),
}).readonly();

/** One answer about one use. */
export type ConsentRecord = z.output<typeof consentRecord>;

const tellingBackRecord = row({
  id,
  clientId: id,
  payload: text,
  result: z.enum(TellingResult),
  toldOn: day,
  toldByName: text,
  means: text.nullable(),
  words: text.nullable(),
  reason: text.nullable(),
  tryAgainOn: day.nullable(),
  /** Who wrote it down. */
  writtenByName: text.nullable(),
  othersTold: text.nullable(),
  translation: text.nullable(),
  translationLanguage: text.nullable(),
  /** What they said to it; null where nothing, or where the reader must not know of it. */
  reactionFeedbackId: id.nullable(),
  reactionWords: text.nullable(),
  /** They were to be answered again. */
  stillNotRight: flag,
  /** They still are. */
  reactionWaits: flag,
  reactionAnswerBy: day.nullable(),
  /** When it was written down, as text. */
  at: text,
}).readonly();

/** Once that somebody went to tell what was decided. */
export type TellingBackRecord = z.output<typeof tellingBackRecord>;

const decidedActionRecord = row({
  id,
  /** Of the form by which it was added after the decision; null where it came with it. */
  clientId: id.nullable(),
  payload: text.nullable(),
  actionId: id.nullable(),
  taskId: id.nullable(),
  /** Of a card. */
  no: text.nullable(),
  title: text,
  /** Of a task: who does it. A card's leads are named alone. */
  ownerId: id.nullable(),
  ownerName: text.nullable(),
  dueOn: day.nullable(),
  columnKey: z.enum(BoardColumnKey).nullable(),
  /** Who wrote down that it will be done. */
  promisedByName: text.nullable(),
  promisedOn: day,
  /** When a card was achieved; null while it is not. */
  cardDone: row({ at: text, on: day }).nullable(),
  /** What changed, as said last of an achieved card. */
  cardShown: row({ words: text, byName: text.nullable(), on: day }).nullable(),
  /** Why nothing can show any more what an achieved card changed, as a manager said last. */
  excused: row({ words: text, byName: text, on: day }).nullable(),
  hasEvidence: flag,
  /** Of a task: done and open again by turns, the oldest first. */
  events: z
    .array(
      row({
        id,
        clientId: id,
        payload: text,
        kind: z.enum(TaskEventKind),
        on: day,
        words: text,
        byName: text,
        at: text,
      }),
    )
    .readonly(),
}).readonly();

/** What a decision makes or joins: a card of the board, or a task. */
export type DecidedActionRecord = z.output<typeof decidedActionRecord>;

const decisionRecord = row({
  id,
  outcome: z.enum(Outcome),
  weight: z.enum(Weight).nullable(),
  reason: text,
  decidedOn: day,
  /** Who decided, where it was not whoever wrote it down. */
  decidedByName: text.nullable(),
  recordedByName: text,
  correction: text.nullable(),
  actionPromised: flag,
  actions: z.array(decidedActionRecord).readonly(),
  /** The oldest first: how the last one ended counts. */
  tellings: z.array(tellingBackRecord).readonly(),
}).readonly();

/** One decision about a statement. */
export type DecisionRecord = z.output<typeof decisionRecord>;

const takenBackRecord = row({
  clientId: id,
  payload: text,
  takenBackOn: day,
  heardByName: text,
  reason: text,
}).readonly();

/** That whoever said it took it back before anybody had decided. */
export type TakenBackRecord = z.output<typeof takenBackRecord>;

const statementRecord = row({
  id,
  kind: z.enum(['WORDS', 'WISHES_AND_FEELINGS', 'OBSERVATION']),
  words: text.nullable(),
  reason: z.enum(NotAscertainedReason).nullable(),
  interpretations: z.array(row({ id, words: text, author: text, writtenOn: day })).readonly(),
  themes: z.array(row({ key: text, label: text, area: z.enum(ThemeArea) })).readonly(),
  /** Every answer that was ever given, by use and then the oldest first. */
  consents: z.array(consentRecord).readonly(),
  takenBack: takenBackRecord.nullable(),
  /** The oldest first: the last one counts. */
  decisions: z.array(decisionRecord).readonly(),
}).readonly();

export type StatementRecord = z.output<typeof statementRecord>;

/** One telling with everything that hangs on it, as one statement of SQL reads it. */
export const feedbackRecord = row({
  id,
  childId: id.nullable(),
  childName: text.nullable(),
  childReference: text.nullable(),
  childBorn: day.nullable(),
  groupName: text.nullable(),
  stream: z.enum(Stream),
  partnerKind: z.enum(PartnerKind).nullable(),
  occasion: z.enum(Occasion).nullable(),
  givenOn: day,
  captureMethod: z.enum(CaptureMethod).nullable(),
  language: text,
  interpreterUsed: flag,
  source: z.enum(Source),
  relayedBy: text.nullable(),
  /** Null: somebody other than the child, and not known who. */
  speakerRole: z.enum(SpeakerRole).nullable(),
  /** Who that is, where it is not the child. */
  speaker: text.nullable(),
  questionAsked: text.nullable(),
  readBack: z.enum(ReadBack).nullable(),
  seenAlone: z.enum(SeenAlone).nullable(),
  recordedByName: text.nullable(),
  receivedAt: moment,
  answerExpected: flag,
  answerOwnerId: id.nullable(),
  answerOwnerName: text.nullable(),
  answerBy: day.nullable(),
  /** The child still waits for an answer. */
  waiting: flag,
  /** The reader works with the child by name today; of a group, wrote it down. False on a receipt. */
  isTheirs: flag,
  /** Something that is missing here was given to the reader, or to somebody in whose place they stand. */
  isGiven: flag,
  statements: z.array(statementRecord).readonly(),
  present: z.array(row({ who: z.enum(Present), detail: text.nullable() })).readonly(),
  withheldFrom: z.array(text).readonly(),
  doNotTell: text.nullable(),
  /** What it was said to, where somebody was told what came of earlier words; null on a receipt, and out of reach. */
  reactionTo: row({ feedbackId: id, words: text.nullable(), toldOn: day }).nullable(),
}).readonly();

export type FeedbackRecord = z.output<typeof feedbackRecord>;
