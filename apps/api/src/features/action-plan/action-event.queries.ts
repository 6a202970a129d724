import { count, row } from '../../platform/row-shapes.js';
import { rowOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

const lastOf = row({ last: count });

/** The number that the next event of this action gets. The plan's lock is held, so that nobody else takes it. */
export async function nextEventNo(unit: Unit, actionId: string): Promise<number> {
  const found = await rowOf(
    unit,
    lastOf,
    'select coalesce(max(e.seq), 0) as last from action_event e where e.action_id = $1',
    [actionId],
  );
  return (found?.last ?? 0) + 1;
}
