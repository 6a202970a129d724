import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';

import type { Answer } from '../../test/answering-link';
import { renderApp } from '../../test/render-app';
import { amber } from './child.fixture';
import { ChildPage } from './page/child-page';
import { ChildrenPage } from './list/children-page';

const bilal = { ...amber, id: 'bilal', name: 'Bilal Marsh', mine: false, daysSinceHeard: 1, waitingAnswers: 0 };

function listOf(...children: readonly object[]): Answer {
  return {
    data: {
      children: {
        __typename: 'ChildConnection',
        edges: children.map((node) => ({ __typename: 'ChildEdge', cursor: 'cursor', node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  };
}

test('shows my children before the team’s, with how long each has not been heard and what waits', async () => {
  renderApp(<ChildrenPage />, { answers: { MyChildren: () => listOf(amber, bilal) } });

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
    answers: { MyChildren: ({ search }) => (search === '' ? listOf(amber) : listOf()) },
  });
  await screen.findByRole('region', { name: 'My children' });
  await user.type(screen.getByRole('searchbox', { name: 'Find a child' }), 'Cerys{Enter}');

  expect(await screen.findByText('Nobody found for “Cerys”')).toBeVisible();
  expect(asked.filter(({ name }) => name === 'MyChildren').at(-1)?.variables['search']).toBe('Cerys');
});

test('says when nothing could be loaded, and asks again', async () => {
  let down = true;
  const { user } = renderApp(<ChildrenPage />, {
    answers: { MyChildren: () => (down ? { code: 'INTERNAL_SERVER_ERROR' } : listOf(amber)) },
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
  renderApp(<ChildrenPage />, { role: 'PARTNER', answers: { MyChildren: () => listOf(named) } });

  const card = await screen.findByRole('article');
  expect(card).not.toHaveTextContent('Last heard');
  expect(within(card).getByRole('link', { name: 'Amber Lightfoot' })).toHaveAttribute(
    'href',
    '/feedback/new?child=amber',
  );
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
