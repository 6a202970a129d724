import { reachToChild, type Access, type Reach } from '@heard/domain/children/reach';
import { isId } from '../../platform/ids.js';
import { NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';

/** How far the acting person reaches this child today, from the rows that derive it. */
export async function reachOfActor(unit: Unit, childId: string): Promise<Reach> {
  const accesses = await unit.query<Access>(
    `select a.depth, a.starts_on as "startsOn", a.ends_on as "endsOn" from child_access a
     where a.child_id = $1 and a.principal_id = $2`,
    [childId, unit.actor.userId],
  );
  return reachToChild({ role: unit.actor.role, accesses, purpose: null }, unit.today);
}

/**
 * Whoever reaches a child, if only by name, may log what they said. Throws NOT_FOUND for a child out of reach, as for
 * one that does not exist.
 */
export async function assertMayRecordFor(unit: Unit, childId: string): Promise<Reach> {
  const reach = isId(childId) ? await reachOfActor(unit, childId) : 'NONE';
  if (reach === 'RECORD' || reach === 'NAME') return reach;
  throw new NotFoundError('We could not find that child');
}
