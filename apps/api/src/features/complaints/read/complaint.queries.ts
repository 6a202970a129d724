import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { complaintRecord, type ComplaintRecord } from '../complaint.shape.js';
import {
  endColumns,
  fromRepresentation,
  lastStage,
  nameOf,
  reachColumns,
  shownColumns,
  stageColumns,
} from '../representation.sql.js';

const record = `
  select ${reachColumns}, ${shownColumns}, ${stageColumns}, ${endColumns}, r.summary, r.procedure_reason as "procedureReason",
    r.grounds_on as "groundsOn", r.sufficient_interest_on as "sufficientInterestOn", r.channel,
    r.wanted_outcome as "wantedOutcome", r.advocacy, ${nameOf('r.about_user_id')} as "aboutUserName",
    ${nameOf('r.created_by')} as "recordedByName", r.created_at as "recordedAt",
    s.extension_reason as "extensionReason", s.extension_note as "extensionNote", s.extended_on as "extendedOn",
    ${nameOf('s.extended_by')} as "extendedByName", s.extended_at as "extendedAt",
    s.response_summary as "responseSummary", ${nameOf('s.responded_by')} as "respondedByName",
    s.responded_at as "respondedAt", r.version, r.acknowledged_on as "acknowledgedOn",
    r.advocacy_offered_on as "advocacyOfferedOn", r.advocacy_provider as "advocacyProvider",
    r.end_reason as "endReason", r.end_said_by as "endSaidBy", ${nameOf('r.ended_by')} as "endedByName",
    r.ended_at as "endedAt", r.learnt, r.learning_change as "learningChange"
  ${fromRepresentation} ${lastStage}
  where r.id = $3 and r.kind = 'COMPLAINT'`;

/** One complaint as row-level security shows it, or null. Whoever opens it asks the policy first. */
export async function complaintById(unit: Unit, id: string): Promise<ComplaintRecord | null> {
  return (await rowOf(unit, complaintRecord, record, [unit.actor.userId, unit.today, id])) ?? null;
}
