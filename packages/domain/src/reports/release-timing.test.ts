import { expect, test } from 'vitest';
import { hasSettled, usualReleaseTiming } from './release-timing.js';

const now = new Date('2026-10-29T09:00:00Z');
const dayBefore = new Date('2026-10-28T09:00:00Z');
const anHourAgo = new Date('2026-10-29T08:00:00Z');

test.each([
  ['2026-10-29', dayBefore, true],
  ['2026-10-29', null, true],
  ['2026-10-28', dayBefore, false],
  ['2026-10-29', anHourAgo, false],
])('a quarter that ended on 30 September, on %s with the last entry at %s: %s', (today, lastEntryAt, settled) => {
  expect(hasSettled('2026-09-30', lastEntryAt, usualReleaseTiming, { today, now })).toBe(settled);
});

test('a council that waits for nothing releases on the first day after', () => {
  const timing = { daysAfterPeriod: 0, hoursAfterEntry: 0 };
  expect(hasSettled('2026-09-30', now, timing, { today: '2026-10-01', now })).toBe(true);
  expect(hasSettled('2026-09-30', now, timing, { today: '2026-09-30', now })).toBe(false);
});
