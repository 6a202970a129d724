import { queueMessage } from '../../foundations/messages/queue-message.queries.js';
import { recordChange } from '../../foundations/audit/record-change.js';
import { NotFoundError, RateLimitedError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import type { MessageRow } from './message.shape.js';
import { messageById } from './messages.queries.js';

/** Sends whoever asks a message, so that they see whether email works before others wait for theirs. */
export async function sendTestMessage(unit: Unit): Promise<MessageRow> {
  const id = await queueMessage(unit, { kind: 'TEST', recipientId: unit.actor.userId, hours: 1 });
  if (id === null) throw new RateLimitedError('You have had five test messages within an hour. Wait a while');
  recordChange(unit, { table: 'outgoing_message', rowId: id, columns: ['kind', 'recipient_id'] });
  const message = await messageById(unit, id);
  if (message === undefined) throw new NotFoundError();
  return message;
}
