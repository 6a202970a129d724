import { isOfAgeToBeAsked } from '@heard/domain/life-decisions/asked-before';
import type { Unit } from '../../platform/unit.js';
import { isAboutAnother, isTheirsToSay, mayChange } from './life-decision.policy.js';
import type {
  AskingRecord,
  DecisionChangeRecord,
  DecisionTellingRecord,
  LifeDecisionRecord,
} from './life-decision.shape.js';
import type { DecisionChangeType } from './change/decision-change.type.js';
import type { AskingType, LifeDecisionType } from './life-decision.type.js';
import type { DecisionTellingType } from './tell/decision-telling.type.js';

export function toAsking({ id, answer, weight, why, words, saidOn, saidByName, heard }: AskingRecord): AskingType {
  return { id, answer, weight, why, words, saidOn, saidByName, heard };
}

export function toDecisionTelling(told: DecisionTellingRecord): DecisionTellingType {
  const { id, result, toldOn, toldByName, means, words, reason, tryAgainOn } = told;
  const { othersTold, translation, translationLanguage } = told;
  const { reactionFeedbackId, reaction, stillNotRight, reactionWaits, reactionAnswerBy } = told;
  const said = { othersTold, translation, translationLanguage, reactionFeedbackId, reaction, stillNotRight };
  return { id, result, toldOn, toldByName, means, words, reason, tryAgainOn, ...said, reactionWaits, reactionAnswerBy };
}

function toDecisionChange(changed: DecisionChangeRecord): DecisionChangeType {
  const { id, because, reason, changedOn, changedByName } = changed;
  const { wasKind, wasTitle, wasWhat, wasDecidedBy, wasTookEffectOn } = changed;
  return { id, because, reason, changedOn, changedByName, wasKind, wasTitle, wasWhat, wasDecidedBy, wasTookEffectOn };
}

/** That it was written down here and withdrawn, and no word of what it says: it is about another child. */
function withoutWords(record: LifeDecisionRecord): LifeDecisionRecord {
  const withdrawal = record.changes.slice(-1).map((one) => ({ ...one, reason: null }));
  return { ...record, title: null, what: null, decidedBy: null, askings: [], tellings: [], changes: withdrawal };
}

export function toLifeDecision(unit: Unit, found: LifeDecisionRecord): LifeDecisionType {
  const record = isAboutAnother(unit, found) ? withoutWords(found) : found;
  const { waits } = record;
  return {
    id: record.id,
    childId: record.childId,
    kind: record.kind,
    title: record.title,
    what: record.what,
    decidedBy: record.decidedBy,
    tookEffectOn: record.tookEffectOn,
    source: record.source,
    movedFrom: record.movedFrom,
    movedTo: record.movedTo,
    moveReason: record.moveReason,
    workerBefore: record.workerBefore,
    worker: record.worker,
    recordedByName: record.recordedByName,
    withdrawnOn: record.withdrawnOn,
    isCounted: isOfAgeToBeAsked(record.childBornOn, record.tookEffectOn),
    mayAct: isTheirsToSay(unit, record),
    mayChange: mayChange(unit, record),
    changes: record.changes.map(toDecisionChange),
    askings: record.askings.map(toAsking),
    tellings: record.tellings.map(toDecisionTelling),
    askingDueOn: waits.find(({ kind }) => kind === 'NOT_ASKED')?.dueOn ?? null,
    tellingDueOn: waits.find(({ kind }) => kind === 'DECISION_NOT_TOLD')?.dueOn ?? null,
    waitsFor: waits[0]?.ownerName ?? null,
  };
}
