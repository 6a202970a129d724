import { isId } from '../../../platform/ids.js';
import type { LiveEvent } from '../../../platform/live.js';
import { id, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const visible = `
  select p.id from plan p where p.id = any($1::uuid[])
  union all select a.id from action a where a.id = any($1::uuid[])`;

/** The changes of plans and cards that this person may see. That everything may have changed concerns everybody. */
export async function changesSeenBy(unit: Unit, events: readonly LiveEvent[]): Promise<readonly LiveEvent[]> {
  const ids = new Set(events.flatMap(({ id: plan, about }) => [plan, about ?? plan]).filter(isId));
  const seen = new Set((await rowsOf(unit, row({ id }), visible, [[...ids]])).map((found) => found.id));
  return events.filter(({ id: plan, about }) => !isId(plan) || (seen.has(plan) && seen.has(about ?? plan)));
}
