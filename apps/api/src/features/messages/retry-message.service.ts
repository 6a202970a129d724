import { messagesTopic } from '../../foundations/messages/queue-message.queries.js';
import { recordChange } from '../../foundations/audit/record-change.js';
import { InvalidInputError, NotFoundError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import type { MessageRow } from './message.shape.js';
import { messageById, retry } from './messages.queries.js';

/** Has a message that failed tried again from the beginning. */
export async function retryMessage(unit: Unit, id: string): Promise<MessageRow> {
  if (!isId(id) || (await messageById(unit, id)) === undefined) throw new NotFoundError();
  if (!(await retry(unit, id))) {
    throw new InvalidInputError({
      id: 'This message is not tried again: it was sent, is too old, or a newer one waits',
    });
  }
  unit.audit.saw({ recordIds: [id] });
  recordChange(unit, { table: 'outgoing_message', rowId: id, columns: ['failed_at', 'attempts'] });
  unit.announce(messagesTopic, id);
  const message = await messageById(unit, id);
  if (message === undefined) throw new NotFoundError();
  return message;
}
