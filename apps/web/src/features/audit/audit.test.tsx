import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { useLocation } from 'react-router';

import { renderApp } from '../../test/render-app';
import { AuditPage } from './audit-page';
import { OpeningsFold } from './openings-fold';
import { UnusualCard } from './unusual-card';
import { UnusualPage } from './unusual-page';

function Address() {
  return <p data-testid="address">{useLocation().search}</p>;
}

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

test.each([
  ['COMPLAINTS_MANAGER', 'the children whom your cases name'],
  ['REVIEWING_OFFICER', 'the children whose reviews you chair'],
  ['TEAM_MANAGER', 'your team’s children'],
  ['PRACTITIONER', 'the children you work with'],
] as const)('says to %s that these are the records of %s', async (role, whose) => {
  renderApp(<AuditPage />, { role, answers: { AccessLog: () => log([line('1')]) } });
  expect(await screen.findByText(new RegExp(`^Who opened the records of ${whose}, the newest`))).toBeVisible();
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

test('keeps what is looked for in the address, but not whom', async () => {
  const page = (
    <>
      <AuditPage />
      <Address />
    </>
  );
  const { user, asked } = renderApp(page, {
    role: 'ADMINISTRATOR',
    at: '/audit?operation=child&from=2026-11-01',
    answers: { AccessLog: () => log([line('1')]), AuditSeal: () => ({ data: { auditSeal: null } }) },
  });
  expect(await screen.findByText('The log is not sealed yet: that is done each hour.')).toBeVisible();
  expect(screen.getByLabelText('What they did')).toHaveValue('child');
  expect(screen.getByLabelText('From')).toHaveValue('2026-11-01');
  await user.type(screen.getByLabelText('Who'), 'Sam');
  await user.selectOptions(screen.getByLabelText('Answered or refused'), 'Refused');
  await user.click(screen.getByRole('button', { name: 'Search' }));
  await waitFor(() =>
    expect(asked.at(-1)?.variables).toMatchObject({ person: 'Sam', outcome: 'REFUSED', operation: 'child' }),
  );
  expect(screen.getByTestId('address')).toHaveTextContent('?operation=child&outcome=REFUSED&from=2026-11-01');
  expect(screen.getByLabelText('Who')).toHaveValue('Sam');
});

test('shows what is unusual by its rule, and that it means nothing yet', async () => {
  const one = {
    __typename: 'UnusualAccess',
    rule: 'AFTER_LEAVING',
    day: '2026-11-20',
    actorId: 'user-sam',
    actor: 'Sam Carver',
    look: null,
    lastAt: '2026-11-20T10:00:00Z',
    childCount: 7,
    children: [{ __typename: 'UnusualChild', reference: 'VC-1001', name: null }],
  };
  let found: readonly object[] = [one];
  const { user, asked } = renderApp(<UnusualPage />, {
    role: 'ADMINISTRATOR',
    at: '/audit/unusual',
    answers: {
      UnusualAccess: ({ from, to }) => ({
        data: {
          unusualAccess: {
            __typename: 'UnusualAccessList',
            from: from ?? '2026-11-18',
            to: to ?? '2026-11-24',
            isCut: false,
            outOfHours: 'The record was opened between 22:00 and 6:00.',
            found,
          },
        },
      }),
    },
  });
  expect(await screen.findByRole('heading', { name: 'After leaving' })).toBeVisible();
  expect(screen.getByText('VC-1001; and 6 others')).toBeVisible();
  expect(screen.getByText(/None of it says that it was wrong/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Out of hours' })).not.toBeInTheDocument();
  found = [];
  await user.clear(screen.getByLabelText('From'));
  await user.type(screen.getByLabelText('From'), '2026-11-01');
  await user.click(screen.getByRole('button', { name: 'Show these days' }));
  expect(await screen.findByText('Nothing unusual')).toBeVisible();
  expect(asked.at(-1)?.variables).toMatchObject({ from: '2026-11-01', to: '2026-11-24' });
});

test('marks what was unusual as looked at, with a word, and says what somebody else found meanwhile', async () => {
  const one = {
    __typename: 'UnusualAccess',
    rule: 'OUT_OF_HOURS',
    day: '2026-11-20',
    actorId: 'user-sam',
    actor: 'Sam Carver',
    lastAt: '2026-11-20T23:00:00Z',
    childCount: 1,
    children: [{ __typename: 'UnusualChild', reference: 'VC-1001', name: null }],
  };
  const theirs = 'Lee Lead has looked at this already: “On duty”. What you found, “Rang them”, is not saved';
  let look: object | null = null;
  let taken = true;
  const { user, asked } = renderApp(<UnusualPage />, {
    role: 'ADMINISTRATOR',
    at: '/audit/unusual',
    answers: {
      UnusualAccess: () => ({
        data: {
          unusualAccess: {
            __typename: 'UnusualAccessList',
            from: '2026-11-18',
            to: '2026-11-24',
            outOfHours: 'The record was opened at night.',
            isCut: false,
            found: [{ ...one, look }],
          },
        },
      }),
      MarkLookedAt: () => {
        if (taken) return { code: 'CONFLICT', message: theirs };
        look = { __typename: 'UnusualLook', at: '2026-11-24T09:00:00Z', byName: 'Me', word: 'Rang them' };
        return {
          data: { markLookedAt: { __typename: 'UnusualAccess', rule: one.rule, day: one.day, actorId: one.actorId } },
        };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Looked at… Sam Carver' }));
  expect(await screen.findByRole('textbox', { name: /^What you found/ })).toHaveFocus();
  await user.type(screen.getByLabelText('What you found'), 'Rang them');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(theirs)).toBeVisible();
  expect(screen.getByLabelText('What you found')).toHaveValue('Rang them');
  taken = false;
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('list', { name: 'Out of hours, looked at' })).toHaveTextContent(
    /Me looked at it on 24 November 2026 at 09:00: Rang them/,
  );
  expect(screen.queryByRole('button', { name: /^Looked at…/ })).not.toBeInTheDocument();
  const sent = asked.filter(({ name }) => name === 'MarkLookedAt').map(({ variables }) => variables['input']);
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
});

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

test('says on the first page that the log was changed, and leads to what is unusual while somebody has to look at it', async () => {
  let waiting = 2;
  let state: object | null = null;
  const answers = { UnusualToLookAt: () => ({ data: { unusualToLookAt: waiting, auditSeal: state } }) };
  const { unmount } = renderApp(<UnusualCard />, { role: 'LEADERSHIP', answers });
  expect(await screen.findByText(/^2 findings of the last four weeks wait for somebody to look/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look at unusual access' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^[/]audit[/]unusual[?]from=[-\d]{10}&to=[-\d]{10}$/),
  );
  unmount();
  waiting = 0;
  state = { ...seal, brokenSeal: 3, brokenLog: 'ACCESS', brokenTo: '2026-11-20T09:00:00Z' };
  const broken = renderApp(<UnusualCard />, { role: 'LEADERSHIP', answers });
  expect(await screen.findByText('The log was changed behind Heard’s back')).toBeVisible();
  broken.unmount();
  state = seal;
  const { asked, container } = renderApp(<UnusualCard />, { role: 'LEADERSHIP', answers });
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('UnusualToLookAt'));
  expect(container).not.toHaveTextContent(/Unusual access|changed/);
});
