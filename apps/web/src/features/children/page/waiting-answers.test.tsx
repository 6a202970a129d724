import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import { WaitingAnswers } from './waiting-answers';

const waiting = { ...told, waiting: true, answerExpected: true, answerOwnerName: 'Sam Worker', answerBy: '2020-01-31' };

test('what others wait for stands apart from what the child waits for', async () => {
  const own = { ...waiting, id: 'own', doNotTell: 'Dad' };
  const family = { ...waiting, id: 'family', speakerRole: 'PARENT' as const, speaker: 'Her mother', words: 'We worry' };
  renderApp(<WaitingAnswers waiting={[family, own]} name="Amber" />);

  const child = await screen.findByRole('region', { name: 'Amber waits for an answer' });
  expect(child).toHaveTextContent('Can we get a dog?');
  expect(child).toHaveTextContent('Sam Worker, by 31 January 2020');
  expect(child).toHaveTextContent('Do not tell: Dad');
  expect(within(child).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('region', { name: 'Others wait for an answer' })).toHaveTextContent('Her mother. Sam Worker');
});

test('whoever owes the answer is told so', async () => {
  renderApp(<WaitingAnswers waiting={[{ ...waiting, answerOwnerName: 'Robin the Practitioner' }]} name="Amber" />);
  expect(await screen.findByText(/^You will tell Amber, by 31 January 2020/)).toBeVisible();
});

test('nothing is said where nobody waits', () => {
  renderApp(<WaitingAnswers waiting={[]} name="Amber" />);
  expect(screen.queryByRole('region')).toBeNull();
});
