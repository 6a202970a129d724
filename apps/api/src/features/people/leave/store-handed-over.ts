import { recordChanges } from '../../../foundations/audit/record-change.js';
import type { Unit } from '../../../platform/unit.js';

const columnsOf: Readonly<Record<string, readonly string[]>> = {
  user_account: ['disabled_at'],
  child_relationship: ['person_id', 'starts_on', 'ends_on'],
  action_lead: ['person_id', 'label'],
  work_item: ['owner_id', 'version'],
  task: ['owner_id'],
};

/** Writes who changed which rows, given as table and id. */
export function storeHandedOver(unit: Unit, lines: readonly string[]): void {
  for (const [table, columns] of Object.entries(columnsOf)) {
    const rowIds = lines.flatMap((line) => (line.startsWith(`${table} `) ? [line.slice(table.length + 1)] : []));
    if (rowIds.length > 0) recordChanges(unit, { table, rowIds, columns });
  }
}
