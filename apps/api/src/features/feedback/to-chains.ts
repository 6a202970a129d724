import { chainState } from '@heard/domain/feedback/chain-state';
import type { DecisionType, StatementChainType, TellingBackType } from './chain.type.js';
import type { DecisionRecord, FeedbackRecord, StatementRecord, TellingRecord } from './feedback.shape.js';

export function toTelling(record: TellingRecord): TellingBackType {
  return {
    id: record.id,
    result: record.result,
    toldOn: record.toldOn,
    toldByName: record.toldByName,
    means: record.means,
    words: record.words,
    reason: record.reason,
    tryAgainOn: record.tryAgainOn,
    reactionFeedbackId: record.reactionFeedbackId,
    reaction: record.reactionWords,
    stillNotRight: record.reactionWaits,
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
    tellings: record.tellings.map(toTelling),
  };
}

function toChain({ answerExpected, waiting }: FeedbackRecord, statement: StatementRecord): StatementChainType {
  const decided = statement.decisions.map(toDecision).toReversed();
  const [decision = null, ...earlier] = decided;
  return {
    statementId: statement.id,
    kind: statement.kind,
    state: chainState({
      isPromised: answerExpected,
      isWaiting: waiting,
      isDecided: decision !== null,
      lastTelling: decision?.tellings.at(-1)?.result ?? null,
    }),
    decision,
    earlier,
  };
}

/** What was said, in the order in which it was written down; that nothing could be found out is no statement to answer. */
export function toChains(record: FeedbackRecord): readonly StatementChainType[] {
  return record.statements.filter(({ words }) => words !== null).map((statement) => toChain(record, statement));
}
