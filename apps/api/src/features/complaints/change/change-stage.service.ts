import { recordChange } from '../../../foundations/audit/record-change.js';
import type { Changes, NewRow } from '../../../platform/entity-store.js';
import { InvalidInputError } from '../../../platform/errors.js';
import { snakeCase } from '../../../platform/snake-case-names.js';
import type { Unit } from '../../../platform/unit.js';
import { changeComplaint, type ComplaintToChange, complaintToChange } from './change-complaint.service.js';
import type { ComplaintRecord } from '../complaint.shape.js';
import { ComplaintStageEntity } from '../complaint-stage.entity.js';
import type { RepresentationEntity } from '../representation.entity.js';
import { type RunStage, runStageOf } from '../read/to-complaint-clock.js';

/** A complaint with the stage that is to be changed. */
export interface ChangingStage {
  readonly complaint: ComplaintRecord;
  readonly stageId: string;
  readonly run: RunStage;
}

/** The stage that somebody means to change. Throws as `complaintToChange`, INVALID_INPUT where no clock of ours runs. */
export async function stageToChange(unit: Unit, asked: ComplaintToChange): Promise<ChangingStage> {
  const complaint = await complaintToChange(unit, asked);
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
  'calendarVersion' | 'agreedDueOn' | 'extensionReason' | 'extensionNote' | 'extendedOn' | 'extendedBy' | 'extendedAt'
>;

/** All that answering fills: every column that is neither given at the start nor by an extension. */
export type StageAnswer = Omit<
  Stage,
  'id' | 'representationId' | 'stage' | 'startedOn' | 'standardDueOn' | 'createdBy' | keyof StageExtension
>;

/** Writes into a stage of a complaint whose version was counted in the same unit. */
export async function writeStage(unit: Unit, stageId: string, changes: Changes<ComplaintStageEntity>): Promise<void> {
  await unit.db.update(ComplaintStageEntity, { id: stageId }, changes);
  recordChange(unit, { table: 'complaint_stage', rowId: stageId, columns: Object.keys(changes).map(snakeCase) });
}

/** Changes the stage, and the complaint with it, if nobody has changed either in between. Throws CONFLICT. */
export async function changeStage(
  unit: Unit,
  { complaint, stageId }: ChangingStage,
  changes: StageExtension | StageAnswer | (StageExtension & StageAnswer),
  ofComplaint: Changes<RepresentationEntity> = {},
): Promise<void> {
  await changeComplaint(unit, complaint, ofComplaint);
  await writeStage(unit, stageId, changes);
}
