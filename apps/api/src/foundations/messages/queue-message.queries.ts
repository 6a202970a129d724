import type { MessageKind } from '@heard/domain/messages/message-kinds';
import { newId } from '../../platform/ids.js';
import { id, row } from '../../platform/row-shapes.js';
import { rowOf } from '../../platform/sql.js';
import type { OpenUnit } from '../../platform/unit.js';

/** Topic of the live feed on which messages are announced, so that the next one need not wait for somebody to look. */
export const messagesTopic = 'messages';

const queued = row({ id: id.nullable() });

interface NewMessage {
  readonly kind: MessageKind;
  /** The account of whoever gets it. */
  readonly recipientId: string;
  /** How long it is worth sending. */
  readonly hours: number;
}

/**
 * Has an email sent once this unit is committed, and never otherwise. Of one kind only one waits for a person: asked
 * again, that one. Null: five have begun for them within an hour, and that is enough.
 */
export async function queueMessage(unit: OpenUnit, { kind, recipientId, hours }: NewMessage): Promise<string | null> {
  const until = new Date(unit.now.getTime() + hours * 3_600_000);
  const sql = 'select app.queue_message($1, $2, $3, $4) as id';
  const found = await rowOf(unit, queued, sql, [newId(), kind, recipientId, until]);
  const message = found?.id ?? null;
  if (message !== null) unit.announce(messagesTopic, message);
  return message;
}
