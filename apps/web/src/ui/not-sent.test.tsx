import { afterEach, expect, test, vi } from 'vitest';
import { act, render, screen } from '@testing-library/react';

import { NotSent } from './not-sent';

afterEach(() => void vi.restoreAllMocks());

function connection(isThere: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere);
  act(() => void window.dispatchEvent(new Event(isThere ? 'online' : 'offline')));
}

function show(failure: 'NETWORK' | 'UNKNOWN'): { readonly sent: () => number } {
  let tries = 0;
  const again = () => void (tries += 1);
  render(<NotSent failure={failure} kept busy={false} onTryAgain={again} onSendAsNew={again} />);
  return { sent: () => tries };
}

test('says when the connection is back, and sends nothing by itself', () => {
  const { sent } = show('NETWORK');
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('There is no connection to Heard just now.');
  connection(true);
  expect(alert).toHaveTextContent('The connection is back. What you wrote waits for you to send it.');
  connection(false);
  expect(alert).toHaveTextContent('There is no connection to Heard just now.');
  expect(sent()).toBe(0);
});

test('what had another reason is not explained by the connection', () => {
  show('UNKNOWN');
  connection(true);
  expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong at our end.');
});
