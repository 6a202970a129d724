import { expect, test } from 'vitest';
import { byText } from './by-text.js';

test('sorts days with the earliest first, and before it whatever has no day', () => {
  const days = ['2026-11-24', '', '2025-12-31', '2026-02-03', ''];
  expect(days.toSorted(byText)).toEqual(['', '', '2025-12-31', '2026-02-03', '2026-11-24']);
});
