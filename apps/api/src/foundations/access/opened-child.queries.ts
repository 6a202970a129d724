import { row } from '../../platform/row-shapes.js';
import { rowOf, run } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

/** Lets row-level security show this child to a role that reads one record at a time. False: the child is out of reach. */
export async function showChild(unit: Unit, childId: string): Promise<boolean> {
  // Sent together and answered in this order.
  const [, child] = await Promise.all([
    run(unit, `select set_config('app.opened_child', $1, true)`, [childId]),
    rowOf(unit, row({}), 'select from child where child.id = $1 and app.may_read_child(child.id)', [childId]),
  ]);
  return child !== undefined;
}
