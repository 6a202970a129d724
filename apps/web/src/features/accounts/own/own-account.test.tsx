import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { AppRoutes } from '../../../app/routes';
import { expectEveryField } from '../../../test/expect-every-field';
import { expectAllTooLong, overfill } from '../../../test/overfill';
import { renderApp } from '../../../test/render-app';

const session = (id: string, device: string | null, isThis = false) => ({
  __typename: 'OwnSession',
  id,
  device,
  startedAt: '2026-11-24T09:00:00Z',
  lastSeenAt: '2026-11-24T10:00:00Z',
  isThis,
});

const at = '/account';
const factor = (since: string | null, isNeeded = false) => ({
  data: { mySecondFactor: { __typename: 'OwnSecondFactor', since, codesLeft: since ? 9 : 0, isNeeded } },
});
const without = () => factor(null);
const noPasskeys = () => ({
  data: { myPasskeys: { __typename: 'OwnPasskeys', mayAdd: true, needsCode: false, passkeys: [] } },
});

test('ends one session, and then all others', async () => {
  let sessions = [session('1', 'Edge on Windows', true), session('2', 'Safari on iPhone'), session('3', null)];
  const { user, asked } = renderApp(<AppRoutes />, {
    at,
    answers: {
      MySecondFactor: without,
      MyPasskeys: noPasskeys,
      MySessions: () => ({ data: { mySessions: sessions } }),
      EndMySession: ({ id }) => {
        sessions = sessions.filter((one) => one.id !== id);
        return { data: { endMySession: sessions } };
      },
      EndMyOtherSessions: () => {
        sessions = sessions.slice(0, 1);
        return { data: { endMyOtherSessions: sessions } };
      },
    },
  });
  const phone = await screen.findByRole('button', { name: /Safari on iPhone/ });
  expect(within(screen.getByRole('region', { name: 'Where you are signed in' })).getAllByRole('listitem')).toHaveLength(
    3,
  );
  await user.click(phone);
  expect(asked.find(({ name }) => name === 'EndMySession')?.variables).toEqual({ id: '2' });
  await user.click(screen.getByRole('button', { name: 'Sign out everywhere else' }));
  expect(await screen.findByText('(this one)', { exact: false })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Sign out (?:there|everywhere)/ })).not.toBeInTheDocument();
});

test('changes the password for whoever knows it', async () => {
  let isWrong = true;
  const { user, asked } = renderApp(<AppRoutes />, {
    at,
    answers: {
      MySecondFactor: without,
      MyPasskeys: noPasskeys,
      MySessions: () => ({ data: { mySessions: [session('1', null, true)] } }),
      ChangePassword: () =>
        isWrong
          ? { code: 'INVALID_INPUT', fields: { currentPassword: 'This is not the password that you sign in with' } }
          : { data: { changePassword: true } },
    },
  });
  await user.type(await screen.findByLabelText('Current password'), 'three unrelated words');
  await user.type(screen.getByLabelText('New password'), 'four other loud kettles');
  await user.click(screen.getByRole('button', { name: 'Change my password' }));
  expect(await screen.findByRole('link', { name: /^This is not the password/ })).toBeVisible();
  isWrong = false;
  await user.click(screen.getByRole('button', { name: 'Change my password' }));
  expect(await screen.findByText(/^Your password is changed/)).toBeVisible();
  expect(screen.getByLabelText('Current password')).toHaveValue('');
  expectEveryField(
    'changePassword',
    asked.filter(({ name }) => name === 'ChangePassword').map(({ variables }) => variables),
  );
});

test('sends nothing too long', async () => {
  const { user, asked } = renderApp(<AppRoutes />, {
    at,
    answers: {
      MySecondFactor: () => factor('2026-11-24T09:00:00Z'),
      MyPasskeys: noPasskeys,
      MySessions: () => ({ data: { mySessions: [] } }),
    },
  });
  await screen.findByRole('button', { name: 'Change my password' });
  expect(overfill()).toEqual(['currentPassword', 'newPassword']);
  await user.click(screen.getByRole('button', { name: 'Change my password' }));
  await screen.findByRole('alert', { name: 'There is a problem' });
  expectAllTooLong();
  expect(asked.some(({ name }) => name === 'ChangePassword')).toBe(false);
});
