import { recordChange } from '../../../foundations/audit/record-change.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import type { Unit } from '../../../platform/unit.js';
import { resetPasskeys } from './passkeys.queries.js';

/** Removes every passkey of somebody else, who is signed out and told. */
export async function resetPasskeysOf(unit: Unit, userId: string): Promise<void> {
  if ((await resetPasskeys(unit, userId)) === 0) return;
  recordChange(unit, { table: 'passkey', rowId: userId, columns: ['user_id'] });
  await queueMessage(unit, { kind: 'PASSKEYS_CHANGED', recipientId: userId, hours: 48 });
}
