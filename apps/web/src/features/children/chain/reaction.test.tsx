import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Answer } from '../../../test/answering-link';
import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import { AnswerPage } from './answer-page';
import { owedText } from '../../../foundations/telling/reaction';

const telling = {
  __typename: 'TellingBack' as const,
  id: 't1',
  result: 'TOLD' as const,
  toldOn: '2026-11-22',
  toldByName: 'Sam Worker',
  means: 'CONVERSATION',
  words: 'You get a bike.',
  reason: null,
  tryAgainOn: null,
  writtenByName: 'Sam Worker',
  othersTold: null,
  translation: null,
  translationLanguage: null,
  reaction: 'No it is the wrong bike',
  reactionFeedbackId: 'f9',
  stillNotRight: true,
  reactionWaits: true,
  reactionAnswerBy: '2099-12-04',
};

function page(changes: object, lastly: object = {}): Answer {
  const decision = {
    __typename: 'Decision' as const,
    id: 'd1',
    outcome: 'CHANGED' as const,
    weight: 'MUCH' as const,
    reason: 'You get a bike.',
    decidedOn: '2026-11-20',
    decidedByName: 'Sam Worker',
    recordedByName: 'Sam Worker',
    correction: null,
    actionPromised: false,
    actions: [],
    tellings: [{ ...telling, ...lastly }],
  };
  const chain = { __typename: 'StatementChain' as const, statementId: 's1', kind: 'WORDS', state: 'TOLD', decision };
  const names = { childId: 'c1', childName: 'Amber Jones', groupName: null };
  const chains = [{ ...chain, takenBack: null, earlier: [] }];
  const feedback = { ...told, __typename: 'Feedback' as const, id: 'f1', givenOn: '2026-11-12', ...names, chains };
  return { data: { feedback: { ...feedback, ...changes } } };
}

function open(changes: object, lastly: object = {}) {
  return renderApp(<AnswerPage />, {
    at: '/answers/f1',
    answers: { AnswerOne: () => page(changes, lastly) },
  });
}

test('shows that what they were told was not right, by when that is answered, and leads there', async () => {
  open({});
  expect(await screen.findByText(/^It is still not right: an answer to that is owed by/)).toHaveTextContent(
    'owed by 4 December 2099',
  );
  const link = screen.getByRole('link', { name: /^See what comes of that\s?: No it is the wrong bike$/ });
  expect(link).toHaveAttribute('href', '/answers/f9');
});

test('says nothing of a reaction that is kept from the reader', async () => {
  const nothing = { reaction: null, reactionFeedbackId: null, stillNotRight: false, reactionWaits: false };
  open({}, { ...nothing, reactionAnswerBy: null });
  await screen.findByText(/^22\s?November/);
  expect(screen.queryByText(/still not right|See what comes of that/)).toBeNull();
});

test('leads from what they said on being told back to what it was about', async () => {
  open({ reactionTo: { __typename: 'ReactionTo', feedbackId: 'f0', words: 'I want my bike', toldOn: '2026-11-12' } });
  const link = await screen.findByRole('link', { name: 'I want my bike' });
  expect(link).toHaveAttribute('href', '/answers/f0');
});

const owed = { ...telling, reactionAnswerBy: '2026-12-04' };

test.each([
  [owed, '2026-12-04', 'It is still not right: an answer to that is owed by 4 December 2026'],
  [owed, '2026-12-05', 'It is still not right: an answer to that was owed by 4 December 2026'],
  [{ ...owed, reactionAnswerBy: null }, '2026-12-04', 'It is still not right, and an answer to that is owed'],
  [{ ...owed, reactionWaits: false }, '2026-12-04', 'It was still not right, and that has been answered since'],
])('says how it stands with an answer to a reaction', (one, today, text) => {
  expect(owedText(one, today).replaceAll('\u00A0', ' ')).toBe(text);
});
