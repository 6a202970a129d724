import { recordChange } from '../../../foundations/audit/record-change.js';
import { InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { AccountAccess } from '../access/account-access.queries.js';
import { openAccountAccess } from '../access/open-account-access.js';
import { resetPasskeysOf } from '../passkeys/reset-passkeys.service.js';
import { resetFactor } from './second-factor.queries.js';
import { storeThatChanged } from './store-factor.js';

/** Does it, or asks a second person for it where the role is one of the widest. */
async function resetFactorOf(unit: Unit, userId: string): Promise<void> {
  const became = await resetFactor(unit, userId);
  if (became === 'DONE') await storeThatChanged(unit, userId);
  if (became === 'WAITS') recordChange(unit, { table: 'second_factor', rowId: userId, columns: ['reset_asked_by'] });
  else await resetPasskeysOf(unit, userId);
}

/**
 * The second person's yes. The passkeys first: what lets leadership do it is what an administrator has asked for, and that goes
 * with the factor.
 */
export async function approveFactorReset(unit: Unit, userId: string): Promise<void> {
  await resetPasskeysOf(unit, userId);
  if ((await resetFactor(unit, userId)) !== 'DONE') throw new NotFoundError();
  await storeThatChanged(unit, userId);
}

/**
 * For somebody who has lost phone and codes, or what holds their passkeys: they sign in with their password, and are signed
 * out everywhere. Of one of the widest roles a second person does it, once an administrator has asked. Throws NOT_FOUND,
 * INVALID_INPUT for one's own.
 */
export async function resetSecondFactor(unit: Unit, userId: string): Promise<AccountAccess> {
  await openAccountAccess(unit, userId);
  if (userId === unit.actor.userId) throw new InvalidInputError({ userId: 'Your own is reset by somebody else' });
  await resetFactorOf(unit, userId);
  return openAccountAccess(unit, userId);
}
