import { describe, expect, test } from 'vitest';
import { bankHolidaysEnglandAndWales as built } from './bank-holidays-england-and-wales.js';
import {
  builtInThrough,
  calendarOfClock,
  changedHolidaysProblem,
  councilCalendar,
  endsSoon,
  holidaysProblem,
  readAddedHolidays,
  yearsInWords,
} from './council-calendar.js';
import { addWorkingDays } from './working-days.js';

const of2029 = [
  '2029-01-01 New Year’s Day',
  '2029-03-30 Good Friday',
  '2029-04-02 Easter Monday',
  '2029-05-07 Early May bank holiday',
  '2029-05-28 Spring bank holiday',
  '2029-08-27 Summer bank holiday',
  '2029-12-25 Christmas Day',
  '2029-12-26 Boxing Day',
];
const withoutBoxingDay = of2029.slice(0, 7);
const jubilee = '2029-06-01 Jubilee';

describe('the council’s calendar', () => {
  test('begins where the built-in one ends', () => {
    expect(built.through).toBe(builtInThrough);
    expect(councilCalendar(built, [], 0)).toEqual({ ...built, version: 0, built });
  });

  test.each([
    ['over the new year', of2029, '2028-12-20', 10, '2029-01-08'],
    ['over Easter', of2029, '2029-03-28', 3, '2029-04-04'],
    ['over a day that comes once', [...of2029, jubilee], '2029-05-31', 1, '2029-06-04'],
    ['where that day is not known', of2029, '2029-05-31', 1, '2029-06-01'],
    ['to the last day of the year', of2029, '2029-12-28', 1, '2029-12-31'],
  ])('counts %s', (_case, lines, start, days, due) => {
    expect(addWorkingDays(start, days, councilCalendar(built, lines, 1))).toBe(due);
  });

  test.each([
    ['without all of its days', withoutBoxingDay, '2028-12-31'],
    ['with all of them', of2029, '2029-12-31'],
    [
      'after a year that lacks one',
      [...withoutBoxingDay, ...of2029.map((line) => line.replace('2029', '2030'))],
      '2028-12-31',
    ],
    ['with lines that are none', ['2029-02-30 No day', 'New Year', '2029-01-01'], '2028-12-31'],
  ])('reaches a year %s to %s', (_case, lines, through) => {
    expect(councilCalendar(built, lines, 1).through).toBe(through);
  });

  test('keeps a year as the council entered it when a later version brings it too', () => {
    const later = {
      ...built,
      dates: new Set([...built.dates, '2029-01-02']),
      names: new Map([...(built.names ?? []), ['2029-01-02', 'New Year’s Day, late']]),
      through: '2029-12-31',
    };
    const calendar = councilCalendar(later, of2029, 1);
    expect(calendar.dates.has('2029-01-02')).toBe(false);
    expect(calendar.names?.has('2029-01-02')).toBe(false);
    expect(calendar.through).toBe('2029-12-31');
  });

  test('explains what was counted with the calendar of then, and what it did not reach with today’s', () => {
    const then = councilCalendar(built, of2029, 1);
    const now = councilCalendar(built, [...of2029, jubilee], 2);
    expect(calendarOfClock(then, now).dates.has('2029-06-01')).toBe(false);
    expect(calendarOfClock(now, now)).toBe(now);
    const asItCame = calendarOfClock(councilCalendar(built, [], 0), now);
    expect(asItCame.dates.has('2029-06-01')).toBe(true);
    expect(asItCame.through).toBe('2029-12-31');
    expect(asItCame.names?.get('2028-12-25')).toBe('Christmas Day');
  });

  test.each([
    ['2027-12-31', false],
    ['2028-01-02', true],
    ['2029-03-01', true],
  ])('on %s ends within a year: %s', (today, soon) => {
    expect(endsSoon(built, today)).toBe(soon);
  });

  test('says how far the years have come', () => {
    expect(yearsInWords(readAddedHolidays([]))).toBe('');
    expect(yearsInWords(readAddedHolidays(of2029.toReversed()))).toBe('2029: 8 days');
    expect(yearsInWords(readAddedHolidays([...of2029, '2030-01-01 New Year’s Day']))).toBe(
      '2029: 8 days; 2030: 1 day, counted once it has 8',
    );
  });
});

describe('days that are entered', () => {
  test.each([
    [of2029, null],
    [['2029-01-01'], 'Enter the day and the name of each bank holiday'],
    [['New Year’s Day'], 'Enter the day and the name of each bank holiday'],
    [['2029-02-29 Leap day'], 'Enter the day and the name of each bank holiday'],
    [[...of2029, '2029-01-01 Again'], 'Enter each day once: 1 January 2029 is there twice'],
    [['2029-12-30 A Sunday'], '30 December 2029 is at a weekend: enter the day that people have off instead'],
  ])('%j: %s', (lines, problem) => {
    expect(holidaysProblem(lines)).toBe(problem);
  });

  test.each([
    ['the days of the next year', [], of2029, '2026-11-30', null],
    [
      'a day of a built-in year',
      [],
      ['2028-06-05 Jubilee'],
      '2026-11-30',
      '5 June 2028 is within the years that Heard comes with: enter days after 31 December 2028',
    ],
    [
      'a day that has gone by',
      of2029,
      [...of2029, jubilee],
      '2029-06-02',
      '1 June 2029 has gone by: enter days that are still to come',
    ],
    [
      'a day of that very day',
      of2029,
      [...of2029, jubilee],
      '2029-06-01',
      '1 June 2029 has gone by: enter days that are still to come',
    ],
    ['without a past day', of2029, of2029.slice(1), '2029-02-01', '1 January 2029 has gone by, so it stays'],
    ['without a day that is to come', of2029, withoutBoxingDay, '2029-02-01', null],
    ['a name put right', of2029, ['2029-01-01 New Year', ...of2029.slice(1)], '2029-02-01', null],
    [
      'a year that comes too early',
      [],
      ['2030-01-01 New Year’s Day'],
      '2026-11-30',
      'Enter the days of 2029 first: years follow one another',
    ],
  ])('%s', (_case, before, after, today, problem) => {
    expect(changedHolidaysProblem(before, after, today)).toBe(problem);
  });
});
