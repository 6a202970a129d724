import type { OpenUnit } from '../../platform/unit.js';
import { newId } from '../../platform/ids.js';
import { snakeCase } from '../../platform/snake-case-names.js';
import { RecordChangeEntity } from './record-change.entity.js';

export interface RowChange {
  readonly table: string;
  readonly rowId: string;
  /** The columns that were set; never their values. */
  readonly columns: readonly string[];
}

/** Writes who changed which rows of one table, in the transaction that changed them. */
export function recordChanges(
  unit: OpenUnit,
  change: { readonly table: string; readonly rowIds: readonly string[]; readonly columns: readonly string[] },
): void {
  unit.db.insert(
    RecordChangeEntity,
    change.rowIds.map((rowId) => ({
      id: newId(),
      at: unit.now,
      actorId: unit.actor?.userId ?? null,
      actorName: unit.actor?.name ?? null,
      requestId: unit.requestId,
      tableName: change.table,
      rowId,
      columns: [...change.columns],
    })),
  );
}

/** The same for one row. */
export function recordChange(unit: OpenUnit, { table, rowId, columns }: RowChange): void {
  recordChanges(unit, { table, rowIds: [rowId], columns });
}

/** The same for a row that was just made: the columns that were filled. */
export function recordNewRow(unit: OpenUnit, table: string, row: { readonly id: string }): void {
  const filled = Object.entries(row).filter(([, value]) => value !== null);
  recordChange(unit, { table, rowId: row.id, columns: filled.map(([name]) => snakeCase(name)) });
}
