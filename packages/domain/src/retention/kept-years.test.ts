import { expect, test } from 'vitest';
import { addDays } from '../calendar/plain-date.js';
import { keptThrough, pastTimeBefore } from './kept-years.js';

test.each([
  // A child born on 14 June 2012, to the 75th birthday.
  ['2012-06-14', 75, '2087-06-14'],
  ['2024-02-29', 25, '2049-03-01'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2024-02-29', 76, '2100-03-01'],
  ['2020-02-28', 6, '2026-02-28'],
  ['2019-12-31', 6, '2025-12-31'],
])('what counts from %s for %i years is kept through %s', (from, years, through) => {
  expect(keptThrough(from, years)).toBe(through);
});

test.each([
  ['2087-06-14', 75, '2012-06-14'],
  ['2087-06-15', 75, '2012-06-15'],
  ['2049-03-01', 25, '2024-02-29'],
  ['2049-03-02', 25, '2024-03-02'],
  ['2028-02-29', 25, '2003-03-01'],
  ['2026-11-30', 6, '2020-11-30'],
])('on %s what counts for %i years is past its time where it began before %s', (today, years, before) => {
  expect(pastTimeBefore(today, years)).toBe(before);
  // The day before is past, that day is not.
  expect(keptThrough(addDays(before, -1), years) < today).toBe(true);
  expect(keptThrough(before, years) < today).toBe(false);
});
