import { afterEach, expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import type { Answer } from '../../../test/answering-link';
import { expectEveryField } from '../../../test/expect-every-field';
import { enterDay } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { decisionLine, line, linesOf } from '../line.fixture';
import { WorkPage } from './work-page';

const people = [
  { __typename: 'TeamMember', id: 'u0', name: 'Robin Manager', isMe: true },
  { __typename: 'TeamMember', id: 'u1', name: 'Sam Worker', isMe: false },
];
const cover = {
  __typename: 'Cover',
  id: 'c1',
  absentId: 'u1',
  absentName: 'Sam Worker',
  standsInName: null,
  startsOn: '2026-11-02',
  endsOn: '2026-11-09',
};

/** Who is away, as the server says. */
const away: { covers: readonly object[] } = { covers: [cover] };
afterEach(() => {
  away.covers = [cover];
});

const closed: Answer = { data: { closeUnshown: true } };
/** What the server says to whoever ends something by hand. */
const closing: { answer: Answer } = { answer: closed };
afterEach(() => {
  closing.answer = closed;
});

const candidates: Answer = {
  data: {
    workCandidates: [
      { __typename: 'WorkCandidate', id: 'u1', name: 'Sam Worker', role: 'PRACTITIONER', away: false },
      { __typename: 'WorkCandidate', id: 'u2', name: 'Kim Worker', role: 'PRACTITIONER', away: true },
    ],
  },
};
/** Who may read it, as the server says. */
const reading: { answer: Answer } = { answer: candidates };
afterEach(() => {
  reading.answer = candidates;
});

function draw(given: Answer = { data: { giveWork: true } }, ...shown: readonly object[]) {
  return drawAt('/work', given, shown.length > 0 ? shown : [line]);
}

function drawAt(at: string, given: Answer, shown: readonly object[]) {
  return renderApp(<WorkPage />, {
    role: 'TEAM_MANAGER',
    at,
    answers: {
      WorkList: () => ({ data: { workList: linesOf(...shown) } }),
      WorkTotals: () => ({ data: { workTotals: [] } }),
      WorkPeople: () => ({ data: { workByPerson: [] } }),
      Covers: () => ({ data: { covers: { __typename: 'Covers', covers: away.covers, colleagues: people } } }),
      WorkCandidates: () => reading.answer,
      GiveWork: () => given,
      CloseUnshown: () => closing.answer,
      SetCover: () => ({ data: { setCover: [cover] } }),
      EndCover: () => ({ data: { endCover: true } }),
    },
  });
}

async function openGiving(user: ReturnType<typeof draw>['user']) {
  await user.click(await screen.findByRole('button', { name: /^Give to somebody else/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByLabelText('Who has it from now on');
  return dialog;
}

test('gives a line to somebody who may read the words, with the reason and what was seen', async () => {
  const { user, asked } = draw();
  const dialog = await openGiving(user);
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Choose who has it from now on')).toBeVisible();
  expect(dialog.queryByRole('option', { name: /^Sam Worker/ })).toBeNull();
  await user.selectOptions(dialog.getByLabelText('Who has it from now on'), 'Kim Worker, Practitioner (away)');
  await user.type(dialog.getByLabelText('Why'), 'On leave');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked.filter(({ name }) => name === 'GiveWork').map(({ variables }) => variables);
  expect(sent).toMatchObject([
    { input: { feedbackId: 'f1', fromUserId: 'u1', toUserId: 'u2', reason: 'On leave', version: 3 } },
  ]);
  expectEveryField('giveWork', sent, { 'input.lifeDecisionId': 'that of a line about a decision' });
});

test('says of one person that nothing waits there, and nothing of everybody', async () => {
  const all = drawAt('/work', closed, []);
  expect(await screen.findByText(/^Everyone who asked for an answer has been told/)).toBeVisible();
  all.unmount();
  drawAt('/work?of=u1', closed, []);
  expect(await screen.findByText(/^Everyone who asked for an answer there has been told/)).toBeVisible();
});

test('leads to a decision about a child’s life, and gives it to somebody else', async () => {
  const { user, asked } = draw(undefined, decisionLine);
  const todo =
    'Amber Lightfoot: Say whether they were asked before it was decided, or what is done now, then tell them what was decided';
  expect(await screen.findByRole('link', { name: todo })).toHaveAttribute('href', '/children/amber/decisions?of=d1');
  expect(screen.getByText(/^decided about: where they live/)).toBeVisible();
  const dialog = await openGiving(user);
  await user.selectOptions(dialog.getByLabelText('Who has it from now on'), 'Kim Worker, Practitioner (away)');
  await user.type(dialog.getByLabelText('Why'), 'On leave');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked.filter(({ name }) => name === 'GiveWork').map(({ variables }) => variables);
  expect(sent).toMatchObject([{ input: { feedbackId: null, lifeDecisionId: 'd1', toUserId: 'u2' } }]);
  expectEveryField('giveWork', sent, { 'input.feedbackId': 'that of a line about words' });
});

test('says so where nobody else may read it, where nothing waits any more, and where nobody could be asked', async () => {
  reading.answer = {
    data: {
      workCandidates: [{ __typename: 'WorkCandidate', id: 'u1', name: 'Sam', role: 'PRACTITIONER', away: false }],
    },
  };
  const { user } = draw();
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: /^Give to somebody else/ }));
    return within(await screen.findByRole('dialog'));
  };
  const alone = await open();
  expect(await alone.findByText(/^Nobody else may read this/)).toBeVisible();
  await user.click(alone.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  reading.answer = { code: 'NOT_FOUND' };
  const gone = await open();
  expect(await gone.findByText(/^Nothing waits here any more/)).toBeVisible();
  await user.click(gone.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  reading.answer = { code: 'INTERNAL' };
  const failed = await open();
  await failed.findByRole('alert');
  expect(failed.getByRole('button', { name: 'Close' })).toBeVisible();
  reading.answer = candidates;
  await user.click(failed.getByRole('button', { name: 'Try again' }));
  expect(await failed.findByLabelText('Who has it from now on')).toBeVisible();
});

test('says so where somebody else has it by now, and keeps what was written', async () => {
  const { user } = draw({ code: 'CONFLICT' });
  const dialog = await openGiving(user);
  await user.selectOptions(dialog.getByLabelText('Who has it from now on'), 'Kim Worker, Practitioner (away)');
  await user.type(dialog.getByLabelText('Why'), 'On leave');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent(
    /Not given: somebody was first\. What you wrote is kept\./,
  );
  expect(dialog.getByLabelText('Why')).toHaveValue('On leave');
  await user.click(dialog.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const again = await openGiving(user);
  expect(again.getByText(/^As you left it/)).toBeVisible();
  expect(again.getByLabelText('Why')).toHaveValue('On leave');
  expect(again.getByLabelText('Who has it from now on')).toHaveDisplayValue('Kim Worker, Practitioner (away)');
});

test('ends with a reason that nothing shows what was done, and nothing else', async () => {
  const first = draw();
  await screen.findByText(line.words ?? '');
  expect(screen.queryByRole('button', { name: /^Nothing can show it/ })).toBeNull();
  first.unmount();
  const { user, asked } = draw(undefined, { ...line, kinds: ['NO_EVIDENCE'] });
  await user.click(await screen.findByRole('button', { name: /^Nothing can show it/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Nothing can show what was done' }));
  await dialog.findByLabelText('Why nothing can show it any more');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('Enter why nothing can show it any more')).toBeVisible();
  await user.type(dialog.getByLabelText('Why nothing can show it any more'), 'The home has closed');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked.filter(({ name }) => name === 'CloseUnshown').map(({ variables }) => variables);
  expect(sent).toMatchObject([{ input: { feedbackId: 'f1', reason: 'The home has closed' } }]);
  expectEveryField('closeUnshown', sent);
});

test('says so where somebody else has shown it or ended it by now, leads to it, and keeps what was written', async () => {
  closing.answer = { code: 'NOT_FOUND' };
  const { user } = draw(undefined, { ...line, kinds: ['NO_EVIDENCE'] });
  await user.click(await screen.findByRole('button', { name: /^Nothing can show it/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(await dialog.findByLabelText('Why nothing can show it any more'), 'The home has closed');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent(/Not saved: nothing waits here any more\./);
  expect(dialog.getByRole('link', { name: 'See what is written there now' })).toHaveAttribute('href', '/answers/f1');
  expect(dialog.getByDisplayValue('The home has closed')).toBeVisible();
});

test('says who is away and who stands in, and that they are back', async () => {
  const { user, asked } = draw();
  const region = within(await screen.findByRole('region', { name: 'Away, and who stands in' }));
  expect(region.getByText(/2 November 2026 to 9 November 2026 · nobody stands in/)).toBeVisible();
  await user.click(region.getByRole('button', { name: /^Not away/ }));
  await user.click(region.getByRole('button', { name: 'Say who is away' }));
  await user.click(await region.findByRole('button', { name: 'Save' }));
  expect(await region.findByText('Choose who is away')).toBeVisible();
  expect(region.getByText('Enter the first day away, like 27 3 2026')).toBeVisible();
  await user.selectOptions(region.getByLabelText('Who is away'), 'Sam Worker');
  await enterDay(user, 'First day away', '2099-12-21');
  await user.click(region.getByRole('button', { name: 'Save' }));
  expect(await region.findByText('Enter the last day away, like 27 3 2026')).toBeVisible();
  await enterDay(user, 'Last day away', '2099-12-24');
  await user.selectOptions(region.getByLabelText('Who stands in'), 'Robin Manager (you)');
  await user.click(region.getByRole('button', { name: 'Save' }));
  expect(await region.findByRole('button', { name: 'Say who is away' })).toBeVisible();
  expect(asked.filter(({ name }) => name === 'EndCover').map(({ variables }) => variables)).toEqual([{ id: 'c1' }]);
  const sent = asked.filter(({ name }) => name === 'SetCover').map(({ variables }) => variables);
  expect(sent).toMatchObject([
    { input: { absentId: 'u1', standsInId: 'u0', startsOn: '2099-12-21', endsOn: '2099-12-24' } },
  ]);
  expectEveryField('setCover', sent);
});

test('does not say that nobody is away, where others may be whose leave does not concern the reader', async () => {
  away.covers = [];
  draw();
  expect(await screen.findByText(/^No absence that concerns you is written down/)).toBeVisible();
});

test('several who ask for the same are chosen from the list and answered together, where the first of them is answered', async () => {
  const second = { ...line, id: 'f2.u2', feedbackId: 'f2', words: 'My brother, please', childName: 'Bea Marsh' };
  const told = { ...line, id: 'f3.u1', feedbackId: 'f3', words: 'Decided already', kinds: ['NOT_TOLD'] };
  const { user } = draw(undefined, line, second, { ...second, id: 'f2.u1', ownerId: 'u1' }, told);
  await user.click(await screen.findByRole('button', { name: 'Answer several together' }));
  const first = await screen.findByRole('checkbox', { name: line.words ?? '' });
  await waitFor(() => expect(first).toHaveFocus());
  expect(screen.queryByRole('checkbox', { name: 'Decided already' })).toBeNull();
  await user.click(first);
  expect(screen.queryByRole('link', { name: /together$/ })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'My brother, please' }));
  expect(screen.getByRole('link', { name: 'Answer these 2 together' })).toHaveAttribute('href', '/answers/f1?with=f2');
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Answer several together' })).toHaveFocus());
});
