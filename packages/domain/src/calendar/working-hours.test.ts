import { describe, expect, test } from 'vitest';
import { hoursText, isHourOutside, isWorkingTime, minutesOf, minutesToChange, timeText } from './working-hours.js';

const hours = { days: ['MON', 'TUE', 'WED', 'THU', 'FRI'], from: 8 * 60 + 30, until: 17 * 60 };
const holidays = { dates: new Set(['2026-12-25', '2026-12-28']) };

describe('working hours', () => {
  test.each([
    ['8:30', 510],
    ['08.05', 485],
    ['24:00', 1440],
    ['24:01', null],
    ['9', null],
    ['9:60', null],
    ['', null],
  ])('%s is minute %s', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
    if (minutes === 510) expect(timeText(minutes)).toBe(text);
  });

  test.each([
    ['a Monday morning, before', '2026-11-30', '8:29', false, 1],
    ['when they come', '2026-11-30', '8:30', true, 510],
    ['the last minute', '2026-11-30', '16:59', true, 1],
    ['when they have gone home', '2026-11-30', '17:00', false, 930],
    ['a Saturday', '2026-11-28', '12:00', false, 2 * 1440 - 210],
    ['over Christmas, with both bank holidays', '2026-12-24', '17:00', false, 5 * 1440 - 510],
    ['on Boxing Day’s substitute day', '2026-12-28', '10:00', false, 1440 - 90],
  ])('%s', (_case, on, time, isIn, change) => {
    const minutes = minutesOf(time) ?? -1;
    expect(isWorkingTime(hours, on, minutes, holidays)).toBe(isIn);
    expect(minutesToChange(hours, on, minutes, holidays)).toBe(change);
  });

  test.each([
    ['2026-11-30', 7, true],
    ['2026-11-30', 8, false],
    ['2026-11-30', 16, false],
    ['2026-11-30', 17, true],
    ['2026-11-29', 12, true],
    ['2026-12-28', 12, true],
  ])('on %s the hour from %i is outside: %s', (on, hour, outside) => {
    expect(isHourOutside(hours, on, hour, holidays)).toBe(outside);
  });

  test.each([
    [hours, 'Monday to Friday, 8:30 to 17:00'],
    [{ days: ['SAT', 'MON'], from: 0, until: 1440 }, 'Monday, Saturday, 0:00 to 24:00'],
    [{ days: ['FRI', 'SAT', 'SUN'], from: 600, until: 720 }, 'Friday to Sunday, 10:00 to 12:00'],
  ])('%j are said', (said, words) => {
    expect(hoursText(said)).toBe(words);
  });
});
