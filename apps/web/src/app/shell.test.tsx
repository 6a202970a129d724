import { expect, test } from 'vitest';
import { act, screen, waitFor, within } from '@testing-library/react';

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
  ['QUALITY_ASSURANCE', ['Children', 'Participation', 'Action plan', 'Complaints']],
] as const)('leads %s to complaints or not, as their role may', async (role, expected) => {
  renderApp(<AppRoutes />, { role, at });

  const main = await screen.findByRole('navigation', { name: 'Main' });
  expect(
    within(main)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(expected);
});

test('every sheet of paper says of which moment it is and who printed it', async () => {
  renderApp(<AppRoutes />, { role: 'ELECTED_MEMBER', at });

  await screen.findByRole('navigation', { name: 'Main' });
  expect(screen.queryByText(/^As it stood on/)).not.toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText(/^As it stood on \d+ \w+ \d{4} at \d\d:\d\d\. Printed by \w+/)).toBeVisible();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByText(/^As it stood on/)).not.toBeInTheDocument();
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

  const heading = await screen.findByRole('heading', { level: 1, name: 'What needs me today?' });
  await waitFor(() => expect(heading).toHaveFocus());
});

test('says at once that a page is for other roles, before a word is written that would be refused', async () => {
  renderApp(<AppRoutes />, { role: 'QUALITY_ASSURANCE', at: '/feedback/new' });

  expect(await screen.findByRole('heading', { level: 1, name: 'This page is for other roles' })).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('the choice of colours holds on this device', async () => {
  const { user } = renderApp(<AppRoutes />, { role: 'LEADERSHIP', at });

  await user.click(await screen.findByRole('button', { name: /^Robin the Leadership/ }));
  await user.click(await screen.findByRole('radio', { name: 'Dark' }));

  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect(localStorage.getItem('heard-theme')).toBe('dark');
  await user.click(screen.getByRole('radio', { name: 'As device' }));
  expect(document.documentElement).not.toHaveAttribute('data-theme');
});

test('Escape closes the account panel and gives the focus back', async () => {
  const { user } = renderApp(<AppRoutes />, { role: 'LEADERSHIP', at });
  const button = await screen.findByRole('button', { name: /^Robin the Leadership/ });

  await user.click(button);
  await screen.findByRole('radio', { name: 'Dark' });
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
  expect(screen.getByRole('alert')).toHaveTextContent('Robin the Leadership is signed in on this browser now.');

  role = null;
  act(comes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

const unreachable = async () => Promise.reject(new TypeError('Failed to fetch'));
const pageEvent = (name: string) => Object.assign(new Event(name), { persisted: true });

test('a page that the browser puts aside shows nothing until it is known whose it is by now', async () => {
  let role: 'PRACTITIONER' | null = 'PRACTITIONER';
  renderApp(<AppRoutes />, { at, answers: { Session: () => sessionAnswer(role) } });
  await screen.findByRole('button', { name: /^Robin the Practitioner/ });

  act(() => void window.dispatchEvent(pageEvent('pagehide')));
  expect(document.documentElement).not.toBeVisible();
  act(() => void window.dispatchEvent(pageEvent('pageshow')));
  expect(document.documentElement).not.toBeVisible();
  await waitFor(() => expect(document.documentElement).toBeVisible());
  expect(screen.getByRole('button', { name: /^Robin the Practitioner/ })).toBeVisible();

  act(() => void window.dispatchEvent(pageEvent('pagehide')));
  role = null;
  act(() => void window.dispatchEvent(pageEvent('pageshow')));
  await waitFor(() => expect(document.documentElement).toBeVisible());
  expect(screen.queryByRole('button', { name: /^Robin the Practitioner/ })).not.toBeInTheDocument();
});

test('a page that was told nothing of a sign-out in another tab finds it out without asking', async () => {
  let isReachable = true;
  renderApp(<AppRoutes />, {
    at,
    answers: { Session: () => (isReachable ? sessionAnswer('LEADERSHIP') : unreachable()) },
  });
  await screen.findByRole('button', { name: /^Robin the Leadership/ });

  isReachable = false;
  act(() => void window.dispatchEvent(new Event('pageshow')));
  expect(screen.getByRole('button', { name: /^Robin the Leadership/ })).toBeVisible(); // offline, and still theirs
  localStorage.setItem('heard-account-changed', 'by another tab');
  act(() => void window.dispatchEvent(new Event('pageshow')));
  expect(await screen.findByText('Heard cannot be reached')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Robin the Leadership/ })).not.toBeInTheDocument();
});

test('a session that ends by time takes the page with it, although nobody touches anything', async () => {
  let isOver = false;
  renderApp(<AppRoutes />, {
    at,
    answers: {
      Session: () => {
        const role = isOver ? null : 'PRACTITIONER';
        isOver = true;
        return sessionAnswer(role, [], new Date(Date.now() - 2_000));
      },
    },
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});
