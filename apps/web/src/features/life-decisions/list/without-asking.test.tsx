import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { renderApp } from '../../../test/render-app';
import { WithoutAskingPage } from './without-asking-page';

const missed = {
  __typename: 'DecisionWithoutAsking',
  id: 'd1',
  childId: 'amber',
  childName: 'Amber',
  teamName: 'Oak Team',
  kind: 'FAMILY_TIME',
  tookEffectOn: '2020-01-20',
  answer: 'NO',
  why: 'MISSED',
  words: 'Nobody thought of it',
  askingDueOn: null,
  tellingDueOn: null,
  waitsFor: null,
};
const unsaid = {
  ...missed,
  id: 'd2',
  childId: 'ben',
  childName: 'Ben',
  kind: 'SCHOOL',
  answer: null,
  why: null,
  words: null,
  askingDueOn: '2020-02-01',
  tellingDueOn: '2020-01-31',
  waitsFor: 'Sam Worker',
};

function draw(at: string, ...lines: readonly object[]) {
  const edges = lines.map((node) => ({ __typename: 'DecisionWithoutAskingEdge', cursor: 'c', node }));
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: 'c' };
  return renderApp(<WithoutAskingPage />, {
    role: 'TEAM_MANAGER',
    at,
    answers: {
      DecisionsWithoutAsking: () => ({
        data: { decisionsWithoutAsking: { __typename: 'DecisionWithoutAskingConnection', edges, pageInfo } },
      }),
    },
  });
}

/** Dates hold together by spaces of their own. */
const textOf = (element: HTMLElement): string => element.textContent.replaceAll('\u00a0', ' ');

test('each line says why, or that nobody has said, and with whom what is open is; it leads to the decision', async () => {
  draw('/decisions/unasked', unsaid, missed);
  const [first, second] = await screen.findAllByRole('listitem');
  if (!first || !second) throw new Error('Two lines are shown');
  expect(textOf(first)).toContain('Ben: their school, 20 January 2020');
  expect(textOf(first)).toContain('Nobody has said yet whether they were asked');
  expect(textOf(first)).toContain('still open: to say whether they were asked and to tell them, with Sam Worker');
  expect(within(first).getByRole('link')).toHaveAttribute('href', '/children/ben/decisions?of=d2');
  expect(textOf(second)).toContain('Not asked: it was missed: nobody asked them');
  expect(textOf(second)).toContain('Nobody thought of it');
  expect(textOf(second)).toContain('Oak Team · nothing is open');
});

test('what is chosen is asked for, and stands in the address; nothing like it is said to be so', async () => {
  const { user, asked } = draw('/decisions/unasked?said=EMERGENCY&weeks=7');
  expect(await screen.findByText('No decision like this')).toBeVisible();
  expect(screen.getByLabelText('Why they were not asked')).toHaveValue('EMERGENCY');
  expect(screen.getByLabelText('When')).toHaveValue('13');
  await user.selectOptions(screen.getByLabelText('Why they were not asked'), 'UNSAID');
  await user.selectOptions(screen.getByLabelText('Decided about'), 'SCHOOL');
  await screen.findByText('No decision like this');
  const sent = asked.filter(({ name }) => name === 'DecisionsWithoutAsking').map(({ variables }) => variables);
  expect(sent[0]).toMatchObject({ why: 'EMERGENCY', unsaid: false, kind: null });
  expect(sent.at(-1)).toMatchObject({ why: null, unsaid: true, kind: 'SCHOOL' });
});

test('where every child was asked, that is said', async () => {
  draw('/decisions/unasked');
  expect(await screen.findByText('Nothing was decided without asking')).toBeVisible();
});
