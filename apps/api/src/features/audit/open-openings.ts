import { openChild } from '../../foundations/access/open-child.js';
import type { Unit } from '../../platform/unit.js';
import type { Opening } from './access-line.shape.js';
import { openingsOf } from './access-log.queries.js';

/** Who opened a child's record and why, for whoever may read it; that they looked is in the log. */
export async function openOpenings(unit: Unit, childId: string, purpose?: string): Promise<readonly Opening[]> {
  return openChild(unit, childId, purpose, async () => openingsOf(unit, childId));
}
