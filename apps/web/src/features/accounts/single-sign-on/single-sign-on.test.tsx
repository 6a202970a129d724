import { expect, test } from 'vitest';
import { screen } from '@testing-library/react';

import { AppRoutes } from '../../../app/routes';
import { expectEveryField } from '../../../test/expect-every-field';
import { unfold } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';

const now = {
  __typename: 'SingleSignOn',
  issuer: 'https://login.example.gov.uk',
  administratorSignsOn: true,
  places: [{ __typename: 'SignOnPlace', id: 'team-1', name: 'North team' }],
  version: 3,
  passwords: 'EVERYBODY',
  makesAccounts: false,
  joinsByAddress: true,
  roleClaim: 'groups',
  teamClaim: 'department',
  addressClaim: 'email',
  verifiedClaim: 'email_verified',
  scopes: null,
  lines: [
    { __typename: 'SignOnLine', value: 'heard-workers', role: 'PRACTITIONER', orgUnitId: null },
    { __typename: 'SignOnLine', value: 'North', role: null, orgUnitId: 'team-1' },
  ],
  changedAt: '2026-11-20T09:00:00Z',
  changedBy: 'Sam Carver',
  reason: 'Agreed with IT',
} as const;

const at = '/settings/sign-on';

test('says how people come in, and sends all of it when it is changed', async () => {
  const { user, asked } = renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: {
      SingleSignOn: () => ({ data: { singleSignOn: now } }),
      ChangeSingleSignOn: () => ({ data: { changeSingleSignOn: { ...now, version: 4 } } }),
    },
  });
  expect(await screen.findByText(/An administrator has come in that way/)).toBeVisible();
  expect(screen.getByText(/^Last changed .* by Sam Carver: Agreed with IT/)).toBeVisible();
  expect(screen.getByText('1 of 1 named')).toBeVisible();
  await unfold(user);
  await user.type(screen.getByLabelText('Practitioner'), '\nheard-students');
  await user.type(screen.getByLabelText('Leadership'), ' heard-board ');
  await user.selectOptions(screen.getByLabelText('Somebody whom nobody has added'), 'YES');
  await user.selectOptions(screen.getByLabelText('Who may also sign in with a password of Heard'), 'ADMINISTRATORS');
  await user.type(screen.getByLabelText('Ask for these scopes as well'), 'groups');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const links = await screen.findByRole('link', { name: /^Enter why, for example/ });
  await user.click(links);
  await user.keyboard('The board joins');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved. It counts for whoever signs on from now on.')).toBeVisible();
  const sent = asked.filter(({ name }) => name === 'ChangeSingleSignOn').map(({ variables }) => variables);
  expect(sent).toEqual([
    {
      input: {
        clientId: expect.any(String),
        version: 3,
        passwords: 'ADMINISTRATORS',
        makesAccounts: true,
        joinsByAddress: true,
        roleClaim: 'groups',
        teamClaim: 'department',
        addressClaim: 'email',
        verifiedClaim: 'email_verified',
        scopes: 'groups',
        lines: [
          { value: 'heard-board', role: 'LEADERSHIP', orgUnitId: null },
          { value: 'heard-workers', role: 'PRACTITIONER', orgUnitId: null },
          { value: 'heard-students', role: 'PRACTITIONER', orgUnitId: null },
          { value: 'North', role: null, orgUnitId: 'team-1' },
        ],
        reason: 'The board joins',
      },
    },
  ]);
  expectEveryField('changeSingleSignOn', sent);
});

test('says beside the group what is wrong with it, and what somebody else changed meanwhile', async () => {
  let changedBy = 'Sam Carver';
  const { user } = renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: {
      SingleSignOn: () => ({ data: { singleSignOn: { ...now, changedBy } } }),
      ChangeSingleSignOn: () => {
        changedBy = 'Kit Marlow';
        return { code: 'CONFLICT' };
      },
    },
  });
  await user.type(await screen.findByLabelText('Partner'), 'heard-workers');
  await user.type(screen.getByLabelText('Why it is changed'), 'Partners come in');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const twice = '“heard-workers” stands here twice: it can mean one thing only';
  expect(await screen.findByRole('link', { name: twice })).toBeVisible();
  expect(screen.getByLabelText('Partner')).toHaveAccessibleDescription(`Error: ${twice}`);
  await user.clear(screen.getByLabelText('Partner'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Kit Marlow changed this meanwhile. Yours is not saved.')).toBeVisible();
});

test('says who has to do what first, where Heard knows no sign-on', async () => {
  renderApp(<AppRoutes />, {
    role: 'ADMINISTRATOR',
    at,
    answers: { SingleSignOn: () => ({ data: { singleSignOn: { ...now, issuer: null, changedAt: null } } }) },
  });
  expect(await screen.findByText('Heard knows no sign-on of your council yet')).toBeVisible();
  expect(screen.getByText('OIDC_ISSUER')).toBeVisible();
  expect(screen.getByText(`${window.location.origin}/sign-on/callback`)).toBeVisible();
});

test('offers another council account where this one is why somebody is not let in', async () => {
  const { unmount } = renderApp(<AppRoutes />, { role: null, at: '/sign-on/problem?why=NO_ROLE' });
  expect(await screen.findByRole('heading', { level: 1, name: 'You have no role in Heard yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: /to use another one$/ })).toHaveAttribute('href', '/sign-on/out');
  unmount();
  renderApp(<AppRoutes />, { role: null, at: '/sign-on/problem?why=DOWN' });
  expect(await screen.findByRole('heading', { level: 1, name: /can’t be reached/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /to use another one$/ })).toBeNull();
});
