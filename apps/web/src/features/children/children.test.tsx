import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';

import type { Answer } from '../../test/answering-link';
import { renderApp } from '../../test/render-app';
import { amber } from './child.fixture';
import { ChildPage } from './page/child-page';
import { ChildrenPage } from './list/children-page';

const bilal = { ...amber, id: 'bilal', name: 'Bilal Marsh', mine: false, daysSinceHeard: 1, waitingAnswers: 0 };

const pageOf = (children: readonly object[]) => ({
  __typename: 'ChildConnection',
  edges: children.map((node) => ({ __typename: 'ChildEdge', cursor: 'cursor', node })),
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
});

const summary = {
  __typename: 'CaseloadSummary',
  ofOwn: true,
  children: 1,
  silent: 1,
  waiting: 1,
  overdue: 1,
  workers: [],
};

function caseloadOf(counted: object | null, ...children: readonly object[]): Answer {
  return { data: { caseload: pageOf(children), caseloadSummary: counted } };
}

test('shows my children before the team’s, with how long each has not been heard and what waits', async () => {
  renderApp(<ChildrenPage />, { answers: { Caseload: () => caseloadOf(summary, amber, bilal) } });

  const mine = await screen.findByRole('region', { name: 'My children' });
  const card = within(mine).getByRole('article');
  expect(card).toHaveTextContent('Amber Lightfoot');
  expect(card).toHaveTextContent('Last heard 84 days ago');
  expect(card).toHaveTextContent('2 answers waiting');
  expect(card).toHaveTextContent('overdue since 31 Jan 2020');
  expect(within(card).getByRole('link', { name: 'Log feedback for Amber Lightfoot' })).toHaveAttribute(
    'href',
    '/feedback/new?child=amber',
  );
  expect(within(screen.getByRole('region', { name: 'My team’s children' })).getByRole('article')).toHaveTextContent(
    'Last heard yesterday',
  );
});

test('searches when asked to, and says so when nobody is found', async () => {
  const { user, asked } = renderApp(<ChildrenPage />, {
    answers: {
      Caseload: () => caseloadOf(summary, amber),
      MyChildren: ({ search }) => ({ data: { children: pageOf(search === 'Amber' ? [amber] : []) } }),
    },
  });
  await screen.findByRole('region', { name: 'My children' });
  await user.type(screen.getByRole('searchbox', { name: 'Find a child' }), 'Cerys{Enter}');

  expect(await screen.findByText('Nobody found for “Cerys”')).toBeVisible();
  expect(asked.filter(({ name }) => name === 'MyChildren').at(-1)?.variables['search']).toBe('Cerys');
  await user.clear(screen.getByRole('searchbox', { name: 'Find a child' }));
  await user.type(screen.getByRole('searchbox', { name: 'Find a child' }), 'Amber{Enter}');
  expect(await screen.findByText('Showing 1 child')).toBeVisible();
});

test('says when nothing could be loaded, and asks again', async () => {
  let down = true;
  const { user } = renderApp(<ChildrenPage />, {
    answers: { Caseload: () => (down ? { code: 'INTERNAL_SERVER_ERROR' } : caseloadOf(summary, amber)) },
  });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  down = false;
  await user.click(retry);
  expect(await screen.findByRole('region', { name: 'My children' })).toBeVisible();
});

test('somebody who knows a child only by name is shown no dates, and is led to the form', async () => {
  const named = {
    ...amber,
    reach: 'NAME',
    heardShown: false,
    lastHeardOn: null,
    daysSinceHeard: null,
    waitingAnswers: 0,
  };
  renderApp(<ChildrenPage />, { role: 'PARTNER', answers: { Caseload: () => caseloadOf(null, named) } });

  const card = await screen.findByRole('article');
  expect(card).not.toHaveTextContent('Last heard');
  expect(screen.queryByRole('navigation', { name: 'Who waits' })).toBeNull();
  expect(within(card).getByRole('link', { name: 'Amber Lightfoot' })).toHaveAttribute(
    'href',
    '/feedback/new?child=amber',
  );
});

test('the counts lead to those children, own ones alone, and a child who was never heard is said to be so', async () => {
  const never = { ...amber, lastHeardOn: null, lastHeardBy: null, daysSinceHeard: null };
  const { user, asked } = renderApp(<ChildrenPage />, {
    answers: { Caseload: ({ need }) => caseloadOf({ ...summary, waiting: 0 }, ...(need === 'SILENT' ? [never] : [])) },
  });
  const filters = await screen.findByRole('navigation', { name: 'Who waits' });
  expect(
    within(filters)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['1 child', '1 overdue', '1 not heard for six weeks']);
  await user.click(within(filters).getByRole('link', { name: '1 not heard for six weeks' }));
  expect(await screen.findByRole('article')).toHaveTextContent(/Not yet heard(?!.*Last heard)/);
  expect(asked.at(-1)?.variables).toMatchObject({ need: 'SILENT', onlyOwn: true, workerId: null });
  await user.click(within(filters).getByRole('link', { name: '1 overdue' }));
  expect(await screen.findByText('No answer is overdue')).toBeVisible();
});

test('a manager chooses whose children: who waits stands beside each worker', async () => {
  const sam = {
    __typename: 'CaseloadOfWorker',
    id: 'sam',
    name: 'Sam Worker',
    children: 18,
    silent: 3,
    waiting: 4,
    overdue: 2,
  };
  const team = { ...summary, ofOwn: false, children: 30, silent: 5, waiting: 6, overdue: 3, workers: [sam] };
  const { user, asked } = renderApp(<ChildrenPage />, {
    role: 'TEAM_MANAGER',
    answers: { Caseload: () => caseloadOf(team, bilal) },
  });
  const filters = await screen.findByRole('navigation', { name: 'Who waits' });
  expect(within(filters).getByRole('link', { name: '3 overdue' })).toHaveAttribute('href', '/children?show=overdue');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Whose children?' }),
    'Sam Worker: 18 children, 2 overdue, 3 not heard for six weeks',
  );
  expect(await screen.findByRole('link', { name: '2 overdue' })).toHaveAttribute(
    'href',
    '/children?show=overdue&worker=sam',
  );
  expect(asked.at(-1)?.variables).toMatchObject({ need: null, onlyOwn: false, workerId: 'sam' });
});

function drawPage(role: 'PRACTITIONER' | 'LEADERSHIP', answer: (variables: Record<string, unknown>) => Answer) {
  return renderApp(
    <Routes>
      <Route path="/children/:id" element={<ChildPage />} />
    </Routes>,
    { role, at: '/children/amber', answers: { ChildPage: answer } },
  );
}

test('a child out of reach and one that does not exist read the same', async () => {
  drawPage('PRACTITIONER', () => ({ code: 'NOT_FOUND' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'We could not find that child' })).toBeVisible();
});

test('leadership says why before anything is asked for', async () => {
  const { user, asked } = drawPage('LEADERSHIP', () => ({ code: 'NOT_FOUND' }));
  await user.click(await screen.findByRole('button', { name: 'Open the record' }));
  expect(screen.getByText('Say why you need to open this record')).toBeVisible();
  expect(asked.map(({ name }) => name)).not.toContain('ChildPage');

  await user.type(screen.getByLabelText('Your reason'), 'Letter from her aunt');
  await user.click(screen.getByRole('button', { name: 'Open the record' }));
  await screen.findByRole('heading', { level: 1, name: 'We could not find that child' });
  expect(asked.find(({ name }) => name === 'ChildPage')?.variables).toEqual({
    id: 'amber',
    purpose: 'Letter from her aunt',
  });
});
