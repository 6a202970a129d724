import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';
import type { Role } from '@heard/domain/access/roles';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { useSession } from '../../../platform/session';
import type { Answer } from '../../../test/answering-link';
import { choose, enterText } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import { AnswerWith } from './other-words';
import { TellingChain } from './telling-chain';

const undecided = {
  __typename: 'StatementChain' as const,
  statementId: 's1',
  kind: 'WORDS' as const,
  state: 'UNDECIDED' as const,
  takenBack: null,
  decision: null,
  earlier: [],
};
const words: ChainedFragment & { readonly __typename: 'Feedback' } = {
  ...told,
  __typename: 'Feedback',
  id: 'f1',
  givenOn: '2026-11-12',
  mayAnswer: true,
  waiting: true,
  chains: [undecided],
};
const bea = {
  __typename: 'WordsToAnswer',
  feedbackId: 'f2',
  statementId: 's2',
  kind: 'WORDS',
  words: 'Later for us, too',
  givenOn: '2026-11-14',
  whose: 'Bea',
  personId: 'bea',
  names: ['Beatrice Lightfoot', 'Bea'],
  nearness: ['SIBLING', 'THEME'],
  lastTelling: null,
  lastToldOn: null,
};
const fern = {
  ...bea,
  feedbackId: 'f3',
  statementId: 's3',
  words: 'A film at night',
  whose: 'Fern Fell',
  personId: 'fern',
  names: ['Fern Fell'],
  nearness: [],
};
const decision = {
  __typename: 'Decision',
  id: 'd1',
  outcome: 'CHANGED' as const,
  weight: 'MUCH' as const,
  reason: 'Yes',
  decidedOn: '2026-11-20',
  decidedByName: 'Sam',
  recordedByName: 'Sam',
  correction: null,
};
const options = { __typename: 'AnswerOptions', people: [], cards: [], objectives: [] };

/** As on the page, which waits until it is known who reads it. */
function SignedIn({ told }: { readonly told: ChainedFragment }) {
  const { me } = useSession();
  return me === null ? null : <TellingChain told={told} asked={{ name: 'Amber', age: 9 }} />;
}

interface Standing {
  /** What was decided about these words so far. */
  readonly chains?: ChainedFragment['chains'];
  /** How many more the decision answered that are not corrected with them. */
  readonly apart?: number;
  readonly role?: Role;
}

function draw(
  wanted: readonly string[],
  others: readonly object[],
  answer: () => Answer = () => decided,
  { chains = words.chains, apart = 0, role = 'PRACTITIONER' }: Standing = {},
) {
  const together = { __typename: 'AnswerTogether', personId: 'amber', names: ['Amber Lightfoot'], apart, others };
  const told = { ...words, chains };
  const drawn = renderApp(
    <AnswerWith value={wanted}>
      <SignedIn told={told} />
    </AnswerWith>,
    {
      role,
      answers: {
        AnswerTogether: () => ({ data: { answerTogether: together } }),
        AnswerOptions: () => ({ data: { answerOptions: options } }),
        RecordDecision: answer,
        ChainOfFeedback: () => ({ data: { feedback: told } }),
      },
    },
  );
  const asked = (operation: string) => drawn.asked.filter(({ name }) => name === operation);
  return { ...drawn, asked, sent: () => asked('RecordDecision').map(({ variables }) => variables) };
}
const decided: Answer = { data: { recordDecision: decision } };

async function decide({ user }: ReturnType<typeof draw>, reason: string): Promise<void> {
  await choose(user, 'What is done', 'It changes as they asked');
  await choose(user, 'What weight the words had', 'The words counted for much');
  await enterText(user, 'Why, in words that can be read to them', reason);
  await choose(user, 'What happens next', 'Nothing more: this is the answer');
  await choose(user, 'When was it decided?', 'Today');
  await choose(user, 'Who decided?', 'I did');
}

test('asks for others only when somebody wants to answer them, and says whose words they are and what joins them', async () => {
  const drawn = draw([], [bea, fern]);
  await drawn.user.click(await screen.findByRole('button', { name: 'Decide what is done' }));
  const fold = await screen.findByText('Does it answer other children, too?');
  expect(drawn.asked('AnswerTogether')).toEqual([]);
  await drawn.user.click(fold);
  const group = within(await screen.findByRole('group', { name: /^Whose words does it answer, too\?/ }));
  expect(group.getByText(/^Bea · said on 14\s+November\s+2026 · a brother or sister, the same theme$/)).toBeVisible();
  expect(screen.queryByRole('checkbox', { checked: true })).toBeNull();
});

test('one decision answers those that are chosen; a name in the reason is warned of, and nothing is refused for it', async () => {
  const drawn = draw([], [bea, fern]);
  await drawn.user.click(await screen.findByRole('button', { name: 'Decide what is done' }));
  await drawn.user.click(await screen.findByText('Does it answer other children, too?'));
  await choose(drawn.user, 'Whose words does it answer, too?', 'Later for us, too');
  await decide(drawn, 'Amber is right.');
  expect(await screen.findByText('What you wrote names Amber Lightfoot')).toBeVisible();
  await enterText(drawn.user, 'Why, in words that can be read to them', 'You are right.');
  await waitFor(() => expect(screen.queryByText(/^What you wrote names/)).toBeNull());
  await choose(drawn.user, 'What happens next', 'Somebody does something by a day');
  await enterText(drawn.user, 'What is to be done', 'Ask Bea');
  expect(await screen.findByText('What you wrote names Bea')).toBeVisible();
  await waitFor(() =>
    expect(drawn.asked('AnswerOptions').at(-1)?.variables).toEqual({
      feedbackId: 'f1',
      also: { feedbackIds: ['f2'] },
    }),
  );
  await choose(drawn.user, 'What happens next', 'Nothing more: this is the answer');
  await drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(drawn.sent()).toMatchObject([
    { input: { feedbackIds: ['f1', 'f2'], statementIds: ['s1', 's2'], reason: 'You are right.' } },
  ]);
});

