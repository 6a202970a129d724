import { recordChange } from '../../foundations/audit/record-change.js';
import { ConflictError, InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { complaintInReach } from './open-complaint.js';
import type { ComplaintRecord } from './complaint-record.js';
import { type RunStage, runStageOf } from './to-complaint-clock.js';

/** A complaint with the stage that is to be changed. */
export interface ChangingStage {
  readonly complaint: ComplaintRecord;
  readonly stageId: string;
  readonly run: RunStage;
}

/**
 * How the stage is now, for whoever was about to change an older one. No child's data and no words of the complaint:
 * what a refused change is told is not in the audit log.
 */
function currentOf(row: ComplaintRecord) {
  return {
    id: row.id,
    version: row.version,
    standardDueOn: row.standardDueOn,
    agreedDueOn: row.agreedDueOn,
    extensionReason: row.extensionReason,
    extendedOn: row.extendedOn,
    extendedBy: row.extendedByName,
    respondedOn: row.respondedOn,
    finding: row.finding,
    respondedBy: row.respondedByName,
  };
}

function conflict(row: ComplaintRecord): ConflictError {
  return new ConflictError('Somebody else changed this complaint while you were looking at it', currentOf(row));
}

/**
 * The stage that somebody means to change. Throws NOT_FOUND out of reach, CONFLICT where it has been changed since
 * they saw it, INVALID_INPUT where no clock of ours runs.
 */
export async function stageToChange(unit: Unit, id: string, version: number): Promise<ChangingStage> {
  const complaint = await complaintInReach(unit, id);
  if (complaint.version !== version) throw conflict(complaint);
  const run = runStageOf(complaint);
  if (run === null || complaint.stageId === null) {
    throw new InvalidInputError({ id: 'This complaint is handled somewhere else, so it has no stage here' });
  }
  return { complaint, stageId: complaint.stageId, run };
}

/** Sets columns of the stage, if nobody has changed it in between. Throws CONFLICT. */
export async function changeStage(
  unit: Unit,
  { complaint, stageId }: ChangingStage,
  columns: Readonly<Record<string, string | Date | null>>,
): Promise<void> {
  const names = Object.keys(columns);
  const set = names.map((name, index) => `${name} = $${String(index + 3)}`).join(', ');
  const changed = await unit.query(
    `with changed as (
       update complaint_stage set ${set}, version = version + 1 where id = $1 and version = $2 returning id)
     select id from changed`,
    [stageId, complaint.version, ...Object.values(columns)],
  );
  if (changed.length === 0) throw conflict(await complaintInReach(unit, complaint.id));
  recordChange(unit, { table: 'complaint_stage', rowId: stageId, columns: [...names, 'version'] });
}
