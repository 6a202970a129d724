import { describe, expect, test } from 'vitest';
import { collatedPeriods } from './collated-periods.js';

const today = '2026-11-29';

describe('the quarters for which feedback is put together', () => {
  test.each([
    ['2026-11-29', ['2025-26', '2025-26 Q1', '2025-26 Q4', '2026-27 Q3'], '2025-04-01', '2026-12-31'],
    ['2026-03-31', ['2024-25', '2024-25 Q1', '2025-26', '2025-26 Q4'], '2024-04-01', '2026-03-31'],
    ['2026-04-01', ['2025-26', '2025-26 Q1', '2026-27 Q1'], '2025-04-01', '2026-06-30'],
  ])('on %s, when nothing is asked: from last year’s April to this quarter', (day, keys, from, to) => {
    const periods = collatedPeriods(day, {});
    expect(periods).toMatchObject({ ok: true, days: { from, to } });
    expect(periods.ok ? periods.keys : []).toEqual(expect.arrayContaining(keys));
  });

  test.each([
    ['2026-07-01', '2026-09-30', ['2026-27 Q2']],
    ['2025-07-01', '2026-06-30', ['2025-26 Q2', '2025-26 Q3', '2025-26 Q4', '2026-27 Q1']],
    ['2025-04-01', '2026-03-31', ['2025-26', '2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4']],
  ])('%s to %s: its quarters, and a year only with all four', (from, to, keys) => {
    expect(collatedPeriods(today, { from, to })).toEqual({ ok: true, days: { from, to }, keys });
  });

  test.each([
    [
      '2026-07-02',
      '2026-09-30',
      { from: 'Feedback is put together by whole quarters. Ask for 1 July 2026 to 30 September 2026' },
    ],
    [
      '2026-07-01',
      '2026-11-29',
      { from: 'Feedback is put together by whole quarters. Ask for 1 July 2026 to 31 December 2026' },
    ],
    ['2023-04-01', '2026-06-30', { from: 'Ask for three years or less' }],
    ['2026-07-01', '2026-06-30', { to: 'The last day must be the same as or after the first day' }],
    ['0000-04-01', '2026-06-30', { from: 'Choose a year from 1900 to 2199' }],
  ])('%s to %s is refused with what to do', (from, to, fields) => {
    expect(collatedPeriods(today, { from, to })).toEqual({ ok: false, fields });
  });
});
