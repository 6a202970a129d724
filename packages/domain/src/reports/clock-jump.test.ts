import { expect, test } from 'vitest';
import { latestOf, mayHaveJumped } from './clock-jump.js';

const noon = '2026-11-24T12:00:00Z';
const hourLater = '2026-11-24T13:00:00Z';

test.each([
  ['the next hour', noon, [hourLater, hourLater], false, false],
  ['a week off, to the second', noon, ['2026-12-01T12:00:00Z'], false, false],
  ['a week and a second', noon, ['2026-12-01T12:00:01Z'], false, true],
  ['a server that was off for three weeks', noon, ['2026-12-15T12:00:00Z', '2026-12-15T12:00:00Z'], false, true],
  ['a server’s clock alone, five years ahead', noon, ['2031-11-24T12:00:00Z', hourLater], false, true],
  ['the database’s clock alone', noon, [hourLater, '2031-11-24T12:00:00Z'], false, true],
  ['a clock that was put back', noon, ['2026-01-01T00:00:00Z', hourLater], false, false],
  ['the first hour ever', null, ['2031-11-24T12:00:00Z'], false, false],
  ['a day that was set by hand', noon, ['2031-11-24T12:00:00Z'], true, false],
])('%s', (_case, markedAt, clocks, isFixed, jumped) => {
  const known = { markedAt: markedAt === null ? null : new Date(markedAt), clocks: clocks.map((at) => new Date(at)) };
  expect(mayHaveJumped({ ...known, isFixed })).toBe(jumped);
});

test('goes by the clock that is furthest ahead', () => {
  expect(latestOf([new Date(hourLater), new Date(noon)])).toEqual(new Date(hourLater));
});
