import { afterEach, beforeEach, expect, vi, test } from 'vitest';

import { councilNow, otherDayOfDevice, setCouncilTime, todayInLondon } from './council-time';
import { isOutOfHours } from './is-out-of-hours';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-29T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  const now = new Date().toISOString();
  setCouncilTime({ now, today: now.slice(0, 10) });
});

test.each([
  ['a device that is a day behind', '2026-11-30T10:00:00Z', '2026-11-30', '2026-11-29'],
  ['a device that is years ahead', '2019-03-01T10:00:00Z', '2019-03-01', '2026-11-29'],
  ['a device that is right', '2026-11-29T10:00:00Z', '2026-11-29', null],
  ['a demo whose day stands still', '2026-11-29T10:00:00Z', '2026-01-05', '2026-11-29'],
])('the council’s day counts on %s', (_device, now, today, other) => {
  setCouncilTime({ now, today });
  expect(todayInLondon()).toBe(today);
  expect(otherDayOfDevice()).toBe(other);
  expect(councilNow()).toBe(Date.parse(now));
});

test('the council’s day goes on while a page stands open, at midnight in London', () => {
  setCouncilTime({ now: '2026-06-30T22:30:00Z', today: '2026-06-30' });
  vi.advanceTimersByTime(29 * 60_000);
  expect(todayInLondon()).toBe('2026-06-30');
  vi.advanceTimersByTime(2 * 60_000);
  expect(todayInLondon()).toBe('2026-07-01');
});

test.each([
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-06-30T23:59:59Z', '2026-07-01'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
  ['2027-01-01T00:00:00Z', '2027-01-01'],
  ['2026-10-25T00:59:59Z', '2026-10-25'], // the clocks go back
])('at %s it is %s in London', (now, today) => {
  vi.setSystemTime(new Date('2026-02-03T12:00:00Z'));
  setCouncilTime({ now: '2026-02-03T12:00:00Z', today: '2026-02-03' });
  vi.setSystemTime(new Date(now));
  expect(todayInLondon()).toBe(today);
});

test.each([
  [null, null, null],
  [false, '2026-11-29T11:00:00Z', false],
  [false, '2026-11-29T10:00:00Z', true],
  [true, '2026-11-29T11:00:00Z', true],
  [true, '2026-11-29T09:00:00Z', false],
])('out of hours %s until %s is, at ten, %s', (was, nowUntil, is) => {
  setCouncilTime({ now: '2026-11-29T10:00:00Z', today: '2026-11-29' });
  expect(isOutOfHours({ duty: '', outOfHours: '', isOutOfHours: was, nowUntil })).toBe(is);
});
