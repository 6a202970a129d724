import type { PlannedStatuses } from '@heard/domain/participation/ssda903/plan-statuses';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { ChildStatusEntity } from '../../../foundations/people/child-status.entity.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { returnSystem } from './return-identifiers.shape.js';
import type { StoredRows } from './store-in-batches.js';

function addStatuses(unit: Unit, statuses: PlannedStatuses['added'], createdBy: string | null): void {
  const rows = statuses.map(({ child, kind, code, startsOn, endsOn }) => ({
    id: newId(),
    childId: child,
    kind,
    code,
    codeYear: Number(startsOn.slice(0, 4)),
    startsOn,
    endsOn,
    source: returnSystem.key,
    createdBy,
  }));
  unit.db.insert(ChildStatusEntity, rows);
  recordChanges(unit, {
    table: 'child_status',
    rowIds: rows.map(({ id }) => id),
    columns: ['child_id', 'kind', 'code', 'code_year', 'starts_on', 'ends_on', 'source'],
  });
}

function changeStatuses(unit: Unit, changes: PlannedStatuses['changed']): void {
  unit.db.updateEach(
    ChildStatusEntity,
    changes.map(({ known, read: { code, endsOn } }) => ({ id: known.id, code, endsOn })),
  );
  recordChanges(unit, {
    table: 'child_status',
    rowIds: changes.map(({ known }) => known.id),
    columns: ['code', 'ends_on'],
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
