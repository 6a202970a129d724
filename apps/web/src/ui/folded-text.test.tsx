import { expect, test } from 'vitest';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { FoldedText } from './folded-text';
import { Quote } from './quote';

const letters = 'a'.repeat(10_000);
const words = 'I want to see my dog. '.repeat(450).trim();

function draw(text: string, opens = false) {
  render(
    <FoldedText text={text} opens={opens}>
      {(shown) => <p data-testid="shown">{shown}</p>}
    </FoldedText>,
  );
  return () => screen.getByTestId('shown').textContent;
}

test.each([
  ['a short text', 'No.'],
  ['one only a little longer than what is shown', 'word '.repeat(119).trim()],
  ['fifteen lines', Array.from({ length: 15 }, () => 'No').join('\n')],
])('%s stands whole, without a button', (_, text) => {
  const shown = draw(text);
  expect(shown()).toBe(text);
  expect(screen.queryByRole('button')).toBeNull();
});

test.each([
  ['letters without a space', letters],
  ['many words', words],
  ['many lines', Array.from({ length: 200 }, (_, at) => String(at)).join('\n')],
  ['a row of faces', '👩🏽‍🦱'.repeat(300)],
])('%s: the beginning, and all of it by the keyboard', async (_, text) => {
  const user = userEvent.setup();
  const shown = draw(text);
  const beginning = (shown() ?? '').replace(/…$/u, '');
  expect(beginning.length).toBeLessThanOrEqual(400);
  expect(beginning.split('\n').length).toBeLessThanOrEqual(10);
  expect(text.startsWith(beginning)).toBe(true);
  expect(beginning).not.toMatch(/[\uD800-\uDBFF]$/);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Show all of it', expanded: false })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(shown()).toBe(text);
  expect(screen.getByTestId('shown').parentElement).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Show less of it', expanded: true })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(shown()).toBe(`${beginning}…`);
});

test('words are cut between words', () => {
  expect(draw(words)()).toMatch(/ (I|want|to|see|my|dog\.)…$/);
});

test('what was looked for is in sight without being asked', () => {
  expect(draw(words, true)()).toBe(words);
});

test('paper has all of it', () => {
  const shown = draw(words);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(shown()).toBe(words);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(shown()).not.toBe(words);
});

test('a quotation is folded; one to be kept is whole', () => {
  const { rerender } = render(<Quote words={words} />);
  expect(screen.getByRole('button', { name: 'Show all of it' })).toBeVisible();
  rerender(<Quote words={words} whole />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('figure')).toHaveTextContent(words);
});
