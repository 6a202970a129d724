import { describe, expect, test } from 'vitest';
import { bankHolidaysEnglandAndWales as holidays } from './bank-holidays-england-and-wales.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

describe('adding working days', () => {
  test.each([
    ['over Christmas, 10 days', '2025-12-19', 10, '2026-01-07'],
    ['over Christmas, 20 days', '2025-12-19', 20, '2026-01-21'],
    ['from a Saturday, as from the Friday before', '2025-12-20', 10, '2026-01-07'],
    ['from a bank holiday', '2026-04-06', 1, '2026-04-07'],
    ['in an ordinary month', '2026-01-07', 20, '2026-02-04'],
    ['over Easter, 25 days', '2026-03-02', 25, '2026-04-08'],
    ['over Easter and both May holidays, 65 days', '2026-03-02', 65, '2026-06-05'],
    ['over the May holidays', '2026-05-01', 30, '2026-06-16'],
    ['one week', '2026-06-12', 5, '2026-06-19'],
    ['three weeks', '2026-06-19', 15, '2026-07-10'],
    ['first review of a child in care', '2026-03-24', 20, '2026-04-23'],
    ['initial child protection conference', '2025-12-22', 15, '2026-01-15'],
    ['core group', '2026-03-26', 10, '2026-04-13'],
    ['2020, when the early May holiday moved to the Friday', '2020-05-01', 5, '2020-05-11'],
    ['2022, the one-off holiday of September', '2022-09-14', 3, '2022-09-20'],
    ['2023, the one-off holiday of May', '2023-05-05', 1, '2023-05-09'],
    ['2027, two substitute days after Christmas', '2027-12-23', 2, '2027-12-29'],
    ['no days at all', '2026-04-04', 0, '2026-04-04'],
  ])('%s', (_case, start, days, result) => {
    expect(addWorkingDays(start, days, holidays)).toBe(result);
  });

  test.each([
    ['a date that does not exist', '2025-02-29', 1],
    ['a day past the holidays held', '2028-12-28', 5],
    ['a day before the holidays held', '2011-06-01', 1],
    ['half a day', '2026-01-05', 0.5],
    ['days backwards', '2026-01-05', -1],
  ])('refuses %s', (_case, start, days) => {
    expect(() => addWorkingDays(start, days, holidays)).toThrow(RangeError);
  });
});

describe('counting working days', () => {
  test.each([
    ['2025-12-19', '2025-12-19', 0],
    ['2025-12-19', '2025-12-22', 1],
    ['2025-12-19', '2025-12-25', 3],
    ['2025-12-19', '2025-12-29', 4],
    ['2025-12-19', '2026-01-07', 10],
    ['2025-12-19', '2026-01-08', 11],
    ['2026-01-07', '2025-12-19', -10],
  ])('from %s to %s is %i', (start, end, result) => {
    expect(workingDaysBetween(start, end, holidays)).toBe(result);
  });

  test('refuses to count past the holidays held', () => {
    expect(() => workingDaysBetween('2028-12-20', '2029-01-05', holidays)).toThrow(RangeError);
  });
});

describe('the holidays held', () => {
  test('are 140 named days, none at a weekend', () => {
    expect(holidays.dates.size).toBe(140);
    expect(holidays.names?.get('2026-04-03')).toBe('Good Friday');
    for (const date of holidays.dates) {
      expect([0, 6]).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
      expect(isWorkingDay(date, holidays)).toBe(false);
    }
  });
});
