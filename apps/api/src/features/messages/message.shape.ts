import { MessageKind } from '@heard/domain/messages/message-kinds';
import { MessageProblem } from '@heard/domain/messages/message-state';
import { z } from 'zod';
import { count, id, moment, row, text } from '../../platform/row-shapes.js';

const parts = {
  id,
  kind: z.enum(MessageKind),
  recipient: text,
  email: text,
  queuedAt: moment,
  expiresAt: moment,
  attempts: count,
  triedAt: moment.nullable(),
  sentAt: moment.nullable(),
  failedAt: moment.nullable(),
  problem: z.enum(MessageProblem).nullable(),
};

export const messageRow = row(parts).readonly();

export type MessageRow = z.output<typeof messageRow>;

/** One of those that were not sent and are missed, and how many there are in all. */
export const missedRow = row({ ...parts, inAll: count }).readonly();

export type MissedRow = z.output<typeof missedRow>;

export const messageCounts = row({ waiting: count, failed: count, sentToday: count }).readonly();

export type MessageCounts = z.output<typeof messageCounts>;
