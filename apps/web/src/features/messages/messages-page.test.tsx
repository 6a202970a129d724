import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { renderApp } from '../../test/render-app';
import { MessagesPage } from './messages-page';
import { MissedCard } from './missed-card';

const line = {
  __typename: 'OutgoingMessage',
  id: 'message-1',
  kind: 'TEST',
  state: 'FAILED',
  recipient: 'Sam Carver',
  email: 'sam@example.org',
  queuedAt: '2026-11-24T09:00:00Z',
  attempts: 9,
  triedAt: '2026-11-24T11:00:00Z',
  sentAt: null,
  problem: 'SIGN_IN',
  mayBeRetried: true,
} as const;

function messages(sendsEmail: boolean, lines: readonly object[]) {
  const counts = { sendsEmail, waiting: 2, failed: lines.length, sentToday: 1 };
  return { data: { messages: { __typename: 'OutgoingMessages', ...counts, messages: lines } } };
}

test('says what failed, why, and tries it again', async () => {
  const again = { ...line, state: 'WAITING', attempts: 0, problem: null, mayBeRetried: false };
  let retried = false;
  const { user, asked } = renderApp(<MessagesPage />, {
    role: 'ADMINISTRATOR',
    answers: {
      Messages: () => messages(true, [retried ? again : line]),
      RetryMessage: () => {
        retried = true;
        return { data: { retryMessage: again } };
      },
    },
  });
  const failed = within(await screen.findByRole('listitem'));
  expect(failed.getByText('Not sent')).toBeVisible();
  expect(failed.getByText(/did not let Heard in/)).toBeVisible();
  expect(screen.getByText('1 message sent in the last 24 hours, 2 waiting, 1 not sent.')).toBeVisible();
  await user.click(failed.getByRole('button', { name: 'Try again the message to Sam Carver' }));
  expect(await screen.findByText('Waiting')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Try again/ })).not.toBeInTheDocument();
  expect(asked.find(({ name }) => name === 'RetryMessage')?.variables).toEqual({ id: 'message-1' });
});

test('says that messages wait without a mail server, and why a test was not sent', async () => {
  const { user } = renderApp(<MessagesPage />, {
    role: 'ADMINISTRATOR',
    answers: {
      Messages: () => messages(false, []),
      SendTestMessage: () => ({ code: 'RATE_LIMITED', message: 'You have had five test messages within an hour' }),
    },
  });
  expect(await screen.findByText('No mail server is set')).toBeVisible();
  expect(screen.getByText('Nothing has been sent yet')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Send me a test message' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/./);
});

test('stands where the day of who runs the system begins, with how many were not sent, until they are on their way', async () => {
  let count = 4;
  const { user } = renderApp(<MissedCard />, {
    role: 'ADMINISTRATOR',
    answers: {
      MissedMessages: () => ({
        data: { missedMessages: { __typename: 'MissedMessages', count, messages: count === 0 ? [] : [line] } },
      }),
      RetryMessage: () => {
        count = 0;
        return { data: { retryMessage: { ...line, state: 'WAITING', problem: null, mayBeRetried: false } } };
      },
    },
  });
  expect(await screen.findByText(/^4 emails were not sent/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look at all 4 of them' })).toHaveAttribute('href', '/messages');
  await user.click(screen.getByRole('button', { name: 'Try again the message to Sam Carver' }));
  await waitFor(() => expect(screen.queryByText(/Sam Carver/)).not.toBeInTheDocument());
});
