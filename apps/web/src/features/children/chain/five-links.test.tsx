import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import { AnswerPage } from './answer-page';

const task = {
  __typename: 'DecidedAction',
  id: 'x1',
  actionId: null,
  taskId: 'k1',
  no: null,
  title: 'Ring the dogs’ home',
  ownerId: 'u2',
  ownerName: 'Robin Manager',
  promisedByName: 'Sam Worker',
  promisedOn: '2026-11-20',
  dueOn: '2099-12-24',
  columnKey: null,
  state: 'UNDER_WAY',
  doneOn: null,
  shown: null,
  shownByName: null,
  shownOn: null,
  excuse: null,
  excuseByName: null,
  excuseOn: null,
  version: 1,
  history: [],
};
const done = {
  ...task,
  state: 'SHOWN',
  doneOn: '2026-11-24',
  shownOn: '2026-11-25',
  shownByName: 'Jo Doer',
  shown: 'Rex is here.',
};
const telling = {
  __typename: 'TellingBack',
  id: 't1',
  result: 'TOLD',
  toldOn: '2026-11-26',
  toldByName: 'Alex Teller',
  means: 'CONVERSATION',
  words: 'You have a dog now.',
  reason: null,
  tryAgainOn: null,
  writtenByName: 'Sam Worker',
  othersTold: null,
  translation: null,
  translationLanguage: null,
  reaction: 'OK',
  reactionFeedbackId: 'f9',
  stillNotRight: false,
  reactionWaits: false,
  reactionAnswerBy: null,
};
const decision = {
  __typename: 'Decision',
  id: 'd1',
  outcome: 'CHANGED',
  weight: 'MUCH',
  reason: 'You get a dog.',
  decidedOn: '2026-11-20',
  decidedByName: 'The panel',
  recordedByName: 'Sam Worker',
  correction: null,
  actionPromised: true,
  actions: [task],
  tellings: [],
};

function open(state: string, standing: object | null) {
  const chain = { __typename: 'StatementChain', statementId: 's1', kind: 'WORDS', state, takenBack: null, earlier: [] };
  const child = { __typename: 'Feedback', id: 'f1', givenOn: '2026-11-12', childId: 'c1', childName: 'Amber Jones' };
  const chains = [{ ...chain, decision: standing }];
  const feedback = { ...told, ...child, groupName: null, mayAnswer: true, waiting: true, chains };
  return renderApp(<AnswerPage />, { at: '/answers/f1', answers: { AnswerOne: () => ({ data: { feedback } }) } });
}

test('a decision about words that are answered from a list says whose they are', async () => {
  const { user } = open('UNDECIDED', null);
  await user.click(await screen.findByRole('button', { name: /^Decide what is done/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'What is done about it?' }));
  expect(await dialog.findByText('Amber Jones')).toBeVisible();
});

/** The text of each link, in their order. */
async function steps(): Promise<readonly string[]> {
  const list = await screen.findByRole('list', { name: 'What was said' });
  await screen.findAllByText(/./);
  return [...list.children].map((step) => (step.textContent ?? '').replaceAll('\u00A0', ' '));
}

test('shows all five links, each with who and when', async () => {
  open('TOLD', { ...decision, actions: [done], tellings: [telling] });
  await screen.findByText('You have a dog now.');
  const [said, decided, doing, shown, back] = await steps();
  expect(said).toMatch(/^Said12 November 2026.*talking.*written down by Sam Worker.*Can we get a dog\?/);
  expect(decided).toMatch(/^Decided20 November 2026by The panelWritten down by Sam WorkerThe words counted for much/);
  expect(decided).toMatch(/It changes as they asked.*You get a dog\./);
  expect(doing).toMatch(/^DonePromised on 20 November 2026 by Sam WorkerRobin Manager does itRing the dogs’ home/);
  expect(doing).toMatch(/Done on 24 November 2026 by Jo Doer/);
  expect(shown).toMatch(/^Shown25 November 2026by Jo DoerRex is here\./);
  expect(back).toMatch(
    /^Told26 November 2026by Alex TellertalkingWritten down by Sam Worker(?!Told what).*You have a dog now\..*OK/,
  );
});

test.each([
  ['it is not done yet', 'TOLD', { state: 'UNDER_WAY' }, 'Told what was decided; it is not done yet'],
  ['it was done since', 'DONE_UNTOLD', {}, 'Told what was decided, before it was done'],
  ['nothing shows it', 'TOLD', { state: 'UNSHOWN' }, 'Told what was decided; nothing shows yet that it was done'],
] as const)('says that they were told of the decision alone where %s', async (_what, state, changes, text) => {
  open(state, { ...decision, actions: [{ ...done, ...changes }], tellings: [telling] });
  expect(await screen.findByText(text)).toBeVisible();
});

test('shows what is missing as missing, with its one action', async () => {
  open('DECIDED', decision);
  const [, , doing, shown, back] = await steps();
  expect(doing).toMatch(/Ring the dogs’ homeNot done yet, by 24 December 2099/);
  expect(shown).toMatch(/Nothing shows yet that it was done/);
  expect(back).toMatch(/Nobody has told Amber yet/);
  const list = screen.getByRole('list', { name: 'What was said' });
  const names = within(list)
    .getAllByRole('button')
    .map((button) => button.textContent);
  expect(names).toEqual(['Decide again', 'It is done: Ring the dogs’ home', 'Tell Amber']);
});

test('leads to where it is shown what a card of the plan changed, unless a manager has said that nothing can', async () => {
  const card = { ...task, taskId: null, actionId: 'a1', no: '3.1', columnKey: 'ACHIEVED', state: 'UNSHOWN' };
  const first = open('DECIDED', { ...decision, actions: [card] });
  const link = { name: 'See its card, and who can show it' };
  expect(await screen.findByRole('link', link)).toHaveAttribute('href', '/plan/a1');
  first.unmount();
  const excused = { excuse: 'The home has closed', excuseByName: 'Robin Manager', excuseOn: '2026-11-27' };
  open('DECIDED', { ...decision, actions: [{ ...card, ...excused }] });
  await screen.findByText(/The home has closed/);
  expect(screen.queryByRole('link', link)).toBeNull();
});

test.each([
  [true, 'ShownComes after what is done'],
  [false, 'ShownSo there is nothing to show'],
])('says what is to be shown where something more was promised: %s', async (actionPromised, says) => {
  open('DECIDED', { ...decision, actionPromised, actions: [] });
  const [, , , shown] = await steps();
  expect(shown).toBe(says);
});

test('leads from words without a decision to deciding; what follows comes after', async () => {
  open('UNDECIDED', null);
  const [, decided, ...later] = await steps();
  expect(decided).toMatch(/^DecidedNobody has decided yet · said \d+ days ago.*Decide what is done/);
  expect(later).toEqual(['Done', 'Shown', 'Told'].map((name) => `${name}Comes after a decision`));
});
