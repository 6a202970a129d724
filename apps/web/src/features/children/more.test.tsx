import { expect, test } from 'vitest';
import { screen } from '@testing-library/react';

import { renderApp } from '../../test/render-app';
import { amber } from './child.fixture';
import { ChildrenPage } from './list/children-page';
import { GroupsPage } from './groups-page';
import { told } from './telling.fixture';

const pageInfo = (after: unknown) => ({
  __typename: 'PageInfo',
  hasNextPage: after === null,
  endCursor: after === null ? 'here' : 'end',
});

const childrenPage = (after: unknown) => ({
  __typename: 'ChildConnection',
  edges: [{ __typename: 'ChildEdge', cursor: '', node: { ...amber, id: `child-${String(after)}` } }],
  pageInfo: pageInfo(after),
});

const feedback = (after: unknown) => ({
  ...told,
  __typename: 'Feedback',
  id: `told-${String(after)}`,
  givenOn: '2026-09-01',
  groupName: 'Care Leavers Forum',
});

const groupPage = (after: unknown) => ({
  __typename: 'GroupFeedbackConnection',
  edges: [{ __typename: 'GroupFeedbackEdge', node: feedback(after) }],
  pageInfo: pageInfo(after),
});

test('more children go on behind those that are shown, of those who wait for the same', async () => {
  const { user, asked } = renderApp(<ChildrenPage />, {
    answers: { Caseload: ({ after }) => ({ data: { caseload: childrenPage(after), caseloadSummary: null } }) },
    at: '/children?show=overdue',
  });
  await user.click(await screen.findByRole('button', { name: 'Show more children' }));

  expect(await screen.findAllByRole('article')).toHaveLength(2);
  const sent = asked.filter(({ name }) => name === 'Caseload').map(({ variables }) => variables);
  expect(sent[0]).toMatchObject({ need: 'OVERDUE' });
  expect(sent.at(-1)).toEqual({ ...sent[0], after: 'here' });
});

test('what groups said earlier goes on behind what is shown', async () => {
  const { user, asked } = renderApp(<GroupsPage />, {
    role: 'CHILDRENS_RIGHTS',
    answers: { GroupFeedback: ({ after }) => ({ data: { groupFeedback: groupPage(after) } }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Show earlier' }));

  expect(await screen.findAllByText('Care Leavers Forum')).toHaveLength(2);
  const [first, next] = asked.filter(({ name }) => name === 'GroupFeedback').map(({ variables }) => variables);
  expect(next).toEqual({ ...first, after: 'here' });
});
