import type { PlannedStatuses } from '@heard/domain/participation/ssda903/plan-statuses';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { ChildStatusEntity } from '../../../foundations/people/child-status.entity.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { returnSystem } from './return-identifiers.shape.js';
import type { StoredRows } from './store-in-batches.js';

function addStatuses(unit: Unit, statuses: PlannedStatuses['added'], createdBy: string | null): void {
  const rows = statuses.map(({ child, kind, code, startsOn, endsOn, beganBecause, endedBecause }) => ({
    id: newId(),
    childId: child,
    kind,
    code,
    codeYear: Number(startsOn.slice(0, 4)),
    startsOn,
    endsOn,
    beganBecause,
    endedBecause,
    source: returnSystem.key,
    createdBy,
  }));
  unit.db.insert(ChildStatusEntity, rows);
  recordChanges(unit, {
    table: 'child_status',
    rowIds: rows.map(({ id }) => id),
    columns: [
      'child_id',
      'kind',
      'code',
      'code_year',
      'starts_on',
      'ends_on',
      'began_because',
      'ended_because',
      'source',
    ],
  });
}

function changeStatuses(unit: Unit, changes: PlannedStatuses['changed']): void {
  unit.db.updateEach(
    ChildStatusEntity,
    changes.map(({ known, read: { code, startsOn, endsOn, beganBecause, endedBecause } }) => ({
      id: known.id,
      code,
      startsOn,
      endsOn,
      beganBecause,
      endedBecause,
    })),
  );
  recordChanges(unit, {
    table: 'child_status',
    rowIds: changes.map(({ known }) => known.id),
    columns: ['code', 'starts_on', 'ends_on', 'began_because', 'ended_because'],
  });
}

/** Stores the legal statuses, placements and needs that episodes tell of. */
export async function storeStatuses(
  unit: Unit,
  { added, changed }: PlannedStatuses,
  { author, rows }: { readonly author: string | null; readonly rows: StoredRows },
): Promise<void> {
  await rows.store(unit, added, (batch) => addStatuses(unit, batch, author));
  await rows.store(unit, changed, (batch) => changeStatuses(unit, batch));
}
