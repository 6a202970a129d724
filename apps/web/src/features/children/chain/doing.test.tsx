import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import type { Answer } from '../../../test/answering-link';
import { expectEveryField } from '../../../test/expect-every-field';
import { choose, enterDay, enterRecentDay, enterText, pick } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import { AllocatedWorker } from './other-words';
import { TellingChain } from './telling-chain';
import { answeredAlone } from './together.fixture';

const task = {
  __typename: 'DecidedAction' as const,
  id: 'x1',
  actionId: null,
  taskId: 't1',
  no: null,
  title: 'Ring the dogs’ home',
  ownerId: 'u2',
  ownerName: 'Robin Manager',
  promisedByName: 'Sam Worker',
  promisedOn: '2026-11-20',
  dueOn: '2026-12-20',
  columnKey: null,
  state: 'UNDER_WAY' as const,
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
  state: 'SHOWN' as const,
  doneOn: '2026-11-22',
  shown: 'Rex moved in.',
  shownByName: 'Robin Manager',
  shownOn: '2026-11-22',
  version: 2,
  history: [
    {
      __typename: 'TaskEvent' as const,
      id: 'e1',
      kind: 'DONE' as const,
      on: '2026-11-22',
      words: 'Rex moved in.',
      byName: 'Robin Manager',
    },
  ],
};
const card = {
  ...task,
  id: 'x2',
  taskId: null,
  actionId: 'a1',
  no: '3.1',
  title: 'Pets at home',
  ownerId: null,
  columnKey: 'IN_PROGRESS' as const,
};
const telling = {
  __typename: 'TellingBack' as const,
  id: 'tb1',
  result: 'TOLD' as const,
  toldOn: '2026-11-21',
  toldByName: 'Sam Worker',
  means: 'CONVERSATION',
  words: 'We ring them.',
  reason: null,
  tryAgainOn: null,
  writtenByName: 'Sam Worker',
  othersTold: null,
  translation: null,
  translationLanguage: null,
  reaction: null,
  stillNotRight: false,
  reactionFeedbackId: null,
  reactionWaits: false,
  reactionAnswerBy: null,
};
const decision = {
  __typename: 'Decision' as const,
  id: 'd1',
  outcome: 'CHANGED' as const,
  weight: 'MUCH' as const,
  reason: 'You get a dog.',
  decidedOn: '2026-11-20',
  decidedByName: 'Sam Worker',
  recordedByName: 'Sam Worker',
  correction: null,
  actionPromised: true,
  actions: [],
  tellings: [],
};
type Chain = ChainedFragment['chains'][number];
type Standing = NonNullable<Chain['decision']>;

let number = 0;

/** Words of Amber’s, with this decision about them; each drawn anew under a number of its own. */
function words(decided: Partial<Standing> | null, state: Chain['state'] = 'DECIDED', changes: object = {}) {
  number += 1;
  const standing = decided ? { ...decision, ...decided } : null;
  const chain = {
    statementId: `s${String(number)}`,
    kind: 'WORDS' as const,
    state,
    takenBack: null,
    decision: standing,
    earlier: [],
  };
  return {
    ...told,
    __typename: 'Feedback' as const,
    id: `f${String(number)}`,
    givenOn: '2026-11-12',
    mayAnswer: true,
    waiting: true,
    chains: [{ __typename: 'StatementChain' as const, ...chain }],
    ...changes,
  };
}

/** The same words, once this is decided about them. */
function decidedSo(telling: ReturnType<typeof words>, decided: Partial<Standing>, state: Chain['state'] = 'DECIDED') {
  const chains = telling.chains.map((chain) => ({ ...chain, state, decision: { ...decision, ...decided } }));
  return { ...telling, chains };
}

const choices = {
  __typename: 'AnswerOptions',
  people: [{ __typename: 'Doer', id: 'u2', name: 'Robin Manager', role: 'Team manager' }],
  cards: [{ __typename: 'JoinableCard', id: 'a1', no: '3.1', title: 'Pets at home' }],
  objectives: [{ __typename: 'PlannedObjective', id: 'o1', no: 3, title: 'Children are heard' }],
};

interface Drawing {
  readonly changed?: () => Answer;
  readonly after?: ReturnType<typeof words>;
}

