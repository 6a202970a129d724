import { describe, expect, test } from 'vitest';
import { addMonths, ageOn } from './months.js';
import {
  addDays,
  dayOfWeek,
  daysBetween,
  formatMonth,
  formatPlainDate,
  formatPlainDateShort,
  isPlainDate,
  plainDateFromParts,
  toPlainDate,
} from './plain-date.js';

describe('a plain date', () => {
  test.each(['2024-02-29', '2025-12-31', '0099-01-01'])('%s exists', (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(toPlainDate(text)).toBe(text);
  });

  test.each([
    '2025-02-29',
    '0000-01-01',
    '2025-13-01',
    '2025-1-1',
    '01/02/2025',
    '2025-04-31',
    '2025-01-00',
    '',
    ' 2025-01-01',
    '2025-01-01T00:00',
  ])('%p does not', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => toPlainDate(text)).toThrow(RangeError);
  });

  test('is no number and no nothing', () => {
    expect(isPlainDate(20250101)).toBe(false);
    expect(isPlainDate(null)).toBe(false);
  });

  test('adds days over a month, a leap day and the change of clocks', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  test('knows its weekday and reads as people write it', () => {
    expect(dayOfWeek('2026-04-05')).toBe(0);
    expect(dayOfWeek('2026-04-03')).toBe(5);
    expect(formatPlainDate('2026-01-07')).toBe('7 January 2026');
    expect(formatPlainDateShort('2026-09-07')).toBe('7 Sep 2026');
    expect(formatMonth('2019-03-31')).toBe('March 2019');
    expect(plainDateFromParts(2026, 2, 30)).toBeNull();
    expect(plainDateFromParts(2026, 2, 3)).toBe('2026-02-03');
  });
});

describe('adding months', () => {
  test.each([
    ['the same day number', '2026-04-23', 3, '2026-07-23'],
    ['the last day where there is no such day', '2025-11-30', 3, '2026-02-28'],
    ['the last day of February, half a year on', '2025-08-31', 6, '2026-02-28'],
    ['31st stays 31st', '2026-05-31', 3, '2026-08-31'],
    ['30th stays 30th', '2025-09-30', 6, '2026-03-30'],
    ['over the new year', '2026-07-20', 6, '2027-01-20'],
    ['a year from a leap day', '2024-02-29', 12, '2025-02-28'],
    ['backwards', '2026-03-31', -1, '2026-02-28'],
    ['backwards over the new year', '2026-01-15', -13, '2024-12-15'],
  ])('%s', (_case, date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });

  test('refuses a date that does not exist and part of a month', () => {
    expect(() => addMonths('2025-02-29', 1)).toThrow(RangeError);
    expect(() => addMonths('2025-02-28', 1.5)).toThrow(RangeError);
  });
});

describe('age', () => {
  test.each([
    ['2016-05-10', '2020-05-09', 3],
    ['2016-05-10', '2020-05-10', 4],
    ['2020-02-29', '2024-02-28', 3],
    ['2020-02-29', '2024-02-29', 4],
    ['2020-02-29', '2025-02-28', 4],
    ['2020-02-29', '2025-03-01', 5],
    ['2026-05-10', '2026-05-10', 0],
  ])('born %s is on %s %i', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });
});
