import { hoursOfLink } from '@heard/domain/accounts/account-link';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import { RateLimitedError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { checkMayHaveLink } from './check-may-have-link.js';
import { openAccountAccess } from './open-account-access.js';
import type { AccountAccess } from './account-access.queries.js';

/** Sends somebody a link by email: an invitation, or for a new password. Throws NOT_FOUND, INVALID_INPUT, RATE_LIMITED. */
export async function sendAccountLink(unit: Unit, userId: string): Promise<AccountAccess> {
  const access = await openAccountAccess(unit, userId);
  checkMayHaveLink(access);
  const [kind, hours] = access.hasPassword
    ? (['PASSWORD_RESET', hoursOfLink.RESET] as const)
    : (['INVITATION', hoursOfLink.INVITATION] as const);
  const message = await queueMessage(unit, { kind, recipientId: userId, hours });
  if (message === null) throw new RateLimitedError('They were sent five such messages within an hour. Wait a while');
  recordChange(unit, { table: 'outgoing_message', rowId: message, columns: ['kind', 'recipient_id'] });
  return access;
}
