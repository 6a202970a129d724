import { chainState } from '@heard/domain/feedback/chain-state';
import { type DoingFacts, doingState, lastShownAt } from '@heard/domain/feedback/decided-action';
import type { DecisionType, StatementChainType, TakenBackType, TellingBackType } from './chain.type.js';
import type { DecidedActionType } from './decided-action.type.js';
import type {
  DecidedActionRecord,
  DecisionRecord,
  FeedbackRecord,
  StatementRecord,
  TakenBackRecord,
  TellingBackRecord,
} from './feedback.shape.js';

export function toTellingBack(record: TellingBackRecord): TellingBackType {
  return {
    id: record.id,
    result: record.result,
    toldOn: record.toldOn,
    toldByName: record.toldByName,
    means: record.means,
    words: record.words,
    reason: record.reason,
    tryAgainOn: record.tryAgainOn,
    writtenByName: record.writtenByName,
    othersTold: record.othersTold,
    translation: record.translation,
    translationLanguage: record.translationLanguage,
    reactionFeedbackId: record.reactionFeedbackId,
    reaction: record.reactionWords,
    stillNotRight: record.stillNotRight,
    reactionWaits: record.reactionWaits,
    reactionAnswerBy: record.reactionAnswerBy,
  };
}

/** That a task is done, where it is: what was done is its evidence. */
function deedOf({ events }: DecidedActionRecord): DecidedActionRecord['events'][number] | null {
  const last = events.at(-1);
  return last?.kind === 'DONE' ? last : null;
}

function doingFacts(action: DecidedActionRecord): DoingFacts {
  const deed = deedOf(action);
  if (deed !== null) return { doneAt: new Date(deed.at), isShown: true };
  const { cardDone, cardShown, hasEvidence } = action;
  return { doneAt: cardDone && new Date(cardDone.at), isShown: hasEvidence && cardShown !== null };
}

interface Evidence {
  readonly words: string;
  readonly byName: string | null;
  readonly on: string;
}

/** What shows that it was done. */
function toEvidence(evidence: Evidence | null): Pick<DecidedActionType, 'shown' | 'shownByName' | 'shownOn'> {
  if (evidence === null) return { shown: null, shownByName: null, shownOn: null };
  return { shown: evidence.words, shownByName: evidence.byName, shownOn: evidence.on };
}

/** Why nothing can show what it changed, where a manager said so. */
function toExcuse(action: DecidedActionRecord): Pick<DecidedActionType, 'excuse' | 'excuseByName' | 'excuseOn'> {
  const { excused } = action;
  if (excused === null || doingState(doingFacts(action)) !== 'UNSHOWN') {
    return { excuse: null, excuseByName: null, excuseOn: null };
  }
  return { excuse: excused.words, excuseByName: excused.byName, excuseOn: excused.on };
}

export function toDecidedAction(action: DecidedActionRecord): DecidedActionType {
  const deed = deedOf(action);
  return {
    id: action.id,
    actionId: action.actionId,
    taskId: action.taskId,
    no: action.no,
    title: action.title,
    ownerId: action.ownerId,
    ownerName: action.ownerName,
    dueOn: action.dueOn,
    columnKey: action.columnKey,
    promisedByName: action.promisedByName,
    promisedOn: action.promisedOn,
    state: doingState(doingFacts(action)),
    doneOn: (deed ?? action.cardDone)?.on ?? null,
    ...toEvidence(deed ?? action.cardShown),
    ...toExcuse(action),
    version: action.events.length + 1,
    history: action.events.map(({ id, kind, on, words, byName }) => ({ id, kind, on, words, byName })),
  };
}

export function toDecision(record: DecisionRecord): DecisionType {
  return {
    id: record.id,
    outcome: record.outcome,
    weight: record.weight,
    reason: record.reason,
    decidedOn: record.decidedOn,
    decidedByName: record.decidedByName ?? record.recordedByName,
    recordedByName: record.recordedByName,
    correction: record.correction,
    actionPromised: record.actionPromised,
    actions: record.actions.map(toDecidedAction),
    tellings: record.tellings.map(toTellingBack),
  };
}

function toTakenBack(record: TakenBackRecord | null): TakenBackType | null {
  if (record === null) return null;
  const { takenBackOn, heardByName, reason } = record;
  return { takenBackOn, heardByName, reason };
}

function toChain({ answerExpected, waiting }: FeedbackRecord, statement: StatementRecord): StatementChainType {
  const decided = statement.decisions.map(toDecision).toReversed();
  const [decision = null, ...earlier] = decided;
  const stands = statement.decisions.at(-1);
  const told = stands?.tellings.at(-1);
  return {
    statementId: statement.id,
    kind: statement.kind,
    state: chainState({
      isPromised: answerExpected,
      isWaiting: waiting,
      isDecided: decision !== null,
      isTakenBack: statement.takenBack !== null,
      lastTelling: told?.result ?? null,
      lastToldAt: told ? new Date(told.at) : null,
      shownAt: lastShownAt(stands?.actions.map(doingFacts) ?? []),
    }),
    takenBack: toTakenBack(statement.takenBack),
    decision,
    earlier,
  };
}

/** What was said, in the order in which it was written down; that nothing could be found out is no statement to answer. */
export function toChains(record: FeedbackRecord): readonly StatementChainType[] {
  return record.statements.filter(({ words }) => words !== null).map((statement) => toChain(record, statement));
}

/** True where whoever said it took any of it back. */
export function isTakenBack(record: FeedbackRecord): boolean {
  return toChains(record).some(({ state }) => state === 'WITHDRAWN');
}
