import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';

import type { Receipt } from '../use-feedback-entry';

/** What was saved, and no more than that: nobody is called heard who was not. */
export function receiptTitle(receipt: Receipt, who: string): string {
  const { words, observation, wishesAndFeelings, speakerRole } = receipt;
  if (!(words || observation || wishesAndFeelings)) return `Saved. Why you could not find out is on ${who}’s record.`;
  if (!isChildsVoice(speakerRole)) return 'Saved. It is kept as the view of whoever said it.';
  return words || observation ? titleOf(receipt, who) : `Saved. What ${who} wishes and feels is on the record.`;
}

function titleOf({ source }: Receipt, who: string): string {
  if (source === 'OBSERVATION') return `Saved. What ${who} showed you is on the record.`;
  if (source === 'SECOND_HAND') return `Saved. What ${who} told somebody else is on the record.`;
  return `Saved. ${who}’s words are on the record.`;
}

/** Who owes the answer; whoever reads it is spoken to. */
export function ownerText(owner: string | null | undefined, reader: string | undefined): string {
  if (!owner) return 'The people who work with them';
  return owner === reader ? 'You' : owner;
}
