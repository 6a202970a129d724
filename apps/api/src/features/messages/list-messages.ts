import type { Unit } from '../../platform/unit.js';
import type { MessageCounts, MessageRow, MissedRow } from './message.shape.js';
import { countMessagesNow, latestMessages, missedMessages } from './messages.queries.js';

const mostShown = 100;

export interface ListedMessages extends MessageCounts {
  readonly messages: readonly MessageRow[];
}

/** What is sent to people by email, and whether it arrived at their server: whom, never what it says. */
export async function listMessages(unit: Unit): Promise<ListedMessages> {
  const [counts, messages] = await Promise.all([countMessagesNow(unit), latestMessages(unit, mostShown)]);
  return { ...counts, messages };
}

/** As many as somebody tries again where their day begins; the others stand on the page of emails. */
const mostMissed = 3;

/** The latest of what was not sent and is still missed by whom it was for. */
export async function listMissedMessages(unit: Unit): Promise<readonly MissedRow[]> {
  return missedMessages(unit, mostMissed);
}