test('whoever chose several from a list finds them chosen, and what cannot be answered here is said', async () => {
  const drawn = draw(['f3', 'f9'], [fern, bea]);
  const dialog = within(await screen.findByRole('dialog', { name: 'What is done about it?' }));
  expect(await dialog.findByRole('checkbox', { name: 'A film at night' })).toBeChecked();
  expect(dialog.getByRole('checkbox', { name: 'Later for us, too' })).not.toBeChecked();
  expect(dialog.getByText(/^1 telling that you chose is not answered here/)).toBeVisible();
  await decide(drawn, 'Yes.');
  await drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(drawn.sent()).toMatchObject([{ input: { feedbackIds: ['f1', 'f3'] } }]);
});

test('what was chosen is there again after the form was closed, and is kept until the others are there', async () => {
  const drawn = draw([], [bea, fern]);
  await drawn.user.click(await screen.findByRole('button', { name: 'Decide what is done' }));
  await drawn.user.click(await screen.findByText('Does it answer other children, too?'));
  await choose(drawn.user, 'Whose words does it answer, too?', 'A film at night');
  await enterText(drawn.user, 'Why, in words that can be read to them', 'Yes.');
  await drawn.user.keyboard('{Escape}');
  await drawn.user.click(await screen.findByRole('button', { name: 'Decide what is done' }));
  expect(await screen.findByRole('checkbox', { name: 'A film at night' })).toBeChecked();
  expect(drawn.asked('AnswerTogether').at(-1)?.variables).toEqual({
    feedbackId: 'f1',
    also: { feedbackIds: ['f3'] },
    replaces: null,
  });
});

test('where somebody has decided about one of them meanwhile, the others are asked for again', async () => {
  const others = [bea, fern];
  let first = true;
  const drawn = draw(['f2', 'f3'], others, () => {
    if (!first) return decided;
    first = false;
    others.shift();
    return { code: 'CONFLICT' };
  });
  expect(await screen.findByRole('checkbox', { name: 'Later for us, too' })).toBeChecked();
  await decide(drawn, 'Yes.');
  await drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/^1 telling that you chose is not answered here/)).toBeVisible();
  // The fields come anew with the others, and what was chosen is put into them then.
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'A film at night' })).toBeChecked());
  await drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(drawn.sent().at(-1)).toMatchObject({ input: { feedbackIds: ['f1', 'f3'] } }));
});

const standing = {
  ...undecided,
  state: 'DECIDED' as const,
  decision: { ...decision, actionPromised: false, actions: [], tellings: [] },
};
const own = { ...bea, feedbackId: 'f1', statementId: 's1', words: 'Later to bed', whose: 'Amber', personId: 'amber' };
const toldBea = { ...bea, nearness: [], lastTelling: 'TOLD', lastToldOn: '2026-11-22' };
const again = { chains: [standing], apart: 1 };

test('a decision that answered several is corrected for all of them, also for whoever was told it', async () => {
  const drawn = draw([], [own, toldBea, fern], () => decided, again);
  await drawn.user.click(await screen.findByRole('button', { name: 'Decide again' }));
  const group = within(await screen.findByRole('group', { name: /^Whose words does the new decision answer, too\?/ }));
  await waitFor(() => expect(group.getAllByRole('checkbox', { checked: true })).toHaveLength(2));
  expect(group.getByText(/^Bea · said on 14\s+November\s+2026 · told of it on 22\s+November\s+2026$/)).toBeVisible();
  expect(screen.getByText(/^1 more telling was answered by this decision and stays as decided/)).toBeVisible();
  expect(drawn.asked('AnswerTogether').at(-1)?.variables).toMatchObject({ feedbackId: 'f1', replaces: 'd1' });
  await decide(drawn, 'Bea is right.');
  await enterText(drawn.user, 'Why is it decided again?', 'The landlord');
  expect(await screen.findByText('What you wrote names Bea')).toBeVisible();
  await drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(drawn.sent()).toMatchObject([
    { input: { feedbackIds: ['f1', 'f2', 'f3'], statementIds: ['s1', 's2', 's3'], replaces: 'd1' } },
  ]);
});

test('whom somebody leaves out of a correction stays left out when the form is opened again', async () => {
  const drawn = draw([], [own, toldBea, fern], () => decided, again);
  await drawn.user.click(await screen.findByRole('button', { name: 'Decide again' }));
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'A film at night' })).toBeChecked());
  await enterText(drawn.user, 'Why is it decided again?', 'The landlord');
  await drawn.user.click(screen.getByRole('checkbox', { name: 'A film at night' }));
  await drawn.user.keyboard('{Escape}');
  await drawn.user.click(await screen.findByRole('button', { name: 'Decide again' }));
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Later for us, too' })).toBeChecked());
  expect(screen.getByRole('checkbox', { name: 'A film at night' })).not.toBeChecked();
});

test('who opens one record at a time corrects one at a time, and nothing is looked up', async () => {
  const drawn = draw([], [own, toldBea], () => decided, { ...again, role: 'LEADERSHIP' });
  await drawn.user.click(await screen.findByRole('button', { name: 'Decide again' }));
  await decide(drawn, 'Yes.');
  await enterText(drawn.user, 'Why is it decided again?', 'The landlord');
  await drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(drawn.sent()).toMatchObject([{ input: { feedbackIds: ['f1'], replaces: 'd1' } }]));
  expect(drawn.asked('AnswerTogether')).toEqual([]);
});
