import { MessageKind } from '@heard/domain/messages/message-kinds';
import type { MessageProblem } from '@heard/domain/messages/message-state';
import { z } from 'zod';
import { flag, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const outgoing = row({
  kind: z.enum(MessageKind),
  recipientId: id,
  expiresAt: moment,
  email: text,
  isHere: flag,
  council: text,
}).readonly();

export type Outgoing = z.output<typeof outgoing>;

const unsent = `
  select m.kind, m.recipient_id as "recipientId", m.expires_at as "expiresAt", coalesce(m.address, u.email) as email, coalesce(s.value ->> 'name', 'your council') as council,
    m.address is not null or u.disabled_at is null and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= $2)) as "isHere"
  from outgoing_message m join user_account u on u.id = m.recipient_id left join setting s on s.key = 'council'
  where m.id = $1 and m.sent_at is null and m.failed_at is null`;

/** A message that is to be sent; undefined where that has been done, or given up. */
export async function unsentMessage(unit: Unit, messageId: string): Promise<Outgoing | undefined> {
  return rowOf(unit, outgoing, unsent, [messageId, unit.today]);
}

export async function markSent(unit: Unit, messageId: string): Promise<void> {
  const sql = `update outgoing_message set sent_at = now(), tried_at = now(), attempts = attempts + 1, problem = null
    where id = $1 and failed_at is null`;
  await run(unit, sql, [messageId]);
}

/** `isOver`: it is not tried again. */
export async function markFailed(
  unit: Unit,
  messageId: string,
  problem: MessageProblem,
  isOver: boolean,
): Promise<void> {
  const sql = `update outgoing_message set attempts = attempts + 1, tried_at = now(), problem = $2, failed_at = case when $3 then now() end
    where id = $1 and sent_at is null`;
  await run(unit, sql, [messageId, problem, isOver]);
}

/** Those that have waited longer than they were worth are given up. */
export async function endExpired(unit: Unit): Promise<void> {
  const sql = `update outgoing_message set failed_at = now(), problem = 'EXPIRED'
    where sent_at is null and failed_at is null and expires_at <= now()`;
  await run(unit, sql);
}

/** Each that waits has its job again. */
export async function requeueLost(unit: Unit): Promise<void> {
  await run(unit, 'select app.requeue_lost_messages()');
}
