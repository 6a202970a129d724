import { expect, test } from 'vitest';
import { londonLater, londonTime, untilNextDay } from './london-time.js';

test.each([
  ['2026-11-30T17:05:30Z', '2026-11-30', 17 * 60 + 5],
  ['2026-06-30T23:30:00Z', '2026-07-01', 30],
])('%s is minute %3$i of %2$s in London', (moment, on, minutes) => {
  expect(londonTime(new Date(moment))).toEqual({ on, minutes });
});

test.each([
  ['from Friday evening to Monday morning', '2026-11-27T17:00:10Z', 63 * 60 + 30, '2026-11-30T08:30:00.000Z'],
  ['over the night on which summer time begins', '2026-03-27T17:00:00Z', 63 * 60 + 30, '2026-03-30T07:30:00.000Z'],
  ['over the one on which it ends', '2026-10-23T16:00:00Z', 63 * 60 + 30, '2026-10-26T08:30:00.000Z'],
])('goes on %s', (_case, from, minutes, to) => {
  expect(londonLater(new Date(from), minutes).toISOString()).toBe(to);
});

test.each([
  ['in winter', '2026-11-30T23:59:58.500Z', '2026-12-01T00:00:00.000Z'],
  ['in summer', '2026-06-30T10:15:30Z', '2026-06-30T23:00:00.000Z'],
  ['at its first moment', '2026-12-01T00:00:00Z', '2026-12-02T00:00:00.000Z'],
  ['on the day on which summer time begins', '2026-03-29T00:30:00Z', '2026-03-29T23:00:00.000Z'],
  ['on the one on which it ends', '2026-10-24T23:30:00Z', '2026-10-26T00:00:00.000Z'],
])('the next day begins %s', (_case, from, next) => {
  expect(new Date(new Date(from).getTime() + untilNextDay(new Date(from))).toISOString()).toBe(next);
});
