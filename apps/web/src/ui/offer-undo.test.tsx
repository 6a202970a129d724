import { expect, vi, test } from 'vitest';
import { act, screen } from '@testing-library/react';

import { renderApp } from '../test/render-app';
import { Announcer } from './announcer';
import { offerUndo } from './offer-undo';

function draw() {
  const { user } = renderApp(
    <>
      <Announcer />
      <label>
        Words <input />
      </label>
    </>,
  );
  const undone: string[] = [];
  const offer = (what: string, takesFocus = false) =>
    act(() => offerUndo(`Thrown away: ${what}`, { takesFocus, undo: () => undone.push(what) }));
  return { user, undone, offer };
}

test('what is gone is said to everybody, and taken back by the button that has the focus', async () => {
  const { user, undone, offer } = draw();
  offer('the letter', true);
  expect(screen.getByRole('status')).toHaveTextContent('Thrown away: the letter');
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(undone).toEqual(['the letter']);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('Control and Z take back the newest, and nothing while somebody writes', async () => {
  const { user, undone, offer } = draw();
  offer('first');
  offer('second');
  await user.click(screen.getByLabelText('Words'));
  await user.keyboard('{Control>}z{/Control}');
  expect(undone).toEqual([]);
  await user.click(document.body);
  await user.keyboard('{Control>}z{/Control}');
  expect(undone).toEqual(['second']);
  await user.keyboard('{Control>}z{/Control}');
  expect(undone).toEqual(['second', 'first']);
});

test('the offer ends after ten seconds, but not under a hand that is on it', () => {
  vi.useFakeTimers();
  const { offer } = draw();
  offer('the letter', true);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  act(() => screen.getByLabelText('Words').focus());
  act(() => void vi.advanceTimersByTime(2_000));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  vi.useRealTimers();
});
