import { MessageKind } from '@heard/domain/messages/message-kinds';
import { MessageProblem } from '@heard/domain/messages/message-state';
import { z } from 'zod';
import { count, id, moment, row, text } from '../../platform/row-shapes.js';

export const messageRow = row({
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
}).readonly();

export type MessageRow = z.output<typeof messageRow>;

export const messageCounts = row({ waiting: count, failed: count, sentToday: count }).readonly();

export type MessageCounts = z.output<typeof messageCounts>;
