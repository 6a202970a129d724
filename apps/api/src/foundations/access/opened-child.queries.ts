import type { EntityStore } from '../../platform/entity-store.js';
import { flag, row } from '../../platform/row-shapes.js';
import { rowOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

const answer = row({ shown: flag });

/** The child whom each transaction shows. */
const shown = new WeakMap<EntityStore, string>();

/**
 * Lets row-level security show this child to a role that reads one record at a time. False: the child is out of reach.
 * A screen opens one child in several fields: who is shown already is not asked about again, since row-level security
 * still decides on every row.
 */
export async function showChild(unit: Unit, childId: string): Promise<boolean> {
  const { db } = unit; // one for each transaction
  if (shown.get(db) === childId) return true;
  shown.delete(db); // from now on the database shows another child
  const found = await rowOf(unit, answer, 'select app.show_child($1) as shown', [childId]);
  if (found?.shown === true) shown.set(db, childId);
  return found?.shown === true;
}
