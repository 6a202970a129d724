import { expect, test } from 'vitest';
import { screen, waitFor } from '@testing-library/react';

import { AppRoutes } from '../../../app/routes';
import { renderApp } from '../../../test/render-app';
import { WaitingResetsCard } from './waiting-resets-card';

const account = {
  __typename: 'AccountAccess',
  userId: 'user-1',
  name: 'Sam Carver',
  email: 'sam@example.org',
  hasPassword: false,
  sendsEmail: true,
  wrongTries: 0,
  isDemo: false,
  isHere: true,
  mayBeHanded: true,
  invitedUntil: null,
  sessions: 0,
  lastSeenAt: null,
  secondFactorSince: null,
  passkeys: 0,
  resetAskedByName: null,
  mayReset: false,
  signsOnSince: null,
  signedOnAt: null,
  signOnEndAskedByName: null,
  mayEndSignOn: false,
} as const;

const at = '/accounts/user-1';

test('invites somebody by email, or makes a link that is shown once', async () => {
  const { user, asked } = renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: {
      AccountAccess: () => ({ data: { accountAccess: account } }),
      SendAccountLink: () => ({ data: { sendAccountLink: account } }),
      MakeAccountLink: () => ({
        data: {
          makeAccountLink: { __typename: 'AccountLinkToHandOver', path: '/join/abc', until: '2026-12-01T09:00:00Z' },
        },
      }),
    },
  });
  expect(await screen.findByText('Not yet invited: they can’t sign in.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Invite by email' }));
  expect(await screen.findByText(/^A link is on its way to/)).toHaveTextContent(/to sam@example.org[.]/);
  await user.click(screen.getByRole('button', { name: 'Make a link to hand over' }));
  expect(await screen.findByLabelText('Link to hand over')).toHaveValue(`${window.location.origin}/join/abc`);
  const changes = asked.filter(({ name }) => name.endsWith('AccountLink'));
  expect(changes.map(({ variables }) => variables)).toEqual([{ userId: 'user-1' }, { userId: 'user-1' }]);
});

test('says that Heard sends no email, that signing in is shut, and leads back to the person', async () => {
  const state = { ...account, sendsEmail: false, wrongTries: 12, mayBeHanded: false };
  renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: { AccountAccess: () => ({ data: { accountAccess: state } }) },
  });
  expect(await screen.findByText(/^Heard sends no email yet/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Invite by email' })).not.toBeInTheDocument();
  expect(screen.getByText(/They come in once Heard sends email, or by your council’s own sign-on/)).toBeVisible();
  expect(screen.getByText(/^12 wrong tries within a quarter of an hour/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Sam Carver' })).toHaveAttribute('href', '/people/user-1');
});

test('says why nothing is handed over for one of the widest roles, and sends it by email', async () => {
  renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: { AccountAccess: () => ({ data: { accountAccess: { ...account, mayBeHanded: false } } }) },
  });
  expect(await screen.findByText(/^There is no link to hand over here/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Invite by email' })).toBeEnabled();
  expect(screen.queryByRole('button', { name: /hand over/ })).not.toBeInTheDocument();
});

test('signs somebody out everywhere, and lets nobody in who has left', async () => {
  let sessions = 2;
  const gone = () => ({ ...account, hasPassword: true, isHere: false, sessions, lastSeenAt: '2026-11-24T09:00:00Z' });
  const { user } = renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: {
      AccountAccess: () => ({ data: { accountAccess: gone() } }),
      EndSessionsOf: () => {
        sessions = 0;
        return { data: { endSessionsOf: gone() } };
      },
    },
  });
  expect(await screen.findByText('They can’t be let in')).toBeVisible();
  expect(screen.queryByRole('button', { name: /link/ })).not.toBeInTheDocument();
  expect(screen.getByText(/^On 2 devices, last used/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Sign them out everywhere' }));
  const nowhere = await screen.findByText('Nowhere at the moment.');
  await waitFor(() => expect(nowhere).toHaveFocus());
});

test('resets a second step, and says where that waits for a second person', async () => {
  let reset: { secondFactorSince: string; resetAskedByName: string | null; mayReset: boolean } = {
    secondFactorSince: '2026-11-24T09:00:00Z',
    resetAskedByName: null,
    mayReset: true,
  };
  const { user, asked } = renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: {
      AccountAccess: () => ({ data: { accountAccess: { ...account, ...reset } } }),
      ResetSecondFactor: () => {
        reset = { ...reset, resetAskedByName: 'Robin the Administrator', mayReset: false };
        return { data: { resetSecondFactor: { ...account, ...reset } } };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Reset their second step' }));
  const waits = await screen.findByText(/Robin the Administrator has asked for it to be reset/);
  await waitFor(() => expect(waits).toHaveFocus());
  expect(screen.queryByRole('button', { name: 'Reset their second step' })).not.toBeInTheDocument();
  expect(asked.find(({ name }) => name === 'ResetSecondFactor')?.variables).toEqual({ userId: 'user-1' });
});

test('says of somebody who comes by the council’s sign-on that they do, and ends it', async () => {
  const joined = { signsOnSince: '2026-11-02T09:00:00Z', signedOnAt: '2026-11-24T08:30:00Z', mayEndSignOn: true };
  let now: { signsOnSince: string | null; mayEndSignOn: boolean; signOnEndAskedByName?: string } = joined;
  const { user, asked } = renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: {
      AccountAccess: () => ({ data: { accountAccess: { ...account, ...joined, ...now } } }),
      EndSignOnOf: () => {
        now = { ...joined, mayEndSignOn: false, signOnEndAskedByName: 'Robin the Administrator' };
        return { data: { endSignOnOf: { ...account, ...joined, ...now } } };
      },
    },
  });
  expect(await screen.findByText(/^They come by the council’s own sign-on, and have no password/)).toBeVisible();
  expect(screen.queryByText(/Not yet invited/)).not.toBeInTheDocument();
  expect(screen.getByText('They have no password of Heard that a second step could stand beside.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'End it' }));
  const waits = await screen.findByText(/Robin the Administrator has asked for that to end/);
  await waitFor(() => expect(waits).toHaveFocus());
  expect(screen.queryByRole('button', { name: 'End it' })).not.toBeInTheDocument();
  expect(asked.find(({ name }) => name === 'EndSignOnOf')?.variables).toEqual({ userId: 'user-1' });
});

test('a second person says yes to what was asked for, at home', async () => {
  let waiting: readonly object[] = [
    {
      __typename: 'WaitingReset',
      kind: 'SECOND_FACTOR',
      userId: 'user-2',
      name: 'Sam Carver',
      email: 'sam@example.org',
      askedByName: 'Robin Admin',
      until: '2026-12-08T09:00:00Z',
    },
  ];
  const { user, asked } = renderApp(<WaitingResetsCard />, {
    role: 'LEADERSHIP',
    answers: {
      WaitingResets: () => ({ data: { waitingResets: waiting } }),
      ApproveReset: () => {
        waiting = [];
        return { data: { approveReset: [] } };
      },
    },
  });
  expect(await screen.findByText(/^Their second step is to be reset/)).toBeVisible();
  expect(screen.getByText('Asked for by Robin Admin; runs out on 8 December 2026')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Yes/ }));
  await waitFor(() => expect(screen.queryByText(/Sam Carver/)).not.toBeInTheDocument());
  const sent = asked.filter(({ name }) => name === 'ApproveReset').map(({ variables }) => variables);
  expect(sent).toEqual([{ userId: 'user-2', kind: 'SECOND_FACTOR' }]);
});
