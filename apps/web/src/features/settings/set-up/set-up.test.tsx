import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { renderApp } from '../../../test/render-app';
import { ClockCard } from '../clock/clock-card';
import { SetUpCard } from './set-up-card';
import { SetUpPage } from './set-up-page';

const empty = {
  __typename: 'SetUpState',
  hasName: false,
  hasPhones: false,
  hasTarget: false,
  calendarThrough: '2099-12-31',
  services: 0,
  teams: 0,
  people: 1,
  withoutWayIn: 0,
  approvers: 1,
  waiting: 0,
  children: 0,
  reviews: 0,
  plans: 0,
  ofDemo: false,
  sendsEmail: true,
};
const whole = {
  ...empty,
  hasName: true,
  hasPhones: true,
  services: 2,
  teams: 9,
  people: 40,
  approvers: 2,
  children: 1_000,
  reviews: 1_000,
  plans: 1,
};

const answers = (state: object) => ({ SetUpState: () => ({ data: { setUpState: state } }) });

test('an empty council is told of each step what it is for, what is there and what is missing, with the way there', async () => {
  renderApp(<SetUpPage />, { role: 'ADMINISTRATOR', answers: answers(empty) });
  const units = await screen.findByRole('region', { name: 'Services and teams' });
  expect(within(units).getByText('0 services, 0 teams.')).toBeVisible();
  expect(within(units).getByText('Missing: A service, to begin with.')).toBeVisible();
  expect(within(units).getByRole('link', { name: /^From a file/ })).toHaveAttribute('href', '/people/import/teams');
  const ofReturn = within(screen.getByRole('region', { name: 'Reviews, from the 903 return' }));
  const samples = ofReturn.getAllByRole('link', { name: /to begin with/ });
  expect(samples.map((link) => link.getAttribute('download'))).toEqual(['header.csv', 'reviews.csv', 'episodes.csv']);
  expect(screen.getByRole('link', { name: 'Action plan, to begin with' })).toHaveAttribute('download', 'our-plan.csv');
  expect(screen.getAllByText('Missing')).toHaveLength(8);
  expect(screen.getByText(/Nothing of the demo council is ever mixed in/)).toBeVisible();
});

test('people who have not come in are counted, and large numbers told as such', async () => {
  renderApp(<SetUpPage />, { role: 'ADMINISTRATOR', answers: answers({ ...whole, withoutWayIn: 3 }) });
  expect(await screen.findByText(/3 people have not come in yet/)).toBeVisible();
  expect(screen.getByText('1,000 children or more.')).toBeVisible();
  expect(screen.getByText('1,000 reviews or more.')).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Action plan' })).getByText('1 plan.')).toBeVisible();
});

test('the first page leads there until nothing is missing', async () => {
  const { unmount } = renderApp(<SetUpCard />, { role: 'ADMINISTRATOR', answers: answers(empty) });
  expect(await screen.findByText('8 things are still missing, Name and look first.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go on setting up' })).toHaveAttribute('href', '/set-up');
  unmount();
  const { asked, container } = renderApp(<SetUpCard />, { role: 'ADMINISTRATOR', answers: answers(whole) });
  await expect.poll(() => asked.map(({ name }) => name)).toContain('SetUpState');
  expect(container).not.toHaveTextContent('Set up your council');
});

test('the first page says a year before that the bank holidays known come to an end', async () => {
  const state = { ...whole, ofDemo: true, calendarThrough: '2026-12-31' };
  renderApp(<SetUpCard />, { role: 'ADMINISTRATOR', answers: answers(state) });
  expect(await screen.findByText(/^They are known up to 31\s?December\s?2026[.]/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Enter bank holidays' })).toHaveAttribute('href', '/settings/bank_holidays');
});

test('the demo council is said to be one', async () => {
  renderApp(<SetUpPage />, { role: 'ADMINISTRATOR', answers: answers({ ...whole, ofDemo: true }) });
  expect(await screen.findByText('This is the demo council')).toBeVisible();
});

test('the first page says that no email leaves, and what to do, of a demo too', async () => {
  const off = { ...whole, ofDemo: true, sendsEmail: false };
  const { unmount } = renderApp(<SetUpCard />, { role: 'ADMINISTRATOR', answers: answers(off) });
  expect(await screen.findByRole('heading', { name: 'Email is off' })).toBeVisible();
  expect(screen.getByText(/set SMTP_URL\. Until then, make a link/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'See which emails wait' })).toHaveAttribute('href', '/messages');
  unmount();
  const { asked, container } = renderApp(<SetUpCard />, { role: 'ADMINISTRATOR', answers: answers(whole) });
  await expect.poll(() => asked.map(({ name }) => name)).toContain('SetUpState');
  expect(container).not.toHaveTextContent('Email is off');
});

test('figures that wait for the date are said once, with one button that confirms it', async () => {
  let doubt: object | null = { __typename: 'ClockDoubt', knownAt: '2026-11-03T09:00:00Z', today: '2026-11-24' };
  const { user, asked } = renderApp(<ClockCard />, {
    role: 'ADMINISTRATOR',
    answers: {
      ClockDoubt: () => ({ data: { clockDoubt: doubt } }),
      ConfirmDate: () => {
        doubt = null;
        return { data: { confirmDate: null } };
      },
    },
  });
  const card = within(await screen.findByRole('region', { name: /^Is today 24\sNovember\s2026[?]$/ }));
  expect(card.getByText(/off from 3\sNov.*No quarter’s figures are released until you say/)).toBeVisible();
  await user.click(card.getByRole('button', { name: /^Yes, today is 24\sNovember\s2026$/ }));
  await waitFor(() => expect(screen.getByText(/^Today is 24\sNovember\s2026[.] Figures/)).toHaveFocus());
  expect(screen.queryByRole('button')).toBeNull();
  expect(asked.filter(({ name }) => name === 'ConfirmDate')).toHaveLength(1);
});
