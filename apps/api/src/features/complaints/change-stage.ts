import { recordChange } from '../../foundations/audit/record-change.js';
import { ConflictError, InvalidInputError } from '../../platform/errors.js';
import type { Changes, NewRow } from '../../platform/entity-store.js';
import { snakeCase } from '../../platform/snake-case-names.js';
import type { Unit } from '../../platform/unit.js';
import { ComplaintStageEntity } from './complaint-stage.entity.js';
import { RepresentationEntity } from './representation.entity.js';
import { complaintInReach } from './open-complaint.js';
import type { ComplaintRecord } from './complaint-record.js';
import { type RunStage, runStageOf } from './to-complaint-clock.js';

/** The complaint that somebody means to change, as they last saw it. */
export interface StageToChange {
  readonly id: string;
  readonly version: number;
}

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
export async function stageToChange(unit: Unit, { id, version }: StageToChange): Promise<ChangingStage> {
  const complaint = await complaintInReach(unit, id);
  if (complaint.version !== version) throw conflict(complaint);
  const run = runStageOf(complaint);
  if (run === null || complaint.stageId === null) {
    throw new InvalidInputError({ id: 'This complaint is handled somewhere else, so it has no stage here' });
  }
  return { complaint, stageId: complaint.stageId, run };
}

type Stage = NewRow<ComplaintStageEntity>;

/** All that agreeing a later date fills. */
export type StageExtension = Pick<
  Stage,
  'agreedDueOn' | 'extensionReason' | 'extensionNote' | 'extendedOn' | 'extendedBy' | 'extendedAt'
>;

/** All that answering fills: every column that is neither given at the start nor by an extension. */
export type StageAnswer = Omit<
  Stage,
  'id' | 'representationId' | 'stage' | 'startedOn' | 'standardDueOn' | 'createdBy' | keyof StageExtension
>;

/**
 * Changes what a complaint's own row says and counts its version, if nobody has changed it or its stage in between.
 * Throws CONFLICT.
 */
async function changeComplaint(
  unit: Unit,
  { id, version }: StageToChange,
  changes: Changes<RepresentationEntity>,
): Promise<void> {
  const next = { ...changes, version: version + 1 };
  const changed = await unit.db.update(RepresentationEntity, { id, version }, next);
  if (changed === 0) throw conflict(await complaintInReach(unit, id));
  recordChange(unit, { table: 'representation', rowId: id, columns: Object.keys(next).map(snakeCase) });
}

/** Changes the stage, if nobody has changed the complaint in between. Throws CONFLICT. */
export async function changeStage(
  unit: Unit,
  { complaint, stageId }: ChangingStage,
  changes: StageExtension | StageAnswer,
): Promise<void> {
  await changeComplaint(unit, complaint, {});
  await unit.db.update(ComplaintStageEntity, { id: stageId }, changes);
  recordChange(unit, { table: 'complaint_stage', rowId: stageId, columns: Object.keys(changes).map(snakeCase) });
}
