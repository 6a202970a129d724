import { describe, expect, test } from 'vitest';
import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { chosenPeriod, type Options, periodChoices } from './periods';

const today = '2026-11-24';

function optionsOf(exact: boolean, ...keys: string[]): Options {
  return {
    exact,
    targetRate: 90,
    yearTargets: [],
    publishedAfterDays: 28,
    periods: keys.map((key) => {
      const { from, to } = reportingPeriod(key);
      return { key, from, to, ended: to < today, publishedOn: exact ? null : '2026-10-29', smallUpTo: null };
    }),
    definition: {
      version: 1,
      participation: { name: '', formula: '' },
      attendance: { name: '', formula: '' },
      everyReview: { name: '', formula: '' },
    },
  };
}

const quarters = (year: string, ...numbers: number[]): string[] => numbers.map((no) => `${year} Q${no}`);
const three = [
  ...quarters('2024-25', 3, 4),
  '2024-25',
  ...quarters('2025-26', 1, 2, 3, 4),
  '2025-26',
  ...quarters('2026-27', 1, 2, 3),
  '2026-27',
];

describe('which times can be chosen', () => {
  test('the last four finished quarters first, then years and quarters, the latest first', () => {
    const choices = periodChoices(optionsOf(true, ...three));
    expect(choices.slice(0, 5).map((choice) => choice.optionLabel)).toEqual([
      'Last four quarters: October 2025 to September 2026',
      'April 2026 to March 2027, so far',
      'April 2025 to March 2026',
      'April 2024 to March 2025',
      'October to December 2026, so far',
    ]);
    expect(chosenPeriod(choices, null)?.value).toBe('recent');
    expect(chosenPeriod(choices, '2025-26')?.from).toBe('2025-04-01');
    expect(chosenPeriod(choices, 'nonsense')?.value).toBe('recent');
  });

  test('each is held against the same months a year earlier, where there are figures and it has ended', () => {
    const choices = periodChoices(optionsOf(true, ...three));
    const before = (value: string) => chosenPeriod(choices, value)?.before?.label ?? null;
    expect(before('recent')).toBe('October 2024 to September 2025');
    expect(before('2025-26')).toBe('April 2024 to March 2025');
    expect(before('2024-25')).toBeNull();
    expect(before('2025-26 Q3')).toBe('October to December 2024');
    expect(before('2025-26 Q1')).toBeNull();
    expect(before('2026-27')).toBeNull();
  });

  test('the line over time ends with the chosen time and begins with the first figures, eight quarters at most', () => {
    const choices = periodChoices(optionsOf(true, ...three));
    const trend = (value: string) => chosenPeriod(choices, value)?.trend;
    expect(trend('recent')).toEqual({ from: '2024-10-01', to: '2026-09-30' });
    expect(trend('2025-26')).toEqual({ from: '2024-10-01', to: '2026-03-31' });
    expect(trend('2026-27')).toEqual({ from: '2025-01-01', to: '2026-12-31' });
    expect(trend('2024-25 Q3')).toEqual({ from: '2024-10-01', to: '2024-12-31' });
  });

  test('old figures alone begin where they end, not today', () => {
    const choices = periodChoices(optionsOf(true, ...quarters('2017-18', 1, 4), '2017-18'));
    expect(choices[0]).toMatchObject({ label: 'April 2017 to March 2018', before: null });
  });

  test('published figures come in whole years and quarters only, the latest year first', () => {
    const choices = periodChoices(optionsOf(false, ...three.slice(0, 9)));
    expect(choices.map((choice) => choice.value)).toEqual([
      '2025-26',
      '2024-25',
      '2026-27 Q1',
      '2025-26 Q4',
      '2025-26 Q3',
      '2025-26 Q2',
      '2025-26 Q1',
      '2024-25 Q4',
      '2024-25 Q3',
    ]);
    expect(choices[0]?.publishedOn).toBe('2026-10-29');
  });

  test('nothing, where there are no figures', () => {
    expect(chosenPeriod(periodChoices(optionsOf(true)), null)).toBeNull();
  });
});
