import { can } from '@heard/domain/access/permissions';
import { mayReadRepresentation } from '@heard/domain/complaints/complaint-reach';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import type { ReachFacts } from './complaint.shape.js';

/** Whether the acting person may read this complaint or compliment: decided on the row that was loaded. */
export function mayRead(unit: Unit, row: ReachFacts): boolean {
  const { role, userId, orgUnitId } = unit.actor;
  return mayReadRepresentation({ role, userId, orgUnitId }, row);
}

/** Throws NOT_FOUND for a complaint that is out of reach, as for one that does not exist. */
export function assertMayRead<Row extends ReachFacts>(unit: Unit, row: Row | null): Row {
  if (row === null || !mayRead(unit, row)) throw new NotFoundError('We could not find that complaint');
  return row;
}

type ComplaintChange = `complaint:${'answer' | 'extend' | 'correct' | 'end' | 'share'}`;

/** Throws FORBIDDEN for whoever may read a complaint and not change it. */
export function assertMayChange(unit: Unit, change: ComplaintChange): void {
  if (!can(unit.actor.role, change)) throw new ForbiddenError();
}

/** Nobody acts on a complaint about themselves. */
export function assertNotAboutSelf(unit: Unit, aboutUserId: string | null): void {
  if (aboutUserId !== unit.actor.userId) return;
  throw new InvalidInputError({
    aboutUserId: 'You can’t handle a complaint about yourself. Ask a colleague or your manager to do it',
  });
}
