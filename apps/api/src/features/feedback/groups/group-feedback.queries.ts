import type { z } from 'zod';
import { cursorOf } from '../../../platform/paging.js';
import { day, id, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const groupKey = row({ id, on: day }).readonly();

/** Where one telling of a group stands in the order of all. */
type GroupKey = z.output<typeof groupKey>;

/** Where a page of what groups said ended. */
export const groupCursor = cursorOf({ on: day, id }, 'Start again from the newest');

const keys = `
  select f.id, f.given_on as "on" from feedback f
  where f.child_id is null and ($1::date is null or (f.given_on, f.id) < ($1::date, $2::uuid))
  order by f.given_on desc, f.id desc limit $3`;

/** What groups said, newest first, as far as row-level security shows it; one more than asked for when it goes on. */
export async function groupKeys(
  unit: Unit,
  first: number,
  after: ReturnType<typeof groupCursor.read>,
): Promise<readonly GroupKey[]> {
  return rowsOf(unit, groupKey, keys, [after?.on ?? null, after?.id ?? null, first + 1]);
}
