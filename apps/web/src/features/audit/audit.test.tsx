import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { renderApp } from '../../test/render-app';
import { AuditPage } from './audit-page';
import { OpeningsFold } from './openings-fold';

function line(id: string, more: object = {}) {
  const said = { purpose: null, searched: null, detail: null, children: [], childCount: 0 };
  return {
    __typename: 'AccessLine',
    id,
    at: '2026-11-24T09:00:00Z',
    actor: 'Sam Carver',
    operation: 'child',
    outcome: 'OK',
    ...said,
    ...more,
  };
}

function log(lines: readonly object[], endCursor: string | null = null) {
  return { data: { accessLog: { __typename: 'AccessLog', lines, endCursor, hasNextPage: endCursor !== null } } };
}

const seen = { __typename: 'AccessedChild', reference: 'VC-1001', name: null, depth: 'OPENED' };

test('finds who did what, page by page, and says where it was refused', async () => {
  const { user, asked } = renderApp(<AuditPage />, {
    role: 'ADMINISTRATOR',
    answers: {
      AccessLog: ({ after, person }) => {
        if (person !== 'Sam') return log([line('1')]);
        return after
          ? log([line('3', { outcome: 'REFUSED' })])
          : log([line('2', { children: [seen], childCount: 3 })], 'next');
      },
    },
  });
  expect(await screen.findByRole('listitem')).toHaveTextContent('Opened a child’s record');
  await user.type(screen.getByLabelText('Who'), 'Sam');
  await user.selectOptions(screen.getByLabelText('What they did'), 'Opened a child’s record');
  await user.click(screen.getByRole('button', { name: 'Search' }));
  expect(await screen.findByText('VC-1001, opened; and 2 others')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show more lines' }));
  const lines = within(await screen.findByRole('list', { name: 'What was done' }));
  expect(await lines.findByText('Refused')).toBeVisible();
  expect(lines.getAllByRole('listitem')).toHaveLength(2);
  expect(asked.at(-1)?.variables).toMatchObject({ person: 'Sam', operation: 'child', outcome: null, after: 'next' });
});

test('shows why, and what was looked for, to whoever may know, and says that nothing was found', async () => {
  const words = {
    purpose: 'A letter from the aunt',
    searched: 'Zephyrine',
    children: [{ ...seen, name: 'Amber' }],
    childCount: 1,
  };
  let found: readonly object[] = [line('1', words)];
  const { user } = renderApp(<AuditPage />, { role: 'PRACTITIONER', answers: { AccessLog: () => log(found) } });
  expect(await screen.findByText('Why: A letter from the aunt')).toBeVisible();
  expect(screen.getByText('Looked for: Zephyrine')).toBeVisible();
  expect(screen.getByText('Amber (VC-1001), opened')).toBeVisible();
  expect(screen.queryByLabelText('What they did')).not.toBeInTheDocument();
  found = [];
  await user.type(screen.getByLabelText('Who'), 'Nobody');
  await user.click(screen.getByRole('button', { name: 'Search' }));
  expect(await screen.findByText('Nothing of the kind was done')).toBeVisible();
});

const seal = {
  __typename: 'AuditSeal',
  number: 12,
  sealedAt: '2026-11-24T09:00:00Z',
  root: 'ab'.repeat(32),
  checkedAt: '2026-11-24T08:00:00Z',
  brokenSeal: null,
  brokenLog: null,
  brokenFrom: null,
  brokenTo: null,
};

test('says whether the log is whole, and where it was changed, to whoever answers for all of it', async () => {
  let state: object | null = seal;
  const answers = { AccessLog: () => log([line('1')]), AuditSeal: () => ({ data: { auditSeal: state } }) };
  const shown = (role: 'LEADERSHIP' | 'PRACTITIONER') => renderApp(<AuditPage />, { role, answers });
  const whole = shown('LEADERSHIP');
  expect(await screen.findByText(/^Sealed: 24 November 2026.* All of it was as it was sealed/)).toBeVisible();
  expect(screen.getByText('12:abababababababab')).toBeVisible();
  whole.unmount();
  state = { ...seal, brokenSeal: 3, brokenLog: 'ACCESS', brokenTo: '2026-11-20T09:00:00Z' };
  const broken = shown('LEADERSHIP');
  expect(await screen.findByText('The log was changed behind Heard’s back')).toBeVisible();
  expect(screen.getByText(/What the access log said up to 20 November 2026.*seal 3/)).toBeVisible();
  broken.unmount();
  const other = shown('PRACTITIONER');
  await screen.findByText('Opened a child’s record');
  expect(other.asked.filter(({ name }) => name === 'AuditSeal')).toEqual([]);
});

test('who opened a record is asked for when somebody unfolds it', async () => {
  const opening = {
    __typename: 'ChildOpening',
    day: '2026-11-24',
    actor: 'Lee Lead',
    times: 2,
    lastAt: '2026-11-24T09:00:00Z',
    purposes: ['A letter from the aunt'],
  };
  const { user, asked } = renderApp(<OpeningsFold childId="child-1" name="Amber" purpose={null} />, {
    answers: { OpeningsOfChild: () => ({ data: { openingsOfChild: [opening] } }) },
  });
  const asks = () => asked.filter(({ name }) => name === 'OpeningsOfChild').length;
  expect(asks()).toBe(0);
  await user.click(await screen.findByText('Who opened Amber’s record, and why'));
  expect(await screen.findByText('Lee Lead')).toBeVisible();
  expect(screen.getByText(/2 times that day/)).toBeVisible();
  expect(screen.getByText('Why: A letter from the aunt')).toBeVisible();
  expect(asks()).toBe(1);
});
