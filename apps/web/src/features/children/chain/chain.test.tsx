import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import type { Answer } from '../../../test/answering-link';
import { expectEveryField } from '../../../test/expect-every-field';
import { choose, enterDay, enterRecentDay, enterText, pick } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import { OtherWords } from './other-words';
import { TellingChain } from './telling-chain';
import { answeredAlone } from './together.fixture';

const decision = {
  __typename: 'Decision' as const,
  id: 'd1',
  outcome: 'PARTLY' as const,
  weight: 'MUCH' as const,
  reason: 'You can walk the neighbour’s dog.',
  decidedOn: '2026-11-20',
  decidedByName: 'The panel',
  recordedByName: 'Sam Worker',
  correction: null,
  actionPromised: false,
  actions: [],
  tellings: [],
};

function chain(changes: Partial<ChainedFragment['chains'][number]> = {}) {
  return {
    __typename: 'StatementChain' as const,
    statementId: 's1',
    kind: 'WORDS' as const,
    state: 'UNDECIDED' as const,
    takenBack: null,
    decision: null,
    earlier: [],
    ...changes,
  };
}

const decided = chain({ state: 'DECIDED', decision });
const telling = {
  __typename: 'TellingBack' as const,
  id: 't1',
  result: 'TOLD' as const,
  toldOn: '2026-11-22',
  toldByName: 'Sam Worker',
  means: 'CONVERSATION',
  words: decision.reason,
  reason: null,
  tryAgainOn: null,
  writtenByName: 'Sam Worker',
  othersTold: null,
  translation: null,
  translationLanguage: null,
  reaction: 'Only walk?',
  reactionFeedbackId: 'f9',
  stillNotRight: true,
  reactionWaits: true,
  reactionAnswerBy: '2026-12-04',
};
const toldChain = chain({ state: 'TOLD', decision: { ...decision, tellings: [telling] } });
const words: ChainedFragment & { readonly __typename: 'Feedback' } = {
  ...told,
  __typename: 'Feedback',
  id: 'f1',
  givenOn: '2026-11-12',
  mayAnswer: true,
  waiting: true,
  chains: [chain()],
};
const others = [
  { ...words, id: 'f2', words: 'My bike', chains: [chain({ statementId: 's2' })] },
  { ...words, id: 'f3', words: 'A secret', withheldFrom: ['Robin Manager'], chains: [chain({ statementId: 's3' })] },
  { ...words, id: 'f4', words: 'Not mine to answer', mayAnswer: false, chains: [chain({ statementId: 's4' })] },
];

const colleagues = {
  __typename: 'AnswerOptions' as const,
  people: [{ __typename: 'Doer' as const, id: 'u2', name: 'Robin Manager', role: 'Team manager' }],
  cards: [],
  objectives: [],
};
const stored: Answer = { data: { recordDecision: decision } };
interface Drawing {
  /** Somebody else was first: theirs is there before anything is sent. */
  readonly isFirst?: boolean;
}

