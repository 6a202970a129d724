import { mayBeRetried, messageState } from '@heard/domain/messages/message-state';
import type { ListedMessages } from './list-messages.js';
import type { MessageRow, MissedRow } from './message.shape.js';
import type { MissedMessagesType, OutgoingMessagesType, OutgoingMessageType } from './message.type.js';

export function toMessageType(row: MessageRow, now: Date): OutgoingMessageType {
  const state = messageState(row, now);
  const { id, kind, recipient, email, queuedAt, attempts, triedAt, sentAt } = row;
  const problem = state === 'FAILED' ? (row.problem ?? 'EXPIRED') : row.problem;
  const again = mayBeRetried(row, now);
  return { id, kind, state, recipient, email, queuedAt, attempts, triedAt, sentAt, problem, mayBeRetried: again };
}

export function toMessagesType(
  { waiting, failed, sentToday, messages }: ListedMessages,
  now: Date,
  sendsEmail: boolean,
): OutgoingMessagesType {
  return { sendsEmail, waiting, failed, sentToday, messages: messages.map((one) => toMessageType(one, now)) };
}

export function toMissedMessagesType(rows: readonly MissedRow[], now: Date): MissedMessagesType {
  return { count: rows[0]?.inAll ?? 0, messages: rows.map((one) => toMessageType(one, now)) };
}
