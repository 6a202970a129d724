import { expect, test } from '@jest/globals';
import { bankHolidaysEnglandAndWales } from '../calendar/bank-holidays-england-and-wales.js';
import { quarterReleasedAsAt, type ReleasedTimings, suppressTimings, type TimingCounts } from './released-timings.js';

const names = ['IN_STANDARD', 'IN_AGREED', 'LATE', 'OPEN'] as const;
const threshold = 5;
const most = 11;

function everyTable(): TimingCounts[] {
  const upTo = Array.from({ length: most + 1 }, (_, count) => count);
  return upTo.flatMap((a) =>
    upTo.flatMap((b) =>
      upTo.flatMap((c) => upTo.map((d): TimingCounts => ({ IN_STANDARD: a, IN_AGREED: b, LATE: c, OPEN: d }))),
    ),
  );
}

/** Groups all tables by what a reader knows, and lists the small counts that have one possible value. */
function givenAway(known: (table: TimingCounts, released: ReleasedTimings) => string): string[] {
  const possible = new Map<string, TimingCounts[]>();
  for (const table of everyTable()) {
    const released = suppressTimings(table);
    const key = `${JSON.stringify(released)} ${known(table, released)}`;
    possible.set(key, [...(possible.get(key) ?? []), table]);
  }
  return [...possible].flatMap(([key, tables]) =>
    names.filter((name) => isSettled(tables.map((table) => table[name]))).map((name) => `${name} in ${key}`),
  );
}

function isSettled(values: readonly number[]): boolean {
  const [value = 0] = values;
  return value >= 1 && value <= threshold && values.every((other) => other === value);
}

test('no small count can be worked out from what is released, by a reader who knows the method', () => {
  expect(givenAway(() => '')).toEqual([]);
});

test('a reader who has watched the overdue list learns no more of the complaints answered in time', () => {
  const found = givenAway(({ LATE, OPEN }) => `${LATE} late and ${OPEN} open`);
  expect(found.filter((line) => line.startsWith('IN_'))).toEqual([]);
});

test('shows large counts and nought, with their sums', () => {
  expect(suppressTimings({ IN_STANDARD: 12, IN_AGREED: 7, LATE: 0, OPEN: 0 })).toEqual({
    IN_STANDARD: 12,
    IN_AGREED: 7,
    LATE: 0,
    OPEN: 0,
    inTime: 19,
    total: 19,
  });
});

test('hides a small count with its neighbour, and the total with a small half', () => {
  expect(suppressTimings({ IN_STANDARD: 12, IN_AGREED: 2, LATE: 3, OPEN: 0 })).toEqual({
    IN_STANDARD: null,
    IN_AGREED: null,
    LATE: null,
    OPEN: 0,
    inTime: 14,
    total: null,
  });
});

test('a quarter is released once every clock that started in it has run its longest', () => {
  expect(quarterReleasedAsAt('2025-26 Q3', bankHolidaysEnglandAndWales)).toBe('2026-01-29');
  expect(() => quarterReleasedAsAt('2028-29 Q3', bankHolidaysEnglandAndWales)).toThrow(RangeError);
});