function draw(
  telling = words,
  answer: () => Answer = () => stored,
  theirs = { ...words, chains: [decided] },
  { isFirst = false }: Drawing = {},
) {
  let isSent = false;
  const after = (said: () => Answer) => () => {
    isSent = true;
    return said();
  };
  const drawn = renderApp(
    <OtherWords value={others}>
      <TellingChain told={telling} asked={{ name: 'Amber', age: 9 }} />
    </OtherWords>,
    {
      answers: {
        RecordDecision: after(answer),
        RecordTellingBack: after(() => ({ data: { recordTellingBack: telling } })),
        TakeBackWords: after(() => ({ data: { takeBackWords: { __typename: 'Chain', id: 'f1' } } })),
        AnswerOptions: () => ({ data: { answerOptions: colleagues } }),
        AnswerTogether: () => ({ data: answeredAlone }),
        ChainOfFeedback: () => ({ data: { feedback: isSent || isFirst ? theirs : telling } }),
      },
    },
  );
  const open = async (name: string) => {
    await drawn.user.click(await screen.findByRole('button', { name }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findAllByText(/./, { selector: 'legend' });
    return dialog;
  };
  const save = async () => drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  const sent = () => drawn.asked.filter(({ name }) => name === 'RecordDecision').map(({ variables }) => variables);
  return { ...drawn, open, save, sent };
}

async function decide({ user }: ReturnType<typeof draw>, who = 'I did'): Promise<void> {
  await choose(user, 'What is done', 'Part of it changes');
  await choose(user, 'What weight the words had', 'The words counted for much');
  await enterText(user, 'Why, in words that can be read to them', 'You can walk the neighbour’s dog.');
  await choose(user, 'What happens next', 'Nothing more: this is the answer');
  await choose(user, 'When was it decided?', 'Today');
  await choose(user, 'Who decided?', who);
}

test('says of every break what is missing and for how long, and of every link who and when', async () => {
  draw({ ...words, mayAnswer: false });
  expect(await screen.findByText(/^Nobody has decided yet · said \d+ days ago$/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  draw({
    ...words,
    id: 'f9',
    chains: [decided, chain({ statementId: 's9', kind: 'WISHES_AND_FEELINGS', state: 'ANSWERED' })],
  });
  expect(await screen.findByText('Decided on 20 November 2026 by The panel: part of it changes')).toBeVisible();
  expect(
    screen.getByText(/^Nobody has told Amber yet · decided \d+ days ago · whoever works with Amber is to$/),
  ).toBeVisible();
  expect(screen.getByText('Answered, before answers were written down here')).toBeVisible();
});

const doing = 'what happens next is sent in doing.test.tsx';

test('what was taken back says so, with their own words, and asks for nothing more', () => {
  const takenBack = {
    __typename: 'TakenBack' as const,
    takenBackOn: '2026-11-22',
    heardByName: 'Sam Worker',
    reason: 'I have got one',
  };
  draw({ ...words, chains: [chain({ state: 'WITHDRAWN', takenBack })] });
  expect(screen.getByText(/^They took back what they said, on 22\s+November\s+2026, says Sam Worker/)).toBeVisible();
  expect(screen.getByText('I have got one')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('words are taken back before anybody has decided, with what they said about it and when', async () => {
  const { user, asked } = draw();
  await user.click(screen.getByRole('button', { name: 'Amber took it back' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Amber took it back' }));
  await dialog.findByText('What did they say about it?');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('Enter what they said about it, in their words')).toBeVisible();
  expect(dialog.getByText('Enter the day, like 27 3 2026')).toBeVisible();
  await enterText(user, 'What did they say about it?', 'I have got one');
  await enterRecentDay(user, 'When did they say so?', '2026-11-22');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked.filter(({ name }) => name === 'TakeBackWords').map(({ variables }) => variables);
  const taken = { feedbackId: 'f1', statementIds: ['s1'], takenBackOn: '2026-11-22', reason: 'I have got one' };
  expect(sent).toMatchObject([{ input: taken }]);
  expectEveryField('takeBackWords', sent);
});

test('sends every field of a decision about several words, and none that are kept from others', async () => {
  const drawn = draw();
  const dialog = await drawn.open('Decide what is done');
  expect(dialog.queryByText('A secret')).toBeNull();
  expect(dialog.queryByText('Not mine to answer')).toBeNull();
  await choose(drawn.user, 'Which words does it answer?', 'My bike');
  await decide(drawn, 'Somebody else');
  await enterRecentDay(drawn.user, 'When was it decided?', '2026-11-20');
  await drawn.save();
  expect(screen.getByText('Enter who decided')).toBeVisible();
  await enterText(drawn.user, 'Their name, or what they are called', 'The panel');
  await drawn.save();
  expect(
    await screen.findByText(/^Nobody has told Amber yet · decided \d+ days ago · whoever works with Amber is to$/),
  ).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  const anew = await drawn.open('Decide again');
  expect(anew.queryByText('Which words does it answer?')).toBeNull();
  await decide(drawn);
  await enterText(drawn.user, 'Why is it decided again?', 'The landlord agreed');
  await drawn.save();
  expect(drawn.sent()).toMatchObject([
    {
      input: {
        feedbackIds: ['f1', 'f2'],
        statementIds: ['s1', 's2'],
        outcome: 'PARTLY',
        weight: 'MUCH',
        decidedOn: '2026-11-20',
        decidedBy: 'The panel',
        replaces: null,
      },
    },
    { input: { feedbackIds: ['f1'], decidedBy: null, replaces: 'd1', correction: 'The landlord agreed' } },
  ]);
  expectEveryField('recordDecision', drawn.sent(), {
    'input.actionId': doing,
    'input.newAction.title': doing,
    'input.newAction.objectiveId': doing,
    'input.newAction.leadId': doing,
    'input.newAction.dueOn': doing,
    'input.task.title': doing,
    'input.task.ownerId': doing,
    'input.task.dueOn': doing,
  });
});

test('asks for what is missing, beside each question, and sends nothing', async () => {
  const drawn = draw();
  await drawn.open('Decide what is done');
  await drawn.save();
  expect(screen.getByText('Choose what is done about it')).toBeVisible();
  expect(screen.getByText('Choose what weight the words had')).toBeVisible();
  expect(screen.getByText('Enter the reason, in words that can be read to them')).toBeVisible();
  expect(screen.getByText('Choose what happens next')).toBeVisible();
  expect(screen.getByText('Enter the day it was decided, like 27 3 2026')).toBeVisible();
  expect(screen.getByText('Choose who decided')).toBeVisible();
  expect(drawn.sent()).toEqual([]);
});

test('keeps what was written when it is closed by Escape, until it is opened again', async () => {
  const drawn = draw();
  await drawn.open('Decide what is done');
  await decide(drawn);
  await drawn.user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await drawn.open('Decide what is done');
  expect(await screen.findByDisplayValue('You can walk the neighbour’s dog.')).toBeVisible();
  expect(screen.getByText(/^As you left it\. Nothing is saved yet\./)).toBeVisible();
  await drawn.user.click(screen.getByRole('button', { name: 'Start again' }));
  const back = await screen.findByRole('button', { name: 'Take back what stood here' });
  expect(screen.queryByDisplayValue('You can walk the neighbour’s dog.')).toBeNull();
  expect(screen.queryByText(/^As you left it/)).toBeNull();
  expect(back).toHaveFocus();
  await drawn.user.click(back);
  expect(await screen.findByDisplayValue('You can walk the neighbour’s dog.')).toBeVisible();

  await drawn.user.click(screen.getByRole('button', { name: 'Start again' }));
  await screen.findByRole('button', { name: 'Take back what stood here' });
  await drawn.user.keyboard('{Escape}');
  await drawn.open('Decide what is done');
  await drawn.user.click(await screen.findByRole('button', { name: 'Take it back' }));
  expect(await screen.findByDisplayValue('You can walk the neighbour’s dog.')).toBeVisible();
});

test('what was to be told is there again too, and the dialog says that it is from before', async () => {
  const drawn = draw({ ...words, id: 'f8', chains: [decided] });
  await drawn.open('Tell Amber');
  await choose(drawn.user, 'Were they told?', 'They were told');
  await drawn.user.type(screen.getByLabelText(/^What they said to it/), 'And the cat?');
  await drawn.user.keyboard('{Escape}');
  await drawn.open('Tell Amber');
  expect(await screen.findByDisplayValue('And the cat?')).toBeVisible();
  expect(screen.getByText(/^As you left it\. Nothing is saved yet\./)).toBeVisible();
});

test('among many others, a chain is one line, with who and when of each link behind it', async () => {
  const amber = { name: 'Amber', age: 9 };
  const { user } = renderApp(
    <TellingChain told={{ ...words, id: 'f7', chains: [toldChain] }} asked={amber} isFolded />,
  );
  const line = await screen.findByText(/^Decided 20\sNov.* · told 22\sNov.*: “Only walk\?”, still not right$/);
  expect(screen.getByText(/^Told on 22 November 2026/)).not.toBeVisible();
  await user.click(line);
  expect(screen.getByText(/^Told on 22 November 2026/)).toBeVisible();
});

test('where somebody decided meanwhile, theirs is shown and ours stays, to be saved with a reason or not', async () => {
  let first = true;
  const drawn = draw(words, () => {
    if (!first) return stored;
    first = false;
    return { code: 'CONFLICT' };
  });
  await drawn.open('Decide what is done');
  await decide(drawn);
  await drawn.save();
  const warning = await screen.findByRole('alert');
  expect(warning).toHaveTextContent(/Somebody has decided about these words in the meantime/);
  expect(warning).toHaveTextContent('Decided on 20 November 2026 by The panel: part of it changes');
  expect(warning).toHaveTextContent(
    'The words counted for much.Nothing more is to be done.Written down by Sam Worker.',
  );
  expect(within(screen.getByRole('dialog')).getAllByText(/^Decided on 20/)).toHaveLength(1);
  await waitFor(() => expect(warning.parentElement).toHaveFocus());
  expect(screen.getByDisplayValue('You can walk the neighbour’s dog.')).toBeVisible();
  await enterText(drawn.user, 'Why is it decided again?', 'We decided more');
  await drawn.save();
  expect(drawn.sent().at(-1)).toMatchObject({ input: { replaces: 'd1', correction: 'We decided more' } });
});

test('where somebody wrote down a telling meanwhile, theirs is shown and ours stays, to be saved only if both told', async () => {
  const theirs = { ...words, waiting: false, chains: [toldChain] };
  const drawn = draw({ ...words, chains: [decided] }, () => stored, theirs, { isFirst: true });
  await drawn.open('Tell Amber');
  await choose(drawn.user, 'Were they told?', 'They asked not to be told');
  await choose(drawn.user, 'On which day', 'Today');
  await pick(drawn.user, 'Who went to tell them', 'You');
  await drawn.user.type(screen.getByLabelText(/^What they said/), 'Not today');
  await drawn.save();
  const warning = await screen.findByRole('alert');
  expect(warning).toHaveTextContent(/Somebody has written down a telling in the meantime/);
  expect(warning).toHaveTextContent(/Told on 22\s+November\s+2026 by Sam Worker, talking/);
  expect(warning).toHaveTextContent(decision.reason);
  expect(screen.queryByRole('button', { name: 'Tell Amber' })).toBeNull();
  expect(screen.getByDisplayValue('Not today')).toBeVisible();
  const sent = () => drawn.asked.filter(({ name }) => name === 'RecordTellingBack');
  expect(sent()).toEqual([]);
  await drawn.save();
  await waitFor(() => expect(sent()).toHaveLength(1));
});

test('where somebody decided before words are taken back, theirs is shown and ours stays', async () => {
  const drawn = draw(words, () => stored, { ...words, chains: [decided] }, { isFirst: true });
  await drawn.user.click(await screen.findByRole('button', { name: 'Amber took it back' }));
  await screen.findByText('What did they say about it?');
  await enterText(drawn.user, 'What did they say about it?', 'I have got one');
  await choose(drawn.user, 'When did they say so?', 'Today');
  await drawn.save();
  const warning = await screen.findByRole('alert');
  expect(warning).toHaveTextContent(/Somebody was first/);
  expect(warning).toHaveTextContent('Decided on 20 November 2026 by The panel: part of it changes');
  expect(screen.getByDisplayValue('I have got one')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Amber took it back' })).toBeNull();
});

test('sends every field of telling back: what was said to it, or why they could not be told and when again', async () => {
  const told = { ...words, chains: [decided] };
  const drawn = draw(told, () => stored, { ...words, waiting: false, chains: [toldChain] });
  await drawn.open('Tell Amber');
  expect(within(screen.getByRole('dialog')).getByText(words.words ?? '')).toBeVisible();
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  await drawn.save();
  expect(screen.getByText('Choose whether they were told')).toBeVisible();
  await choose(drawn.user, 'Were they told?', 'They were told');
  await drawn.save();
  expect(screen.getByText('Choose how they were told')).toBeVisible();
  expect(screen.getByText('Choose who went to tell them')).toBeVisible();
  expect(screen.getByText('Enter the day, like 27 3 2026')).toBeVisible();
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
  await choose(drawn.user, 'On which day', 'Today');
  await pick(drawn.user, 'How they were told', 'Talking');
  await screen.findByText('Robin Manager, Team manager');
  await pick(drawn.user, 'Who went to tell them', 'Robin Manager, Team manager');
  expect(await screen.findByText(/^Reading age: about \d+$/)).toBeVisible();
  await drawn.user.click(screen.getByText('In another language'));
  await pick(drawn.user, 'Which language', 'Polish');
  await drawn.user.type(screen.getByLabelText(/^The same words in that language/), 'Pies');
  await drawn.user.type(screen.getByLabelText(/^What they said to it/), 'Only walk?');
  await choose(drawn.user, 'Is it right for them?', 'Still not right: they wait for an answer to that');
  await drawn.save();
  expect(await screen.findByText(/^Told on 22 November 2026 by Sam Worker, talking/)).toHaveTextContent('Only walk?');
  expect(screen.queryByRole('button', { name: 'Tell Amber' })).toBeNull();
  const missed = draw({ ...told, id: 'f7' });
  await missed.open('Tell Amber');
  await choose(missed.user, 'Were they told?', 'They could not be told yet');
  await enterRecentDay(missed.user, 'On which day', '2026-11-22');
  await pick(missed.user, 'Who went to tell them', 'You');
  await enterText(missed.user, 'Why they could not be told', 'At school');
  await missed.user.type(screen.getByLabelText(/^Who was told instead/), 'Her carer');
  await enterDay(missed.user, 'Try again on', '2099-11-27');
  await missed.save();
  const sent = [drawn, missed].flatMap(({ asked }) => asked).filter(({ name }) => name === 'RecordTellingBack');
  expect(sent.map(({ variables }) => variables)).toMatchObject([
    { input: { decisionId: 'd1', feedbackId: 'f1', result: 'TOLD', words: decision.reason, stillNotRight: true } },
    { input: { result: 'COULD_NOT', reason: 'At school', tryAgainOn: '2099-11-27', words: null, reaction: null } },
  ]);
  expectEveryField(
    'recordTellingBack',
    sent.map(({ variables }) => variables),
  );
});
