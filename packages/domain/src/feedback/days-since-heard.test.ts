import { describe, expect, test } from 'vitest';
import { daysSinceHeard, heardAgo, heardHow, isLongSilence } from './days-since-heard.js';
import { sources } from './sources.js';

describe('days since heard', () => {
  test.each([
    ['2026-03-27', '2026-03-27', 0, 'today', false],
    ['2026-03-26', '2026-03-27', 1, 'yesterday', false],
    ['2026-03-28', '2026-03-30', 2, '2 days ago', false],
    ['2024-02-28', '2024-03-01', 2, '2 days ago', false],
    ['2026-02-13', '2026-03-27', 42, '42 days ago', false],
    ['2026-02-12', '2026-03-27', 43, '43 days ago', true],
    ['2026-03-28', '2026-03-27', 0, 'today', false],
    [null, '2026-03-27', null, 'not yet heard', true],
  ])('last heard %s, today %s: %s', (last, today, days, words, silent) => {
    expect(daysSinceHeard(last, today)).toBe(days);
    expect(heardAgo(days)).toBe(words);
    expect(isLongSilence(days, 6)).toBe(silent);
  });
});

test('words of their own, words through somebody else and what was seen are told apart', () => {
  const ways = sources.map(heardHow);
  expect(ways).toEqual(['in their own words', 'through somebody else', 'by being watched']);
});
