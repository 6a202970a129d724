import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import type { WhoKnowsFragment } from '../../../gql/complaints/graphql';
import { renderApp } from '../../../test/render-app';
import { Sharing } from './sharing';

type Share = WhoKnowsFragment['shares'][number];
type Confidant = WhoKnowsFragment['confidants'][number];

function share(userId: string, name: string, changes: Partial<Share> = {}): Share {
  return {
    id: `share of ${userId}`,
    userId,
    name,
    althoughAboutThem: false,
    sharedOn: '2026-10-05',
    sharedBy: 'Robin Manager',
    takenBackOn: null,
    takenBackBy: null,
    ...changes,
  };
}

const confidant = (id: string, name: string, isAboutThem = false): Confidant => ({
  id,
  name,
  isAboutThem,
});

function draw(shares: readonly Share[], confidants: readonly Confidant[]) {
  let areTaken = false;
  const known = () => ({
    __typename: 'ComplaintSharing',
    shares: shares.map((one) => ({
      __typename: 'ComplaintShare',
      ...one,
      ...(areTaken ? { takenBackOn: '2026-10-12', takenBackBy: 'Robin Manager' } : {}),
    })),
    confidants: confidants.map((one) => ({ __typename: 'ComplaintConfidant', ...one })),
  });
  const drawn = renderApp(<Sharing complaintId="c1" />, {
    role: 'COMPLAINTS_MANAGER',
    answers: {
      ComplaintSharing: () => ({ data: { complaintSharing: known() } }),
      ShareComplaint: () => ({ data: { shareComplaint: known() } }),
      TakeBackShare: () => {
        areTaken = true;
        return { data: { takeBackShare: known() } };
      },
    },
  });
  const sent = (operation: string) =>
    drawn.asked.filter(({ name }) => name === operation).map(({ variables }) => variables['input']);
  return { ...drawn, sent };
}

/** What the list says of somebody. */
async function lineOf(name: string): Promise<HTMLElement> {
  const item = (await screen.findByText(name)).closest('li');
  if (item === null) throw new Error(`${name} is on no list`);
  return item;
}

const amber = confidant('u1', 'Amber Worker');

test('says who was told, when and by whom, and takes it back', async () => {
  const { user, sent } = draw([share('u1', 'Amber Worker')], [amber]);
  const line = await lineOf('Amber Worker');
  expect(line).toHaveTextContent('Told on 5 October 2026 by Robin Manager');
  expect(line).not.toHaveTextContent('they see nothing of it');
  await user.click(within(line).getByRole('button', { name: 'Take back from Amber Worker' }));
  await waitFor(() => expect(sent('TakeBackShare')).toEqual([{ id: 'c1', shareId: 'share of u1' }]));
  await waitFor(() => expect(line).toHaveFocus());
  expect(line).toHaveTextContent('taken back on 12 October 2026 by Robin Manager');
  expect(within(line).queryByRole('button')).toBeNull();
});

test('marks somebody whose work it no longer concerns, and whom it has come to be about', async () => {
  const shares = [
    share('u1', 'Amber Worker'),
    share('u2', 'Blake Gone'),
    share('u3', 'Casey Accused'),
    share('u4', 'Drew Meant', { althoughAboutThem: true }),
    share('u5', 'Ellis Back', { takenBackOn: '2026-10-09', takenBackBy: 'Robin Manager' }),
  ];
  draw(shares, [amber, confidant('u3', 'Casey Accused', true), confidant('u4', 'Drew Meant', true)]);
  expect(await lineOf('Blake Gone')).toHaveTextContent('It does not concern their work now: they see nothing of it');
  expect(await lineOf('Casey Accused')).toHaveTextContent('It is about them now: they see nothing of it');
  for (const name of ['Amber Worker', 'Drew Meant', 'Ellis Back']) {
    expect(await lineOf(name)).not.toHaveTextContent('they see nothing of it');
  }
  expect(await lineOf('Ellis Back')).toHaveTextContent('taken back on 9 October 2026 by Robin Manager');
});

test('tells whom it is about only where that is meant', async () => {
  const { user, sent } = draw([], [amber, confidant('u3', 'Casey Accused', true)]);
  const choice = await screen.findByRole('combobox', { name: 'Tell a practitioner' });
  await user.selectOptions(choice, 'Casey Accused, whom it is about');
  await user.click(screen.getByRole('checkbox', { name: /They are to know that it exists all the same/ }));
  await user.click(screen.getByRole('button', { name: 'Tell them that it exists' }));
  await waitFor(() => expect(sent('ShareComplaint')).toEqual([{ id: 'c1', userId: 'u3', althoughAboutThem: true }]));
  await user.selectOptions(choice, 'Amber Worker');
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Tell them that it exists' }));
  await waitFor(() => expect(sent('ShareComplaint')).toHaveLength(2));
  expect(sent('ShareComplaint')[1]).toEqual({ id: 'c1', userId: 'u1', althoughAboutThem: false });
});
