import { BreakKind } from '@heard/domain/work/break-kinds';
import { z } from 'zod';
import { count, day, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const workTotal = row({
  unitId: id.nullable(),
  unitName: text,
  service: text.nullable(),
  kind: z.enum(BreakKind),
  open: count,
  late: count,
  oldestOn: day,
}).readonly();

/** How many links of one kind are missing in one team. */
export type WorkTotal = z.output<typeof workTotal>;

/** By team and kind, in a manager's reach; everywhere for readers of exact figures; nothing for others. */
export async function workTotals(unit: Unit): Promise<readonly WorkTotal[]> {
  const sql = `select t.unit_id as "unitId", t.unit_name as "unitName", t.service, t.kind, t.open, t.late, t.oldest_on as "oldestOn" from app.work_totals() t`;
  return rowsOf(unit, workTotal, sql, []);
}
