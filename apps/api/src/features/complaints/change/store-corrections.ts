import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import type { CorrectedField } from '@heard/domain/complaints/correction-words';
import type { ComplaintToChange } from './change-complaint.service.js';
import { ComplaintCorrectionEntity } from './complaint-correction.entity.js';

export interface Difference {
  readonly field: CorrectedField;
  readonly from: string | null;
  readonly to: string | null;
}

/** The fields of which both say something else. */
export function differencesBetween(
  was: Readonly<Partial<Record<CorrectedField, string | null>>>,
  is: Readonly<Partial<Record<CorrectedField, string | null>>>,
  fields: readonly CorrectedField[],
): readonly Difference[] {
  return fields
    .map((field) => ({ field, from: was[field] ?? null, to: is[field] ?? null }))
    .filter(({ from, to }) => from !== to);
}

/** Keeps what a complaint said before this change, and why it was made. */
export function recordCorrections(
  unit: Unit,
  { id, version }: ComplaintToChange,
  differences: readonly Difference[],
  reason: string,
): void {
  const rows = differences.map(({ field, from, to }) => ({
    id: newId(),
    representationId: id,
    version: version + 1,
    field,
    fromValue: from,
    toValue: to,
    reason,
    createdBy: unit.actor.userId,
  }));
  if (rows.length === 0) return;
  unit.db.insert(ComplaintCorrectionEntity, rows);
  for (const row of rows) recordNewRow(unit, 'complaint_correction', row);
}
