import { can } from '@heard/domain/access/permissions';
import { extendedLate, extensionRefusal } from '@heard/domain/complaints/extension-rule';
import { oneYearWarning } from '@heard/domain/complaints/one-year-limit';
import type { Unit } from '../../platform/unit.js';
import type { ComplaintRecord } from './complaint-record.js';
import type {
  ComplaintAnswerType,
  ComplaintEventType,
  ComplaintExtensionType,
  ComplaintType,
} from './complaint.type.js';
import { toNamed, toRepresentationChild } from './representation-parts.type.js';
import { longestDueOn, type RunStage, runStageOf, toComplaintClock } from './to-complaint-clock.js';

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

function toHistory(row: ComplaintRecord): ComplaintEventType[] {
  const events: ComplaintEventType[] = [
    { kind: 'RECORDED', actor: row.recordedByName, at: row.recordedAt, on: row.receivedOn },
  ];
  if (row.extendedAt !== null && row.extendedOn !== null) {
    events.push({ kind: 'EXTENDED', actor: row.extendedByName, at: row.extendedAt, on: row.extendedOn });
  }
  if (row.respondedAt !== null && row.respondedOn !== null) {
    events.push({ kind: 'ANSWERED', actor: row.respondedByName, at: row.respondedAt, on: row.respondedOn });
  }
  return events.toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

interface MayDo {
  readonly canAnswer: boolean;
  readonly canExtend: boolean;
  readonly extensionRefusal: string | null;
}

function mayDo(unit: Unit, row: ComplaintRecord, run: RunStage | null): MayDo {
  if (run === null) return { canAnswer: false, canExtend: false, extensionRefusal: null };
  const refusal = extensionRefusal({ ...run, extendedDueOn: longestDueOn(row, run, unit) });
  const mayExtend = can(unit.actor.role, 'complaint:extend');
  return {
    canAnswer: can(unit.actor.role, 'complaint:answer') && run.respondedOn === null,
    canExtend: mayExtend && refusal === null,
    extensionRefusal: mayExtend ? refusal : null,
  };
}

/** What leaves the server of one complaint, for this reader. */
export function toComplaintType(unit: Unit, row: ComplaintRecord): ComplaintType {
  const run = runStageOf(row);
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
    child: toRepresentationChild(row),
    team: toNamed(row.teamId, row.teamName),
    aboutUser: toNamed(row.aboutUserId, row.aboutUserName),
    clock: run === null ? null : toComplaintClock(row, run, unit),
    extension: toExtension(row),
    answer: toAnswer(row),
    history: toHistory(row),
    version: row.version,
    ...mayDo(unit, row, run),
  };
}
