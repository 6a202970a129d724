import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { choose } from '../../../test/fill-form';
import { expectAllTooLong, expectAllWhole, overfill } from '../../../test/overfill';
import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import { TellingChain } from './telling-chain';

const words: ChainedFragment & { readonly __typename: 'Feedback' } = {
  ...told,
  __typename: 'Feedback',
  id: 'f1',
  givenOn: '2026-11-12',
  mayAnswer: true,
  waiting: true,
  chains: [
    {
      statementId: 's1',
      kind: 'WORDS',
      state: 'UNDECIDED',
      takenBack: null,
      decision: null,
      earlier: [],
    },
  ],
};

test.each([
  ['Decide what is done', 'reason'],
  ['Amber took it back', 'reason'],
])('“%s”: a text that is far too long is kept whole, and said how much too long it is', async (name, box) => {
  const options = { __typename: 'AnswerOptions', people: [], cards: [], objectives: [] };
  const { user } = renderApp(<TellingChain told={words} asked={{ name: 'Amber', age: 9 }} />, {
    answers: { AnswerOptions: () => ({ data: { answerOptions: options } }) },
  });
  await user.click(screen.getByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findAllByRole('textbox');
  if (name.startsWith('Decide')) await choose(user, 'Who decided?', 'Somebody else');
  expect(overfill()).toContain(box);
  expectAllWhole();
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expectAllTooLong();
  expect(screen.getByRole('dialog')).toBeVisible();
});
