import { InvalidInputError } from '../../../platform/errors.js';
import type { AccountAccess } from './account-access.queries.js';

/** Throws INVALID_INPUT with why nobody of this account is let in by a link. */
export function checkMayHaveLink({ isDemo, isHere }: AccountAccess): void {
  if (isDemo) throw new InvalidInputError({ userId: 'Accounts of the demo keep their password' });
  if (!isHere)
    throw new InvalidInputError({ userId: 'This person has left, or has no role yet: they cannot be let in' });
}
