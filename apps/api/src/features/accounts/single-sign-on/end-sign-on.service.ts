import { recordChange } from '../../../foundations/audit/record-change.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { AccountAccess } from '../access/account-access.queries.js';
import { openAccountAccess } from '../access/open-account-access.js';
import { endSignOn } from './sign-on.queries.js';

/** Does it, or asks a second person for it where the role is one of the widest. */
export async function endSignOnOf(unit: Unit, userId: string): Promise<void> {
  const became = await endSignOn(unit, userId);
  if (became === 'NONE') return;
  const columns = became === 'DONE' ? ['oidc_issuer', 'oidc_sub'] : ['end_asked_by'];
  recordChange(unit, { table: 'sign_on_identity', rowId: userId, columns });
}

/**
 * Ends how somebody comes by the council's own sign-on: the wrong account of the issuer found theirs, or they have a new
 * one. They are signed out everywhere. Throws NOT_FOUND, INVALID_INPUT for one's own.
 */
export async function endSignOnFor(unit: Unit, userId: string): Promise<AccountAccess> {
  await openAccountAccess(unit, userId);
  if (userId === unit.actor.userId) throw new InvalidInputError({ userId: 'Your own is ended by somebody else' });
  await endSignOnOf(unit, userId);
  return openAccountAccess(unit, userId);
}
