import { hoursOfHandedLink, hoursOfLink } from '@heard/domain/accounts/account-link';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { storeLink, type StoredLink } from '../links/store-link.js';
import { checkMayBeHanded, checkMayHaveLink } from './check-may-have-link.js';
import { openAccountAccess } from './open-account-access.js';

/**
 * A link to hand over, shown to whoever makes it this once. They could use it themselves: none is made for one of the
 * widest roles. Of others it is in the audit log who made it, and the person is told by email when it was used.
 */
export async function makeAccountLink(
  unit: Unit,
  userId: string,
  hashToken: (token: string) => string,
): Promise<StoredLink> {
  const access = await openAccountAccess(unit, userId);
  checkMayHaveLink(access);
  checkMayBeHanded(access);
  const hours = access.hasPassword ? hoursOfHandedLink : hoursOfLink.INVITATION;
  const link = await storeLink(unit, { userId, hours, hashToken });
  if (link === null) throw new NotFoundError();
  recordChange(unit, { table: 'account_link', rowId: link.id, columns: ['user_id', 'kind', 'expires_at'] });
  return link;
}
