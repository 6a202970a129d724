import { can } from '@heard/domain/access/permissions';
import { type Access, reachToChild, type Reach } from '@heard/domain/children/reach';
import { ChildAccessEntity } from '../../foundations/access/child-access.entity.js';
import { ForbiddenError, NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';

/** How far the acting person reaches a child today, from what joins them to the child. */
export function reachToRecord(unit: Unit, accesses: readonly Access[]): Reach {
  return reachToChild({ role: unit.actor.role, accesses, purpose: null }, unit.today);
}

/** The same for a child of whom nothing was read yet. */
export async function reachToRecordFor(unit: Unit, childId: string): Promise<Reach> {
  const accesses = await unit.db.loadAll(ChildAccessEntity, { childId, principalId: unit.actor.userId });
  return reachToRecord(unit, accesses);
}

/**
 * Whoever reaches a child, if only by name, may log what they said. Throws NOT_FOUND for a child out of reach, as for
 * one that does not exist.
 */
export function assertMayRecord(reach: Reach): void {
  if (reach === 'RECORD' || reach === 'NAME') return;
  throw new NotFoundError('We could not find that child');
}

/** Throws FORBIDDEN for whoever may not ask a child again. Whether they may see the words is decided on the telling. */
export function assertMayAnswerConsent(unit: Unit): void {
  if (!can(unit.actor.role, 'consent:answer')) throw new ForbiddenError();
}