function draw(telling: ReturnType<typeof words>, { changed, after = telling }: Drawing = {}) {
  const drawn = renderApp(
    <AllocatedWorker value="Sam Worker">
      <TellingChain told={telling} asked={{ name: 'Amber', age: 9 }} />
    </AllocatedWorker>,
    {
      answers: {
        AnswerOptions: () => ({ data: { answerOptions: choices } }),
        AnswerTogether: () => ({ data: answeredAlone }),
        RecordDecision: () => ({ data: { recordDecision: decision } }),
        PromiseAction: () => ({ data: { promiseAction: { __typename: 'Decision', id: 'd1' } } }),
        FinishTask: changed ?? (() => ({ data: { finishTask: done } })),
        ReopenTask: () => ({ data: { reopenTask: task } }),
        RecordTellingBack: () => ({ data: { recordTellingBack: telling } }),
        ChainOfFeedback: () => ({ data: { feedback: { ...after, id: telling.id } } }),
      },
    },
  );
  const open = async (name: RegExp) => {
    await drawn.user.click(await screen.findByRole('button', { name }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('button', { name: 'Save' });
    return dialog;
  };
  const save = async () => drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  const sent = (mutation: string) =>
    drawn.asked.filter(({ name }) => name === mutation).map(({ variables }) => variables);
  return { ...drawn, open, save, sent };
}

const links = () => screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll('\u00A0', ' '));

test('what nothing can show any more says who said so and why', async () => {
  const excused = { excuse: 'The home has closed', excuseByName: 'Robin Manager', excuseOn: '2026-11-23' };
  const achieved = { ...card, state: 'UNSHOWN' as const, columnKey: 'ACHIEVED' as const, doneOn: '2026-11-20' };
  draw(words({ actions: [{ ...achieved, ...excused }], tellings: [telling] }, 'TOLD'));
  expect(
    await screen.findByText(
      /^Nothing can show it any more, says Robin Manager on 23\s+November\s+2026: The home has closed$/,
    ),
  ).toBeVisible();
});

test('the chain says what is done, who does it and by when, and then who is to tell the child of it', async () => {
  draw(words({ actions: [task, card], tellings: [telling] }, 'TOLD'));
  expect(await screen.findByText(/Robin Manager does this/)).toBeVisible();
  expect(links()).toEqual([
    'Decided on 20 November 2026 by Sam Worker: it changes',
    'Robin Manager does this: ring the dogs’ home, by 20 December 2026It is done: Ring the dogs’ home',
    'On the plan, in progress: 3.1 Pets at home, by 20 December 2026',
    'Told of the decision on 21 November 2026 by Sam Worker, talkingIn these words',
  ]);
  expect(screen.getByRole('link', { name: '3.1 Pets at home' })).toHaveAttribute('href', '/plan/a1');
});

test('what was done after they were told comes after it, and is to be told', async () => {
  draw(words({ actions: [done], tellings: [telling] }, 'DONE_UNTOLD'));
  expect(await screen.findByText('Rex moved in.')).toBeVisible();
  expect(links()).toEqual([
    'Decided on 20 November 2026 by Sam Worker: it changes',
    'Told of the decision on 21 November 2026 by Sam Worker, talkingIn these words',
    'Done on 22 November 2026 by Robin Manager: ring the dogs’ home. Rex moved in.It still needs doing: Ring the dogs’ home',
    expect.stringMatching(/^Nobody has told Amber that it is done · done \d+ days ago · Sam Worker is to$/),
  ]);
});

test.each([
  ['nothing planned', { actions: [] }, /^Something will be done, but nobody has said what yet · decided \d+ days ago$/],
  ['late', { actions: [{ ...task, dueOn: '2026-11-01' }] }, /by 1 November 2026, \d+ days late/],
  [
    'nothing to show for it',
    { actions: [{ ...card, state: 'UNSHOWN' as const, columnKey: 'ACHIEVED' as const, doneOn: '2026-11-22' }] },
    /^Achieved on 22 November 2026, and nothing shows what changed: 3.1 Pets at home$/,
  ],
])('a break is said in words: %s', async (_what, decided, said) => {
  draw(words(decided, 'TOLD'));
  await screen.findByText(/^Decided on/);
  const broken = screen.getAllByRole('listitem').filter((item) => item.dataset['link'] === 'broken');
  expect(broken).toHaveLength(1);
  expect(broken[0]).toHaveTextContent(said);
});

test('a task is done by whoever was given it or is to answer; others see it alone', async () => {
  draw(words({ actions: [task] }, 'TOLD', { mayAnswer: false }));
  expect(await screen.findByText(/Robin Manager does this/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

async function decide({ user }: ReturnType<typeof draw>): Promise<void> {
  await choose(user, 'What is done', 'It changes as they asked');
  await choose(user, 'What weight the words had', 'The words counted for much');
  await enterText(user, 'Why, in words that can be read to them', 'You get a dog.');
  await choose(user, 'When was it decided?', 'Today');
  await choose(user, 'Who decided?', 'I did');
}

test('sends with a decision the task, the new card or the card that it joins', async () => {
  const drawn = draw(words(null, 'UNDECIDED'));
  const ask = async (next: string) => {
    await drawn.open(/^Decide what is done/);
    await screen.findByText('What happens next');
    await decide(drawn);
    await choose(drawn.user, 'What happens next', next);
    await screen.findByText(next === 'It joins an action on the plan' ? 'Which action of the plan' : 'By which day');
  };
  await ask('Somebody does something by a day');
  await drawn.save();
  for (const missing of ['Enter what is to be done', 'Choose who does it', /^Enter by which day/]) {
    expect(screen.getByText(missing)).toBeVisible();
  }
  await enterText(drawn.user, 'What is to be done', 'Ring the dogs’ home');
  await pick(drawn.user, 'Who does it', 'Robin Manager, Team manager');
  await enterDay(drawn.user, 'By which day', '2099-12-20');
  await drawn.save();
  await ask('It becomes a new action on the plan');
  await enterText(drawn.user, 'What is to be done', 'Pets in every home');
  await pick(drawn.user, 'Which objective it serves', '3. Children are heard');
  await pick(drawn.user, 'Who leads it', 'Robin Manager, Team manager');
  await enterDay(drawn.user, 'By which day', '2099-12-20');
  await drawn.save();
  await ask('It joins an action on the plan');
  await drawn.save();
  expect(screen.getByText('Choose which action of the plan')).toBeVisible();
  await pick(drawn.user, 'Which action of the plan', '3.1 Pets at home');
  await drawn.save();
  const nothing = { actionId: null, newAction: null, task: null, actionPromised: true };
  const due = { dueOn: '2099-12-20' };
  expect(drawn.sent('RecordDecision')).toMatchObject([
    { input: { ...nothing, task: { title: 'Ring the dogs’ home', ownerId: 'u2', ...due } } },
    { input: { ...nothing, newAction: { title: 'Pets in every home', objectiveId: 'o1', leadId: 'u2', ...due } } },
    { input: { ...nothing, actionId: 'a1' } },
  ]);
});

test('words that are kept from somebody make no new card', async () => {
  const drawn = draw(words(null, 'UNDECIDED', { withheldFrom: ['Robin Manager'] }));
  await drawn.open(/^Decide what is done/);
  expect(await screen.findByText('Somebody does something by a day')).toBeVisible();
  expect(screen.queryByText('It becomes a new action on the plan')).toBeNull();
});

test('what is under way goes on with another decision, unless somebody says that it does not', async () => {
  const drawn = draw(words({ actions: [task] }));
  const anew = async () => {
    await drawn.open(/^Decide again/);
    await screen.findByText('What is under way');
    await decide(drawn);
    await enterText(drawn.user, 'Why is it decided again?', 'The landlord');
    await choose(drawn.user, 'What happens next', 'Nothing more: this is the answer');
  };
  await anew();
  await drawn.save();
  await anew();
  await choose(drawn.user, 'What is under way', 'It goes on');
  await drawn.save();
  expect(drawn.sent('RecordDecision')).toMatchObject([
    { input: { dropActions: false } },
    { input: { dropActions: true } },
  ]);
});

test('sends every field of what will be done about a decision that promised it', async () => {
  const drawn = draw(words({ actions: [] }));
  const ask = async (next: string) => {
    await drawn.open(/^Say what will be done/);
    await choose(drawn.user, 'What happens next', next);
  };
  await drawn.open(/^Say what will be done/);
  await drawn.save();
  expect(screen.getByText('Choose what will be done')).toBeVisible();
  await choose(drawn.user, 'What happens next', 'Somebody does something by a day');
  await enterText(drawn.user, 'What is to be done', (await screen.findByText('Who does it')) && 'Ring');
  await pick(drawn.user, 'Who does it', 'Robin Manager, Team manager');
  await enterDay(drawn.user, 'By which day', '2099-12-20');
  await drawn.save();
  await ask('It becomes a new action on the plan');
  await enterText(drawn.user, 'What is to be done', 'Pets in every home');
  await pick(drawn.user, 'Which objective it serves', '3. Children are heard');
  await pick(drawn.user, 'Who leads it', 'Robin Manager, Team manager');
  await enterDay(drawn.user, 'By which day', '2099-12-20');
  await drawn.save();
  await ask('It joins an action on the plan');
  await pick(drawn.user, 'Which action of the plan', '3.1 Pets at home');
  await drawn.save();
  expectEveryField('promiseAction', drawn.sent('PromiseAction'));
});

test('where somebody said meanwhile what will be done, theirs is shown and ours stays', async () => {
  const open = words({ actions: [] });
  const drawn = draw(open, { after: decidedSo(open, { actions: [task] }) });
  await drawn.open(/^Say what will be done/);
  await choose(drawn.user, 'What happens next', 'It joins an action on the plan');
  await pick(drawn.user, 'Which action of the plan', '3.1 Pets at home');
  await drawn.save();
  const warning = await screen.findByRole('alert');
  expect(warning).toHaveTextContent(/Somebody has said what will be done in the meantime/);
  expect(warning).toHaveTextContent(/To be done: ring the dogs’ home \(Robin Manager, by 20\s+December\s+2026\)/);
  expect(screen.queryByRole('button', { name: /^Say what will be done/ })).toBeNull();
  expect(drawn.sent('PromiseAction')).toEqual([]);
  await drawn.save();
  await waitFor(() => expect(drawn.sent('PromiseAction')).toHaveLength(1));
});

test('sends every field of a task that is done, and tells them what was done', async () => {
  const open = words({ actions: [task], tellings: [telling] }, 'TOLD');
  const after = decidedSo(open, { actions: [done], tellings: [telling] }, 'DONE_UNTOLD');
  const drawn = draw(open, { after });
  await drawn.open(/^It is done/);
  await drawn.save();
  expect(screen.getByText('Enter what was done, and what is different for them now')).toBeVisible();
  await enterText(drawn.user, 'What was done, and what is different for them now', 'Rex moved in.');
  expect(screen.getByText('Enter the day, like 27 3 2026')).toBeVisible();
  await enterRecentDay(drawn.user, 'When was it done?', '2026-11-22');
  await drawn.save();
  expect(await screen.findByText(/^Nobody has told Amber that it is done · done/)).toBeVisible();
  expectEveryField('finishTask', drawn.sent('FinishTask'));
  await drawn.open(/^Tell Amber/);
  await choose(drawn.user, 'Were they told?', 'They were told');
  expect(await screen.findByDisplayValue('Rex moved in.')).toBeVisible();
});

test('sends every field of a task that still needs doing', async () => {
  const drawn = draw(words({ actions: [done] }));
  await drawn.open(/^It still needs doing/);
  await drawn.save();
  expect(screen.getByText('Enter why it still needs doing')).toBeVisible();
  await enterText(drawn.user, 'Why does it still need doing?', 'He ran away');
  await drawn.save();
  expectEveryField('reopenTask', drawn.sent('ReopenTask'));
});

test('where somebody wrote about the task meanwhile, theirs is shown and ours stays', async () => {
  const open = words({ actions: [task] });
  const drawn = draw(open, { changed: () => ({ code: 'CONFLICT' }), after: decidedSo(open, { actions: [done] }) });
  await drawn.open(/^It is done/);
  await enterText(drawn.user, 'What was done, and what is different for them now', 'I rang.');
  await choose(drawn.user, 'When was it done?', 'Today');
  await drawn.save();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Somebody wrote something about this task in the meantime/,
  );
  expect(screen.getByRole('dialog')).toHaveTextContent('Done on 22 November 2026 by Robin Manager: Rex moved in.');
  expect(screen.getByDisplayValue('I rang.')).toBeVisible();
});
