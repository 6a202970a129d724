import { afterEach, expect, vi, test } from 'vitest';
import { act, render, screen } from '@testing-library/react';

import { errorSentence } from '../platform/request-errors';
import { FailedState } from './states';

afterEach(() => void vi.restoreAllMocks());

function goOffline(): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
}

test('without a connection says so, and tries again by itself when there is one', () => {
  goOffline();
  let tries = 0;
  render(<FailedState title="The plan could not be opened" onRetry={() => void (tries += 1)} />);
  expect(screen.getByRole('alert')).toHaveTextContent('No connection');
  expect(screen.getByRole('alert')).not.toHaveTextContent('The plan could not be opened');
  act(() => void window.dispatchEvent(new Event('online')));
  expect(tries).toBe(1);
});

test('with a connection says what could not be shown', () => {
  render(<FailedState title="The plan could not be opened" />);
  expect(screen.getByRole('alert')).toHaveTextContent('The plan could not be opened');
});

test('what could not be sent says whether there is a connection at all', () => {
  expect(errorSentence(new Error('no answer'))).toMatch(/^Heard could not be reached\. /);
  goOffline();
  expect(errorSentence(new Error('no answer'))).toMatch(/^No connection\. /);
});
