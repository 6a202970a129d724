import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';

import { renderApp } from '../../../test/render-app';
import { QuestionPage } from './question-page';

const asked = {
  __typename: 'AskedOfMe',
  id: 'q1',
  childName: 'Amber',
  askedByName: 'Sam Worker',
  askedOn: '2026-11-20',
  question: 'Is there company at lunch?',
  words: 'I eat alone',
  repliedOn: null,
  reply: null,
};
const replied = { ...asked, repliedOn: '2026-11-22', reply: 'Two friends from the choir.' };

function draw(answers: Parameters<typeof renderApp>[1]) {
  return renderApp(
    <Routes>
      <Route path="/questions/:id" element={<QuestionPage />} />
    </Routes>,
    { role: 'PARTNER', at: '/questions/q1', ...answers },
  );
}

test('a partner replies once, and goes on from what they replied', async () => {
  const { user, asked: sent } = draw({
    answers: {
      QuestionAskedOfMe: () => ({ data: { questionAskedOfMe: asked } }),
      ReplyToQuestion: () => ({ data: { replyToQuestion: replied } }),
    },
  });
  expect(await screen.findByText('Is there company at lunch?')).toBeVisible();
  expect(screen.getByText('I eat alone')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Enter your reply')).toBeVisible();
  await user.type(screen.getByLabelText('Your reply'), 'Two friends from the choir.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const mine = await screen.findByRole('region', { name: 'Your reply' });
  expect(mine).toHaveTextContent('Two friends from the choir.');
  expect(mine.parentElement).toHaveFocus();
  expect(sent.filter(({ name }) => name === 'ReplyToQuestion')).toHaveLength(1);
});

test('who has replied elsewhere sees what was stored, and beside it what they wrote now', async () => {
  let now: object = asked;
  const { user } = draw({
    answers: {
      QuestionAskedOfMe: () => ({ data: { questionAskedOfMe: now } }),
      ReplyToQuestion: () => {
        now = replied;
        return { code: 'CONFLICT', current: replied };
      },
    },
  });
  await user.type(await screen.findByLabelText('Your reply'), 'Nobody at all');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Two friends from the choir.')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Nobody at all');
});

test('a question that was taken back is not there any more', async () => {
  draw({ answers: { QuestionAskedOfMe: () => ({ code: 'NOT_FOUND' }) } });
  expect(await screen.findByText(/^The question may have been taken back/)).toBeVisible();
});
