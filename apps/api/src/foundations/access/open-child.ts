import { needsPurpose } from '@heard/domain/access/reach-kind';
import { purposeProblem } from '@heard/domain/access/purpose';
import { isId } from '../../platform/ids.js';
import { InvalidInputError, NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { showChild } from './opened-child.queries.js';

/** What was typed as the reason for an opening. Throws INVALID_INPUT where the role must say and has not. */
export function checkPurpose(unit: Unit, purpose: string | undefined): string | undefined {
  const typed = purpose?.trim();
  if (!needsPurpose(unit.actor.role) && !typed) return undefined;
  const problem = purposeProblem(typed);
  if (problem !== null) throw new InvalidInputError({ purpose: problem });
  return typed;
}

/**
 * Opens one child's record for this unit: asks for a purpose where the role needs one, lets row-level security show this
 * child, checks that the child is in reach, and tells the audit log. Answers what `read` finds there, which travels with
 * the question whether the child is in reach: row-level security decides on both.
 * Throws INVALID_INPUT without a purpose, NOT_FOUND out of reach.
 */
export async function openChild<Found>(
  unit: Unit,
  childId: string,
  purpose: string | undefined,
  read: () => Promise<Found>,
): Promise<Found> {
  if (!isId(childId)) throw new NotFoundError('We could not find that child');
  const typed = checkPurpose(unit, purpose);
  if (needsPurpose(unit.actor.role) && !unit.audit.opensOnly(childId)) {
    throw new InvalidInputError({ childId: 'Open one child’s record at a time' });
  }
  const [isShown, found] = await Promise.all([showChild(unit, childId), read()]);
  if (!isShown) throw new NotFoundError('We could not find that child');
  unit.audit.saw({ childIds: [childId], depth: 'OPENED', purpose: typed });
  return found;
}
