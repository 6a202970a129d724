import { expect, test } from 'vitest';
import { type CountedDays, waitOf } from './chain-waits.js';

const each = (...days: readonly (number | null)[]): CountedDays[] => days.map((one) => ({ days: one, statements: 1 }));

test.each<[string, readonly CountedDays[], { median: number | null; slowest: number | null }]>([
  [
    'all were told: the middle one, and the ninth of ten',
    each(1, 2, 3, 4, 5, 6, 7, 8, 9, 30),
    { median: 5, slowest: 9 },
  ],
  ['one alone', each(4), { median: 4, slowest: 4 }],
  ['of two, half is one', each(3, 9), { median: 3, slowest: 9 }],
  ['of three, half is two', each(9, 3, 5), { median: 5, slowest: 9 }],
  ['those that wait still count as not yet', each(2, 4, null, null), { median: 4, slowest: null }],
  ['not half yet', each(2, null, null), { median: null, slowest: null }],
  ['exactly half', each(2, null), { median: 2, slowest: null }],
  ['nine in ten, and the tenth waits', each(1, 1, 1, 1, 1, 1, 1, 1, 12, null), { median: 1, slowest: 12 }],
  ['eight in ten is not nine', each(1, 1, 1, 1, 1, 1, 1, 1, null, null), { median: 1, slowest: null }],
  ['on the same day', each(0, 0, 5), { median: 0, slowest: 5 }],
  ['nobody was told', each(null, null), { median: null, slowest: null }],
  ['nothing was said', [], { median: null, slowest: null }],
])('%s', (_name, days, expected) => {
  expect(waitOf(days)).toMatchObject(expected);
});

test('days that several needed count as often as they were needed, in whatever order they come', () => {
  const counted = [
    { days: 20, statements: 30 },
    { days: null, statements: 9 },
    { days: 3, statements: 51 },
  ];
  expect(waitOf(counted)).toEqual({ statements: 90, reached: 81, median: 3, slowest: 20 });
});

test('leaving out those that wait would make the same council look quicker', () => {
  const told = each(2, 3, 4, 40);
  expect(waitOf(told).median).toBe(3);
  expect(waitOf([...told, ...each(null, null, null)]).median).toBe(40);
});
