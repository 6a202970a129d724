import type { Unit } from '../../platform/unit.js';
import type { MessageCounts, MessageRow } from './message.shape.js';
import { countMessagesNow, latestMessages } from './messages.queries.js';

const mostShown = 100;

export interface ListedMessages extends MessageCounts {
  readonly messages: readonly MessageRow[];
}

/** What is sent to people by email, and whether it arrived at their server: whom, never what it says. */
export async function listMessages(unit: Unit): Promise<ListedMessages> {
  const [counts, messages] = await Promise.all([countMessagesNow(unit), latestMessages(unit, mostShown)]);
  return { ...counts, messages };
}
