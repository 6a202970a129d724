import { expect, test } from 'vitest';
import { screen } from '@testing-library/react';

import { AppRoutes } from '../../../app/routes';
import { expectEveryField } from '../../../test/expect-every-field';
import { expectAllTooLong, overfill } from '../../../test/overfill';
import { renderApp } from '../../../test/render-app';

const link = (state: string, email: string | null = null) => ({
  data: { accountLink: { __typename: 'AccountLink', state, kind: 'INVITATION', email } },
});

test('chooses a password by the link, and is then asked to sign in', async () => {
  const { user, asked } = renderApp(<AppRoutes />, {
    role: null,
    at: '/join/one-time',
    answers: {
      AccountLink: () => link('GOOD', 'sam@example.org'),
      SetPasswordByLink: () => ({ data: { setPasswordByLink: true } }),
    },
  });
  await screen.findByLabelText('New password');
  expect(screen.getByRole('main')).toHaveTextContent('For the account sam@example.org.');
  await user.type(screen.getByLabelText('New password'), 'short');
  await user.click(screen.getByRole('button', { name: 'Set my password' }));
  expect(await screen.findByRole('link', { name: 'Password must be 12 characters or more' })).toBeVisible();
  await user.clear(screen.getByLabelText('New password'));
  await user.type(screen.getByLabelText('New password'), 'three unrelated words');
  await user.click(screen.getByRole('button', { name: 'Set my password' }));
  expect(await screen.findByText('Your password is set')).toBeVisible();
  const sent = asked.filter(({ name }) => name === 'SetPasswordByLink').map(({ variables }) => variables);
  expect(sent).toEqual([{ token: 'one-time', password: 'three unrelated words' }]);
  expectEveryField('setPasswordByLink', sent);
  await user.click(screen.getByRole('link', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test.each([
  ['USED', /^This link has been used/, true],
  ['EXPIRED', /^This link has run out/, true],
  ['LEFT', /^This account has been closed/, false],
  ['UNKNOWN', /^This link is not complete/, true],
] as const)('says why a link that is %s does not work', async (state, sentence, offersAnother) => {
  renderApp(<AppRoutes />, { role: null, at: '/reset/old', answers: { AccountLink: () => link(state) } });
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByLabelText('New password')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Ask for a new link' }) !== null).toBe(offersAnother);
});

test('whoever is signed in already is told to sign out first', async () => {
  renderApp(<AppRoutes />, { role: 'PRACTITIONER', at: '/join/one-time' });
  expect(await screen.findByText('Robin the Practitioner is signed in here')).toBeVisible();
});

test('asks for a new link from the sign-in page, and says the same whoever it is', async () => {
  const { user, asked } = renderApp(<AppRoutes />, {
    role: null,
    at: '/sign-in',
    answers: { RequestPasswordReset: () => ({ data: { requestPasswordReset: true } }) },
  });
  await user.click(await screen.findByRole('link', { name: 'I have forgotten my password' }));
  await screen.findByRole('button', { name: 'Send me a link' });
  await user.type(screen.getByLabelText('Email address'), ' sam@example.org ');
  await user.click(screen.getByRole('button', { name: 'Send me a link' }));
  expect(await screen.findByText(/has an account here, a link is on its way/)).toHaveTextContent(
    /^If sam@example.org has/,
  );
  const sent = asked.filter(({ name }) => name === 'RequestPasswordReset').map(({ variables }) => variables);
  expect(sent).toEqual([{ email: 'sam@example.org' }]);
  expectEveryField('requestPasswordReset', sent);
});

test.each([
  { at: '/forgot', button: 'Send me a link', boxes: ['email'] },
  { at: '/join/one-time', button: 'Set my password', boxes: ['password'] },
])('sends nothing too long from $at', async ({ at, button, boxes }) => {
  const { user, asked } = renderApp(<AppRoutes />, {
    role: null,
    at,
    answers: { AccountLink: () => link('GOOD', 'sam@example.org') },
  });
  await screen.findByRole('button', { name: button });
  expect(overfill()).toEqual(boxes);
  await user.click(screen.getByRole('button', { name: button }));
  await screen.findByRole('alert', { name: 'There is a problem' });
  expectAllTooLong();
  expect(asked.some(({ name }) => name === 'SetPasswordByLink' || name === 'RequestPasswordReset')).toBe(false);
});
