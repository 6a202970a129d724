import { newId } from '../../platform/ids.js';
import type { OpenUnit } from '../../platform/unit.js';

export interface RowChange {
  readonly table: string;
  readonly rowId: string;
  /** The columns that were set; never their values. */
  readonly columns: readonly string[];
}

/** Writes who changed which row, in the transaction that changed it. */
export async function recordChange(unit: OpenUnit, change: RowChange): Promise<void> {
  await unit.query(
    `insert into record_change (id, at, actor_id, actor_name, request_id, table_name, row_id, columns)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      unit.now,
      unit.actor?.userId ?? null,
      unit.actor?.name ?? null,
      unit.requestId,
      change.table,
      change.rowId,
      change.columns,
    ],
  );
}

/** The same for many rows of one table, in one statement. */
export async function recordChanges(
  unit: OpenUnit,
  change: { readonly table: string; readonly rowIds: readonly string[]; readonly columns: readonly string[] },
): Promise<void> {
  if (change.rowIds.length === 0) return;
  await unit.query(
    `insert into record_change (id, at, actor_id, actor_name, request_id, table_name, row_id, columns)
     select c.id, $3, $4, $5, $6, $7, c.row_id, $8 from unnest($1::uuid[], $2::uuid[]) c(id, row_id)`,
    [
      change.rowIds.map(() => newId()),
      change.rowIds,
      unit.now,
      unit.actor?.userId ?? null,
      unit.actor?.name ?? null,
      unit.requestId,
      change.table,
      change.columns,
    ],
  );
}
