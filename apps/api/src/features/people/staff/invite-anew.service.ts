import { hoursOfLink } from '@heard/domain/accounts/account-link';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import type { Unit } from '../../../platform/unit.js';
import { hasWayIn } from './person.queries.js';

/**
 * Once the database has cleared somebody's way in (`app.clear_way_in`): they choose a password by a link that goes to their
 * own address. An account of the demo keeps the one that everybody knows, and is sent none.
 */
export async function inviteAnew(unit: Unit, userId: string): Promise<void> {
  if (await hasWayIn(unit, userId)) return;
  recordChange(unit, { table: 'user_account', rowId: userId, columns: ['password_hash'] });
  await queueMessage(unit, { kind: 'INVITATION', recipientId: userId, hours: hoursOfLink.INVITATION });
}
