import { expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';

import { noteOtherAccount } from '../platform/account-changes';
import { renderApp, sessionAnswer } from '../test/render-app';
import { AppRoutes } from './routes';

const at = '/no-such-page';

test('shows each role the areas it may open, and "Log feedback" to those who may', async () => {
  renderApp(<AppRoutes />, { role: 'PRACTITIONER', at });

  const main = await screen.findByRole('navigation', { name: 'Main' });
  const names = within(main)
    .getAllByRole('link')
    .map((link) => link.textContent);
  expect(names).toEqual(['Children', 'Participation', 'Action plan', 'Compliments']);
  expect(within(screen.getByRole('banner')).getByRole('link', { name: 'Log feedback' })).toHaveAttribute(
    'href',
    '/feedback/new',
  );
});

test.each([
  ['COMPLAINTS_MANAGER', ['Children', 'Action plan', 'Complaints']],
  ['LEADERSHIP', ['Children', 'Participation', 'Action plan', 'Complaints']],
  ['ELECTED_MEMBER', ['Participation', 'Action plan', 'Complaints']],
  ['QUALITY_ASSURANCE', ['Children', 'Participation', 'Action plan']],
] as const)('leads %s to complaints or not, as their role may', async (role, expected) => {
  renderApp(<AppRoutes />, { role, at });

  const main = await screen.findByRole('navigation', { name: 'Main' });
  expect(
    within(main)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(expected);
});

test('hides children and "Log feedback" from the administrator', async () => {
  renderApp(<AppRoutes />, { role: 'ADMINISTRATOR', at });

  const main = await screen.findByRole('navigation', { name: 'Main' });
  expect(within(main).queryByRole('link', { name: 'Children' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Log feedback' })).not.toBeInTheDocument();
});

test('moves the focus to the new page’s heading', async () => {
  const { user } = renderApp(<AppRoutes />, { role: 'ADMINISTRATOR', at: '/elsewhere' });

  await screen.findByRole('heading', { level: 1 });
  await user.click(screen.getByRole('link', { name: /^Heard/ }));

  expect(await screen.findByRole('heading', { level: 1 })).toHaveFocus();
});

test('says at once that a page is for other roles, before a word is written that would be refused', async () => {
  renderApp(<AppRoutes />, { role: 'QUALITY_ASSURANCE', at: '/feedback/new' });

  expect(await screen.findByRole('heading', { level: 1, name: 'This page is for other roles' })).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('the choice of colours holds on this device', async () => {
  const { user } = renderApp(<AppRoutes />, { role: 'LEADERSHIP', at });

  await user.click(await screen.findByRole('button', { name: /^Robin the Leadership/ }));
  await user.click(screen.getByRole('radio', { name: 'Dark' }));

  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect(localStorage.getItem('heard-theme')).toBe('dark');
  await user.click(screen.getByRole('radio', { name: 'As device' }));
  expect(document.documentElement).not.toHaveAttribute('data-theme');
});

test('Escape closes the account panel and gives the focus back', async () => {
  const { user } = renderApp(<AppRoutes />, { role: 'LEADERSHIP', at });
  const button = await screen.findByRole('button', { name: /^Robin the Leadership/ });

  await user.click(button);
  await user.tab();
  await user.keyboard('{Escape}');

  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(button).toHaveFocus();
});

test('says that Heard cannot be reached when nobody answers', async () => {
  renderApp(<AppRoutes />, {
    answers: {
      Session: () => {
        throw new TypeError('Failed to fetch');
      },
    },
  });

  expect(await screen.findByText('Heard cannot be reached')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.each([
  ['the API says so', () => noteOtherAccount()],
  ['another tab says so', () => window.dispatchEvent(new StorageEvent('storage', { key: 'heard-account-changed' }))],
  ['the page comes back into sight', () => window.dispatchEvent(new Event('pageshow'))],
])('is the page of whoever is signed in by now, as soon as %s', async (_moment, comes) => {
  let role: 'PRACTITIONER' | 'LEADERSHIP' | null = 'PRACTITIONER';
  renderApp(<AppRoutes />, { at, answers: { Session: () => sessionAnswer(role) } });
  await screen.findByRole('button', { name: /^Robin the Practitioner/ });

  role = 'LEADERSHIP';
  act(comes);
  expect(await screen.findByRole('button', { name: /^Robin the Leadership/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Robin the Practitioner/ })).not.toBeInTheDocument();

  role = null;
  act(comes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});
