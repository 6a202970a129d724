import { can } from '@heard/domain/access/permissions';
import { extendedLate, extensionRefusal } from '@heard/domain/complaints/extension-rule';
import { oneYearWarning } from '@heard/domain/complaints/one-year-limit';
import { acknowledgeBy } from '@heard/domain/complaints/stage-clock';
import type { Unit } from '../../../platform/unit.js';
import type { ComplaintRecord } from '../complaint.shape.js';
import type {
  ComplaintAcknowledgementType,
  ComplaintAnswerType,
  ComplaintEndingType,
  ComplaintExtensionType,
} from './complaint-parts.type.js';
import type { ComplaintType } from './complaint.type.js';
import { correctionsOf } from '../change/corrections.queries.js';
import { toNamed, toRepresentationChild } from '../representation-parts.type.js';
import {
  type Calendar,
  calendarOfStage,
  ifHeld,
  longestDueOn,
  type RunStage,
  runStageOf,
  toComplaintClock,
} from './to-complaint-clock.js';
import { toComplaintHistory } from './to-complaint-history.js';

function toExtension(row: ComplaintRecord): ComplaintExtensionType | null {
  const { extensionReason, agreedDueOn, extendedOn, standardDueOn } = row;
  if (extensionReason === null || agreedDueOn === null || extendedOn === null || standardDueOn === null) return null;
  return {
    reason: extensionReason,
    note: row.extensionNote,
    agreedDueOn,
    extendedOn,
    toldLate: extendedLate(standardDueOn, extendedOn),
    extendedBy: row.extendedByName,
  };
}

function toAnswer({
  respondedOn,
  finding,
  responseSummary,
  respondedByName,
}: ComplaintRecord): ComplaintAnswerType | null {
  if (respondedOn === null || finding === null || responseSummary === null) return null;
  return { respondedOn, finding, summary: responseSummary, respondedBy: respondedByName };
}

function toEnding({
  endKind,
  endedOn,
  endReason,
  endSaidBy,
  endedByName,
}: ComplaintRecord): ComplaintEndingType | null {
  if (endKind === null || endedOn === null || endReason === null) return null;
  return { kind: endKind, endedOn, reason: endReason, saidBy: endSaidBy, endedBy: endedByName };
}

function toAcknowledgement({ holidays }: Calendar, row: ComplaintRecord): ComplaintAcknowledgementType | null {
  const dueOn = ifHeld(() => acknowledgeBy(row, holidays));
  return dueOn === null ? null : { dueOn, acknowledgedOn: row.acknowledgedOn };
}

interface MayDo {
  readonly canAnswer: boolean;
  readonly canExtend: boolean;
  readonly canCorrect: boolean;
  readonly canEnd: boolean;
  readonly canRecordLearning: boolean;
  readonly extensionRefusal: string | null;
}

function extending(unit: Unit, row: ComplaintRecord, run: RunStage | null) {
  if (run === null || row.endedOn !== null || !can(unit.actor.role, 'complaint:extend'))
    return { canExtend: false, extensionRefusal: null };
  const refusal = extensionRefusal({ ...run, extendedDueOn: longestDueOn(unit, row, run) });
  return { canExtend: refusal === null, extensionRefusal: refusal };
}

function mayDo(unit: Unit, row: ComplaintRecord, run: RunStage | null): MayDo {
  const { role } = unit.actor;
  const isOver = row.respondedOn !== null || row.endedOn !== null;
  return {
    ...extending(unit, row, run),
    canAnswer: can(role, 'complaint:answer') && run !== null && !isOver,
    canCorrect: can(role, 'complaint:correct'),
    canEnd: can(role, 'complaint:end') && !isOver,
    canRecordLearning: can(role, 'complaint:answer') && isOver,
  };
}

/** What leaves the server of one complaint, for this reader. */
export async function toComplaintType(unit: Unit, row: ComplaintRecord): Promise<ComplaintType> {
  const run = runStageOf(row);
  const calendar = await calendarOfStage(unit, row);
  return {
    id: row.id,
    reference: row.reference,
    procedure: row.procedure,
    procedureReason: row.procedureReason,
    receivedOn: row.receivedOn,
    groundsOn: row.groundsOn,
    sufficientInterestOn: row.sufficientInterestOn,
    oneYearWarning: oneYearWarning(row.groundsOn, row.receivedOn),
    fromWhom: row.fromWhom,
    complainantName: row.complainantName,
    channel: row.channel,
    summary: row.summary,
    wantedOutcome: row.wantedOutcome,
    advocacy: row.advocacy,
    advocacyOfferedOn: row.advocacyOfferedOn,
    advocacyProvider: row.advocacyProvider,
    acknowledgedOn: row.acknowledgedOn,
    acknowledgement: toAcknowledgement(calendar, row),
    child: toRepresentationChild(row),
    team: toNamed(row.teamId, row.teamName),
    aboutUser: toNamed(row.aboutUserId, row.aboutUserName),
    clock: run === null ? null : toComplaintClock(calendar, row, run),
    extension: toExtension(row),
    answer: toAnswer(row),
    ending: toEnding(row),
    learning: row.learnt === null ? null : { learnt: row.learnt, change: row.learningChange },
    history: toComplaintHistory(row, await correctionsOf(unit, row.id)),
    version: row.version,
    ...mayDo({ ...unit, holidays: calendar.holidays }, row, run),
  };
}
