import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { choose, enterText } from '../../../test/fill-form';
import { useSession } from '../../../platform/session';
import type { ChainedFragment } from '../../../gql/children/graphql';
import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import { AskCard } from './ask-card';

const decision = {
  __typename: 'Decision' as const,
  id: 'd1',
  outcome: 'CHANGED' as const,
  weight: 'MUCH' as const,
  reason: 'You eat with them.',
  decidedOn: '2026-11-20',
  decidedByName: 'Sam Worker',
  recordedByName: 'Sam Worker',
  correction: null,
  actionPromised: false,
  actions: [],
  tellings: [],
};
const brought = 'You eat with them.\n\nImelda Rostron says: “Two friends from the choir.”';
const telling = {
  __typename: 'TellingBack' as const,
  id: 't1',
  result: 'TOLD' as const,
  toldOn: '2026-11-26',
  toldByName: 'Sam Worker',
  means: 'CONVERSATION',
  words: brought,
  reason: null,
  tryAgainOn: null,
  writtenByName: 'Sam Worker',
  othersTold: null,
  translation: null,
  translationLanguage: null,
  reaction: null,
  reactionFeedbackId: null,
  stillNotRight: false,
  reactionWaits: false,
  reactionAnswerBy: null,
};
const question = {
  __typename: 'PartnerQuestion',
  id: 'q1',
  statementId: 's1',
  partnerName: 'Imelda Rostron',
  askedByName: 'Sam Worker',
  askedOn: '2026-11-18',
  question: 'Is there company at lunch?',
  showsWords: false,
  repliedOn: '2026-11-19',
  reply: 'Two friends from the choir.',
  takenBackOn: null,
  waits: false,
};

type Chain = ChainedFragment['chains'][number];

function draw(changes: Partial<Chain>, mayAnswer = true) {
  const chain: Chain = {
    statementId: 's1',
    kind: 'WORDS',
    state: 'DECIDED',
    takenBack: null,
    decision,
    earlier: [],
    ...changes,
  };
  const words = { ...told, __typename: 'Feedback' as const, id: 'f1', givenOn: '2026-11-12', waiting: true, mayAnswer };
  const feedback = { ...words, chains: [{ __typename: 'StatementChain' as const, ...chain }] };
  function SignedIn() {
    return useSession().me === null ? null : <AskCard told={feedback} name="Amber" />;
  }
  return renderApp(<SignedIn />, {
    answers: {
      PartnerQuestions: () => ({ data: { partnerQuestions: [question] } }),
      AnswerOptions: () => ({
        data: { answerOptions: { __typename: 'AnswerOptions', people: [], cards: [], objectives: [] } },
      }),
      ChainOfFeedback: () => ({ data: { feedback } }),
      RecordTellingBack: () => ({ data: { recordTellingBack: telling } }),
    },
  });
}

const bringIn = async () => screen.findByRole('button', { name: /^Use in what is told.*Is there company at lunch/ });

test('a reply is brought into what is told, as the partner’s, and sent as it stands there', async () => {
  const { user, asked } = draw({});
  await user.click(await bringIn());
  const dialog = within(await screen.findByRole('dialog', { name: 'Tell Amber what came of it' }));
  expect(await dialog.findByText(/^What Imelda Rostron replied stands at the end of the words/)).toBeVisible();
  await choose(user, 'Were they told?', 'They were told');
  await waitFor(() => expect(dialog.getByLabelText('The words they were told')).toHaveValue(brought));
  await user.keyboard('{Escape}');
  await user.click(await bringIn()); // once, however often it is asked for
  await screen.findByText(/^What Imelda Rostron replied stands at the end/);
  await choose(user, 'Were they told?', 'They were told');
  await choose(user, 'On which day', 'Today');
  await user.selectOptions(screen.getByLabelText('Who went to tell them'), 'You');
  await user.selectOptions(screen.getByLabelText('How they were told'), 'Talking');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked.filter(({ name }) => name === 'RecordTellingBack').map(({ variables }) => variables);
  expect(sent).toMatchObject([{ input: { decisionId: 'd1', feedbackId: 'f1', words: brought } }]);
});

test('whose words were changed is told that they are not the partner’s any more', async () => {
  const { user } = draw({});
  await user.click(await bringIn());
  await choose(user, 'Were they told?', 'They were told');
  await enterText(user, 'The words they were told', brought.replace('Two', 'Three'));
  expect(
    await screen.findByText('What Imelda Rostron replied does not stand in the words as they wrote it.'),
  ).toBeVisible();
});

test('a reply that stands in what was told is said to be used there', async () => {
  draw({ state: 'TOLD', decision: { ...decision, tellings: [telling] } });
  expect(await screen.findByText(/^Used in what Amber was told on 26\s+November\s+2026$/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Use in what is told/ })).toBeNull();
});

test.each<[string, Partial<Chain>, boolean]>([
  ['nothing is decided yet', { state: 'UNDECIDED', decision: null }, true],
  [
    'they were told without it',
    { state: 'TOLD', decision: { ...decision, tellings: [{ ...telling, words: 'Yes.' }] } },
    true,
  ],
  ['it is another’s to tell', {}, false],
])('offers nothing where %s', async (_what, changes, mayAnswer) => {
  draw(changes, mayAnswer);
  expect(await screen.findByText('Two friends from the choir.')).toBeVisible();
  expect(screen.queryByText(/^Use in what is told/)).toBeNull();
  expect(screen.queryByText(/^Used in what/)).toBeNull();
});
