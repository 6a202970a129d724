import { needsPurpose } from '@heard/domain/access/reach-kind';
import { isPurpose } from '@heard/domain/children/reach';
import { isId } from '../../platform/ids.js';
import { InvalidInputError, NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { recordChildAccess } from '../audit/record-access.js';
import { showChild } from './opened-child.queries.js';

/** What was typed as the reason for an opening. Throws INVALID_INPUT where the role must say and has not. */
export function checkPurpose(unit: Unit, purpose: string | undefined): string | undefined {
  const typed = purpose?.trim();
  if (!needsPurpose(unit.actor.role)) return typed === '' ? undefined : typed;
  if (isPurpose(typed)) return typed;
  throw new InvalidInputError({ purpose: 'Say why you need to open this record' });
}

/**
 * Opens one child's record for this unit: asks for a purpose where the role needs one, lets row-level security
 * show this child, checks that the child is in reach, and writes the reading to the audit log.
 * Throws INVALID_INPUT without a purpose, NOT_FOUND out of reach.
 */
export async function openChild(unit: Unit, childId: string, operation: string, purpose?: string): Promise<void> {
  if (!isId(childId)) throw new NotFoundError('We could not find that child');
  const typed = checkPurpose(unit, purpose);
  if (!(await showChild(unit, childId))) throw new NotFoundError('We could not find that child');
  recordChildAccess(unit, {
    operation,
    childIds: [childId],
    depth: 'OPENED',
    ...(typed === undefined ? {} : { purpose: typed }),
  });
}
