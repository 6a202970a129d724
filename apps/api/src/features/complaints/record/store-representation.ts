import type { RepresentationKind } from '@heard/domain/complaints/representation-codes';
import { ChildCaseEntity } from '../../../foundations/access/child-case.entity.js';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { ComplaintStageEntity } from '../complaint-stage.entity.js';
import { newReference, storedFormOf } from './registered.queries.js';
import { RepresentationEntity } from '../representation.entity.js';

const sameForm = { what: 'This form', toGoOn: 'To record this too' };

/**
 * The record that this form made before, or null for a form that is new. CONFLICT for the same number with something
 * else in it, and for a number that is somebody else's.
 */
export async function recordedBefore(unit: Unit, clientId: string, payload: string): Promise<string | null> {
  const stored = await storedFormOf(unit, clientId);
  if (stored === undefined) return null;
  assertSameForm(unit, stored, payload, sameForm);
  return stored.id;
}

/** A form without a number of its own is new each time it is sent. */
export function formOf(
  kind: RepresentationKind,
  facts: { readonly clientId: string | null },
): { readonly clientId: string; readonly payloadSha256: string } {
  const clientId = facts.clientId?.toLowerCase() ?? newId();
  return { clientId, payloadSha256: payloadHash({ kind, ...facts, clientId }) };
}

type Row = NewRow<RepresentationEntity>;

/** What only a later change fills. */
const untouched = {
  version: 1,
  endKind: null,
  endedOn: null,
  endReason: null,
  endSaidBy: null,
  endedBy: null,
  endedAt: null,
  learnt: null,
  learningChange: null,
} as const satisfies Partial<Row>;

/** All of a complaint or compliment but what registering it gives, its id, its number and who wrote it down. */
export type NewRepresentation = Omit<Row, 'id' | 'reference' | 'createdBy' | keyof typeof untouched>;

/**
 * A case lets the complaints managers know whom they deal with. It comes after the record that it belongs to, since a
 * manager whom that record is about must not get the child's name from it.
 */
export function openCase(unit: Unit, childId: string, id: string, kind: RepresentationKind): void {
  const row = {
    id: newId(),
    childId,
    role: 'COMPLAINTS_MANAGER' as const,
    because: kind.toLowerCase(),
    subjectId: id,
    createdBy: unit.actor.userId,
  };
  unit.db.insert(ChildCaseEntity, row);
  recordNewRow(unit, 'child_case', row);
}

/** Gives a complaint or compliment its number and writes it. Answers its id. */
export async function registerRepresentation(unit: Unit, item: NewRepresentation): Promise<string> {
  const id = newId();
  const row = {
    ...item,
    ...untouched,
    id,
    reference: await newReference(unit, item.receivedOn),
    createdBy: unit.actor.userId,
  };
  unit.db.insert(RepresentationEntity, row);
  recordNewRow(unit, 'representation', row);
  if (item.childId !== null && unit.actor.role === 'COMPLAINTS_MANAGER') openCase(unit, item.childId, id, item.kind);
  return id;
}

/** Starts stage 1 of a complaint that has just been registered. */
export function startStage(
  unit: Unit,
  stage: Pick<NewRow<ComplaintStageEntity>, 'representationId' | 'startedOn' | 'standardDueOn'>,
): void {
  const row: NewRow<ComplaintStageEntity> = {
    id: newId(),
    representationId: stage.representationId,
    stage: 'STAGE_1',
    startedOn: stage.startedOn,
    standardDueOn: stage.standardDueOn,
    calendarVersion: unit.holidays.version,
    agreedDueOn: null,
    extensionReason: null,
    extensionNote: null,
    extendedOn: null,
    extendedBy: null,
    extendedAt: null,
    respondedOn: null,
    finding: null,
    responseSummary: null,
    respondedBy: null,
    respondedAt: null,
    createdBy: unit.actor.userId,
  };
  unit.db.insert(ComplaintStageEntity, row);
  recordNewRow(unit, 'complaint_stage', row);
}
