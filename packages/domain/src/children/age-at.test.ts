import { describe, expect, test } from 'vitest';
import { ageAt, ageLabel, isBorn } from './age-at.js';

describe('age on the day of the event', () => {
  test.each([
    ['2016-05-10', '2020-05-09', 3, '3 years'],
    ['2016-05-10', '2020-05-10', 4, '4 years'],
    ['2020-02-29', '2024-02-28', 3, '3 years'],
    ['2020-02-29', '2024-02-29', 4, '4 years'],
    ['2020-02-29', '2023-02-28', 2, '2 years'],
    ['2020-02-29', '2023-03-01', 3, '3 years'],
    ['2024-01-31', '2024-02-29', 0, 'newborn'],
    ['2024-01-31', '2024-03-31', 0, '2 months'],
    ['2024-01-15', '2025-01-15', 1, '12 months'],
    ['2024-01-15', '2024-02-15', 0, '1 month'],
    ['2024-01-15', '2024-01-15', 0, 'newborn'],
    ['2024-01-15', '2024-01-14', null, 'not born yet'],
  ])('born %s, on %s', (dateOfBirth, on, years, label) => {
    expect(ageAt({ dateOfBirth }, on)).toBe(years);
    expect(ageLabel({ dateOfBirth, expectedBirthOn: null }, on)).toBe(label);
  });

  test.each([
    [{ dateOfBirth: null, expectedBirthOn: null }, true],
    [{ dateOfBirth: null, expectedBirthOn: '2026-06-01' }, false],
    [{ dateOfBirth: '2026-05-20', expectedBirthOn: '2026-06-01' }, true],
    [{ dateOfBirth: '2012-05-20', expectedBirthOn: null }, true],
  ])('a child without a date of birth is not unborn, only one who is expected: %j', (child, born) => {
    expect(isBorn(child)).toBe(born);
  });

  test('a child not yet born has an expected date and no age', () => {
    expect(ageAt({ dateOfBirth: null }, '2026-03-27')).toBeNull();
    expect(ageLabel({ dateOfBirth: null, expectedBirthOn: '2026-06-01' }, '2026-03-27')).toBe('not born yet');
    expect(ageLabel({ dateOfBirth: null, expectedBirthOn: null }, '2026-03-27')).toBe('age not known');
  });
});
