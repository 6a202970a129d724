import { InvalidInputError } from '../../../platform/errors.js';
import type { AccountAccess } from './account-access.queries.js';

const handedToNobody =
  'Whoever has the link has the role, which needs a second person: it goes to their own address only. Send it by email';

/** Throws INVALID_INPUT where whoever makes a link could give themselves one of the widest roles by it. */
export function checkMayBeHanded({ mayBeHanded }: AccountAccess): void {
  if (mayBeHanded) return;
  throw new InvalidInputError({ userId: handedToNobody });
}

/** Throws INVALID_INPUT with why nobody of this account is let in by a link. */
export function checkMayHaveLink({ isDemo, isHere }: AccountAccess): void {
  if (isDemo) throw new InvalidInputError({ userId: 'Accounts of the demo keep their password' });
  if (!isHere)
    throw new InvalidInputError({ userId: 'This person has left, or has no role yet: they cannot be let in' });
}
