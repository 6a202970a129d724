import { expect, test } from 'vitest';
import { readDay } from './read-day.js';

test.each([
  ['2026-03-27', '2026-03-27'],
  ['2026-03-27T00:00:00.000Z', '2026-03-27'],
  ['27/03/2026', '2026-03-27'],
  [' 7.3.2026 ', '2026-03-07'],
  ['27/03/2026 00:00', '2026-03-27'],
  ['27 March 2026', '2026-03-27'],
  ['27-Mar-2026', '2026-03-27'],
  ['03/27/2026', null],
  ['30/02/2026', null],
  ['27/03/26', null],
  ['27 Marvel', null],
  ['soon', null],
  ['', null],
])('%j is read as %j', (written, day) => {
  expect(readDay(written)).toBe(day);
});
