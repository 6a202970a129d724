import { reachToChild, type Reach } from '@heard/domain/children/reach';
import { ChildAccessEntity } from '../../foundations/access/child-access.entity.js';
import { isId } from '../../platform/ids.js';
import { NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';

/** How far the acting person reaches this child today, from the rows that derive it; what a group says is anybody's to log. */
export async function reachToRecordFor(unit: Unit, childId: string | null): Promise<Reach> {
  if (childId === null) return 'RECORD';
  if (!isId(childId)) return 'NONE';
  const accesses = await unit.db.loadAll(ChildAccessEntity, { childId, principalId: unit.actor.userId });
  return reachToChild({ role: unit.actor.role, accesses, purpose: null }, unit.today);
}

/**
 * Whoever reaches a child, if only by name, may log what they said. Throws NOT_FOUND for a child out of reach, as for
 * one that does not exist.
 */
export function assertMayRecord(reach: Reach): void {
  if (reach === 'RECORD' || reach === 'NAME') return;
  throw new NotFoundError('We could not find that child');
}
