import type { PlannedStatuses } from '@heard/domain/participation/ssda903/plan-statuses';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { returnSystem } from './return-identifiers.js';
import type { StoredRows } from './store-in-batches.js';

async function addStatuses(unit: Unit, statuses: PlannedStatuses['added'], author: string | null): Promise<void> {
  const rowIds = statuses.map(() => newId());
  await unit.query(
    `insert into child_status (id, created_at, created_by, child_id, kind, code, code_year, starts_on, ends_on, source)
     select n.id, $7, $8, n.child_id, n.kind, n.code, extract(year from n.starts_on)::int, n.starts_on, n.ends_on, $9
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::date[], $6::date[])
       n(id, child_id, kind, code, starts_on, ends_on)`,
    [
      rowIds,
      statuses.map(({ child }) => child),
      statuses.map(({ kind }) => kind),
      statuses.map(({ code }) => code),
      statuses.map(({ startsOn }) => startsOn),
      statuses.map(({ endsOn }) => endsOn),
      unit.now,
      author,
      returnSystem.key,
    ],
  );
  recordChanges(unit, {
    table: 'child_status',
    rowIds,
    columns: ['child_id', 'kind', 'code', 'code_year', 'starts_on', 'ends_on', 'source'],
  });
}

async function changeStatuses(unit: Unit, changes: PlannedStatuses['changed']): Promise<void> {
  const rowIds = changes.map(({ known }) => known.id);
  await unit.query(
    `update child_status s set code = n.code, ends_on = n.ends_on
     from unnest($1::uuid[], $2::text[], $3::date[]) n(id, code, ends_on) where s.id = n.id`,
    [rowIds, changes.map(({ read }) => read.code), changes.map(({ read }) => read.endsOn)],
  );
  recordChanges(unit, { table: 'child_status', rowIds, columns: ['code', 'ends_on'] });
}

/** Stores the legal statuses, placements and needs that episodes tell of. */
export async function storeStatuses(
  unit: Unit,
  { added, changed }: PlannedStatuses,
  { author, rows }: { readonly author: string | null; readonly rows: StoredRows },
): Promise<void> {
  await rows.store(added, async (batch) => addStatuses(unit, batch, author));
  await rows.store(changed, async (batch) => changeStatuses(unit, batch));
}
