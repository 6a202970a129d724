import { isOfAgeToBeAsked } from '@heard/domain/life-decisions/asked-before';
import type { Unit } from '../../platform/unit.js';
import { isTheirsToSay } from './life-decision.policy.js';
import type { AskingRecord, DecisionTellingRecord, LifeDecisionRecord } from './life-decision.shape.js';
import type { AskingType, DecisionTellingType, LifeDecisionType } from './life-decision.type.js';

export function toAsking({ id, answer, weight, why, words, saidOn, saidByName, heard }: AskingRecord): AskingType {
  return { id, answer, weight, why, words, saidOn, saidByName, heard };
}

export function toDecisionTelling(told: DecisionTellingRecord): DecisionTellingType {
  const { id, result, toldOn, toldByName, means, words, reason, tryAgainOn } = told;
  return { id, result, toldOn, toldByName, means, words, reason, tryAgainOn };
}

export function toLifeDecision(unit: Unit, record: LifeDecisionRecord): LifeDecisionType {
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
    askings: record.askings.map(toAsking),
    tellings: record.tellings.map(toDecisionTelling),
    askingDueOn: waits.find(({ kind }) => kind === 'NOT_ASKED')?.dueOn ?? null,
    tellingDueOn: waits.find(({ kind }) => kind === 'DECISION_NOT_TOLD')?.dueOn ?? null,
    waitsFor: waits[0]?.ownerName ?? null,
  };
}
