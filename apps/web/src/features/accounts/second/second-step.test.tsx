import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { AppRoutes } from '../../../app/routes';
import { expectEveryField } from '../../../test/expect-every-field';
import { renderApp, sessionAnswer } from '../../../test/render-app';

const prepared = {
  __typename: 'PreparedSecondFactor',
  secret: 'ABCDEFGHIJ',
  address: 'otpauth://totp/Heard:ruth@example.org?secret=ABCDEFGHIJ',
  recoveryCodes: ['bcdfg-hjkmn', 'pqrst-vwxz2'],
};
const wrong = { code: 'INVALID_INPUT', fields: { code: 'This code is not right' } } as const;
const factor = (since: string | null, isNeeded = false) => ({
  __typename: 'OwnSecondFactor',
  since,
  codesLeft: since === null ? 0 : 9,
  isNeeded,
});

/** Signs in as somebody of whom this is asked besides the password, until a code was right. */
async function signIn(asks: 'code' | 'setUp') {
  let role: 'LEADERSHIP' | null = null;
  const drawn = renderApp(<AppRoutes />, {
    at: '/no-such-page',
    answers: {
      Session: () => sessionAnswer(role),
      SignIn: () => ({ code: 'INVALID_INPUT', fields: { [asks]: 'More is needed' } }),
      PrepareSecondFactor: () => ({ data: { prepareSecondFactor: prepared } }),
      SignInByCode: ({ code }) => {
        if (code !== '123456') return wrong;
        role = 'LEADERSHIP';
        return { data: { signIn: { __typename: 'Me', id: 'user-LEADERSHIP' } } };
      },
    },
  });
  await drawn.user.type(await screen.findByLabelText('Email address'), 'ruth@example.org');
  await drawn.user.type(screen.getByLabelText('Password'), 'three unrelated words');
  await drawn.user.click(screen.getByRole('button', { name: 'Sign in' }));
  return drawn;
}

test('asks for a code of whoever has a second step, and says when it is not right', async () => {
  const { user, asked } = await signIn('code');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Enter your code' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('link', { name: /^Enter the six digits/ })).toBeVisible();
  await user.type(screen.getByLabelText('Code'), '000000');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('link', { name: 'This code is not right' })).toBeVisible();
  await user.clear(screen.getByLabelText('Code'));
  await user.type(screen.getByLabelText('Code'), '123456');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  expectEveryField(
    'signIn',
    asked.filter(({ name }) => name.startsWith('SignIn')).map(({ variables }) => variables),
  );
});

test('leads whoever’s role needs one through setting it up, and back to the form', async () => {
  const { user, asked } = await signIn('setUp');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Set up a second step' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(await screen.findByRole('img', { name: 'Picture for your app to read' })).toBeVisible();
  expect(screen.getByText('ABCD EFGH IJ')).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Your recovery codes' })).getAllByRole('listitem')).toHaveLength(2);
  expectEveryField(
    'prepareSecondFactor',
    asked.filter(({ name }) => name === 'PrepareSecondFactor').map(({ variables }) => variables),
  );
  await user.type(screen.getByLabelText('Code'), '123456');
  await user.click(screen.getByRole('button', { name: 'Turn it on' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

test('is set up on one’s own page, gives new codes, and is turned off again', async () => {
  let own = factor(null);
  const { user, asked } = renderApp(<AppRoutes />, {
    at: '/account',
    answers: {
      MySessions: () => ({ data: { mySessions: [] } }),
      MyPasskeys: () => ({
        data: { myPasskeys: { __typename: 'OwnPasskeys', mayAdd: true, needsCode: false, passkeys: [] } },
      }),
      MySecondFactor: () => ({ data: { mySecondFactor: own } }),
      PrepareSecondFactor: () => ({ data: { prepareSecondFactor: prepared } }),
      ConfirmSecondFactor: () => {
        own = factor('2026-11-24T09:00:00Z');
        return { data: { confirmSecondFactor: own } };
      },
      RenewRecoveryCodes: () => ({ data: { renewRecoveryCodes: ['zzzzz-zzzzz'] } }),
      EndSecondFactor: () => {
        own = factor(null);
        return { data: { endSecondFactor: own } };
      },
    },
  });
  const card = within(await screen.findByRole('region', { name: 'Second step' }));
  await user.type(await card.findByLabelText('Your password'), 'three unrelated words');
  await user.click(card.getByRole('button', { name: 'Set up a second step' }));
  await user.type(await card.findByLabelText('Code'), '123456');
  await user.click(card.getByRole('button', { name: 'Turn it on' }));
  const on = await card.findByText(/^On since/);
  expect(on).toHaveTextContent('You have 9 recovery codes left.');
  expect(on).toHaveFocus();
  await user.click(card.getByRole('button', { name: 'Turn it off' }));
  expect(card.getByRole('heading', { name: 'Turn the second step off' })).toHaveFocus();
  await user.click(card.getByRole('button', { name: 'Leave it as it is' }));
  expect(on).toHaveFocus();
  await user.click(card.getByRole('button', { name: 'Make new recovery codes' }));
  await user.type(card.getByLabelText('Code'), '123456');
  await user.click(card.getByRole('button', { name: 'Make new recovery codes' }));
  expect(await card.findByText('zzzzz-zzzzz')).toBeVisible();
  await waitFor(() => expect(card.getByRole('heading', { name: 'Your recovery codes' })).toHaveFocus());
  await user.click(card.getByRole('button', { name: 'Turn it off' }));
  await user.type(card.getByLabelText('Code'), '654321');
  await user.click(card.getByRole('button', { name: 'Turn it off' }));
  expect(await card.findByLabelText('Your password')).toBeVisible();
  await waitFor(() => expect(card.getByText(/^With a code of an app/)).toHaveFocus());
  const codes = asked
    .filter(({ name }) => /^(Confirm|Renew|End)/.test(name))
    .map(({ name, variables }) => [name, variables]);
  expect(codes).toEqual([
    ['ConfirmSecondFactor', { code: '123456' }],
    ['RenewRecoveryCodes', { code: '123456' }],
    ['EndSecondFactor', { code: '654321' }],
  ]);
});
