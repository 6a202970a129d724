import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';

import { told } from '../telling.fixture';
import { WaitingAnswers } from './waiting-answers';

const waiting = { ...told, waiting: true, answerExpected: true, answerOwnerName: 'Sam Worker', answerBy: '2020-01-31' };

test('what others wait for stands apart from what the child waits for', () => {
  const own = { ...waiting, id: 'own', doNotTell: 'Dad' };
  const family = { ...waiting, id: 'family', speakerRole: 'PARENT' as const, speaker: 'Her mother', words: 'We worry' };
  render(<WaitingAnswers waiting={[family, own]} name="Amber" />);

  const child = screen.getByRole('region', { name: 'Amber waits for an answer' });
  expect(child).toHaveTextContent('Can we get a dog?');
  expect(child).toHaveTextContent('Sam Worker, by 31 January 2020');
  expect(child).toHaveTextContent('Do not tell: Dad');
  expect(within(child).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('region', { name: 'Others wait for an answer' })).toHaveTextContent('Her mother. Sam Worker');
});

test('nothing is said where nobody waits', () => {
  render(<WaitingAnswers waiting={[]} name="Amber" />);
  expect(screen.queryByRole('region')).toBeNull();
});
