import type { Unit } from '../../../platform/unit.js';
import { type CameOf, cameOfMine } from './work-counts.queries.js';

const latest = 10;

/** How far the latest of what the reader wrote down has come, told to the audit log. */
export async function listCameOf(unit: Unit): Promise<readonly CameOf[]> {
  const found = await cameOfMine(unit, latest);
  unit.audit.saw({ recordIds: found.map(({ id }) => id) });
  return found;
}
