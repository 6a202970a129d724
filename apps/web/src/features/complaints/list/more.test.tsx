import { expect, test } from 'vitest';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';

import { renderApp } from '../../../test/render-app';
import { compliment, listed, pageOf } from '../complaint.fixture';
import { ComplaintsPage } from './complaints-page';
import { ComplimentsPage } from '../compliments/compliments-page';

const pageInfo = (after: unknown) => ({
  __typename: 'PageInfo',
  hasNextPage: after === null,
  endCursor: after === null ? 'here' : 'end',
});

const complaintsPage = (after: unknown) => {
  const { complaints } = pageOf([{ ...listed, id: `complaint-${String(after)}` }], { all: 2 });
  return { ...complaints, pageInfo: pageInfo(after) };
};

const complimentsPage = (after: unknown) => ({
  __typename: 'ComplimentConnection',
  edges: [{ __typename: 'ComplimentEdge', node: { ...compliment, id: `compliment-${String(after)}` } }],
  pageInfo: pageInfo(after),
});

test('more complaints go on behind those that are shown, with the filter and the search that found them', async () => {
  const { user, asked } = renderApp(
    <Routes>
      <Route path="/complaints" element={<ComplaintsPage />} />
    </Routes>,
    {
      role: 'COMPLAINTS_MANAGER',
      at: '/complaints?show=all&search=phone',
      answers: {
        ComplaintsByQuarter: () => ({ data: { complaintsByQuarter: [] } }),
        Complaints: ({ after }) => ({ data: { complaints: complaintsPage(after) } }),
      },
    },
  );
  await user.click(await screen.findByRole('button', { name: 'Show more complaints' }));

  expect(await screen.findAllByRole('link', { name: new RegExp(listed.reference) })).toHaveLength(2);
  const [first, next] = asked.filter(({ name }) => name === 'Complaints').map(({ variables }) => variables);
  expect(next).toEqual({ ...first, after: 'here' });
});

test('more compliments go on behind those that are shown, with the search that found them', async () => {
  const { user, asked } = renderApp(<ComplimentsPage />, {
    role: 'COMPLAINTS_MANAGER',
    at: '/compliments?search=rang',
    answers: { Compliments: ({ after }) => ({ data: { compliments: complimentsPage(after) } }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Show more compliments' }));

  expect(await screen.findAllByText(new RegExp(compliment.summary))).toHaveLength(2);
  const [first, next] = asked.filter(({ name }) => name === 'Compliments').map(({ variables }) => variables);
  expect(next).toEqual({ ...first, after: 'here' });
});
