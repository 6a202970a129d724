import type { MessageProblem, MessageState } from '@heard/domain/messages/message-state';
import { amountOf } from '@heard/domain/words/amount-of';

import type { MessageFieldsFragment } from '../../gql/messages/graphql';
import { momentText } from '../../platform/dates';

/** What went wrong, and what to do about it. */
export const problemSentences: Readonly<Record<MessageProblem, string>> = {
  UNREACHABLE: 'The mail server could not be reached. Check that it runs and that SMTP_URL names it.',
  SIGN_IN: 'The mail server did not let Heard in. Check the account and the password in SMTP_URL.',
  REFUSED: 'The mail server did not take it. Check that the email address is right.',
  EXPIRED: 'It waited until it was of no use any more.',
  NOT_NEEDED: 'It was not needed any more: the person has left, or it was settled in another way.',
};

export const stateLabels: Readonly<Record<MessageState, string>> = {
  WAITING: 'Waiting',
  SENT: 'Sent',
  FAILED: 'Not sent',
};

export const stateTones = { WAITING: 'warning', SENT: 'success', FAILED: 'danger' } as const;

/** Since when, and how often it was tried. */
export function whenOf({ state, queuedAt, sentAt, triedAt, attempts }: MessageFieldsFragment): string {
  if (sentAt !== null) return `Sent ${momentText(sentAt)}`;
  const since = `${state === 'WAITING' ? 'Waiting since' : 'From'} ${momentText(queuedAt)}`;
  return triedAt === null
    ? `${since}, not tried yet`
    : `${since}, tried ${amountOf(attempts, 'time', 'times')}, last ${momentText(triedAt)}`;
}
