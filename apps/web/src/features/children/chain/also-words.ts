import { nearnessLabels } from '@heard/domain/feedback/answer-nearness';
import { amountOf } from '@heard/domain/words/amount-of';

import type { AnswerTogetherQuery } from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { dotted } from '../../../platform/dotted';

export type Other = AnswerTogetherQuery['answerTogether']['others'][number];

interface AlsoWords {
  readonly label: string;
  readonly hint: string;
  /** Where nothing can be chosen. */
  readonly none: string | null;
  /** Why what was chosen before cannot be any more. */
  readonly gone: string;
}

const each = 'The reason is read to each of them. Each hears only of what they said themselves.';

export const answering: AlsoWords = {
  label: 'Whose words does it answer, too?',
  hint: each,
  none: 'Nobody else waits for you whose words this could answer.',
  gone: 'not answered here: kept from other people than these words, or decided about by now. Answer those by themselves.',
};

export const correcting: AlsoWords = {
  label: 'Whose words does the new decision answer, too?',
  hint: `What was decided before answered all of these. ${each}`,
  none: null,
  gone: 'not answered here: this decision was not about them, or is not any more. Answer those by themselves.',
};

export function goneText(gone: number, words: AlsoWords): string {
  return `${amountOf(gone, 'telling that you chose is', 'tellings that you chose are')} ${words.gone}`;
}

/** What the decision answered and is not corrected with the rest. */
export function apartText(apart: number): string {
  const what = amountOf(apart, 'more telling was', 'more tellings were');
  return `${what} answered by this decision and ${apart === 1 ? 'stays' : 'stay'} as decided: another’s to answer, or kept from other people by now. Decide about those by themselves, or tell whoever answers them.`;
}

/** What they were told of the decision that is corrected: they hear the new one all the same. */
function heardText({ lastTelling, lastToldOn }: Other): string | null {
  if (!lastTelling || !lastToldOn) return null;
  if (lastTelling === 'TOLD') return `told of it on ${dateText(lastToldOn)}`;
  return lastTelling === 'ASKED_NOT' ? 'asked not to be told of it' : 'could not be told of it so far';
}

/** "Bea · said on 14 November 2026 · a brother or sister" */
export function whoseText(other: Other): string {
  const joins = other.nearness.map((one) => nearnessLabels[one]).join(', ');
  return dotted([other.whose, `said on ${dateText(other.givenOn)}`, joins || null, heardText(other)]);
}
