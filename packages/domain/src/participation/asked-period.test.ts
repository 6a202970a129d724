import { describe, expect, test } from 'vitest';
import { periodProblems, releasedPeriods } from './asked-period.js';

describe('the days that figures are asked for', () => {
  test.each([
    ['2025-04-01', '2025-04-01', null],
    ['1900-01-01', '2199-12-31', null],
    ['2025-04-02', '2025-04-01', { to: 'The last day must be the same as or after the first day' }],
    ['1899-12-31', '2025-04-01', { from: 'Choose a year from 1900 to 2199' }],
    ['0001-01-01', '9999-12-31', { from: 'Choose a year from 1900 to 2199', to: 'Choose a year from 1900 to 2199' }],
  ])('%s to %s', (from, to, problems) => {
    expect(periodProblems({ from, to })).toEqual(problems);
  });
});

describe('what a reader without access to records may ask', () => {
  test.each([
    ['2025-04-01', '2025-06-30', null, ['2025-26 Q1']],
    ['2026-01-01', '2026-03-31', 'TEAM', ['2025-26 Q4']],
    ['2025-04-01', '2026-03-31', 'SEX', ['2025-26']],
    ['2025-04-01', '2025-09-30', 'QUARTER', ['2025-26 Q1', '2025-26 Q2']],
    ['2024-04-01', '2026-03-31', 'YEAR', ['2024-25', '2025-26']],
  ] as const)('%s to %s by %s', (from, to, group, keys) => {
    expect(releasedPeriods({ from, to }, group)).toEqual({ ok: true, keys });
  });

  test.each([
    [
      '2025-04-02',
      '2025-06-30',
      null,
      'Your role sees one whole quarter or one whole year, April to March. Ask for 1 April 2025 to 30 June 2025, or for 1 April 2025 to 31 March 2026',
    ],
    ['2025-04-01', '2025-06-29', 'TEAM', 'Your role sees one whole quarter or one whole year'],
    ['2025-04-01', '2025-09-30', 'AGE_BAND', 'Your role sees one whole quarter or one whole year'],
    ['2024-04-01', '2026-03-31', null, 'Your role sees one whole quarter or one whole year'],
    ['2025-01-01', '2025-12-31', null, 'Ask for 1 January 2025 to 31 March 2025, or for 1 April 2024 to 31 March 2025'],
    ['2025-05-01', '2025-10-31', 'QUARTER', 'Your role sees whole quarters. Ask for 1 April 2025 to 31 December 2025'],
    ['2025-07-01', '2026-06-30', 'YEAR', 'Ask for 1 April 2025 to 31 March 2027'],
  ] as const)('not %s to %s by %s', (from, to, group, sentence) => {
    expect(releasedPeriods({ from, to }, group)).toEqual({
      ok: false,
      fields: { from: expect.stringContaining(sentence) },
    });
  });

  test('not a period that ends before it begins', () => {
    expect(releasedPeriods({ from: '2025-07-01', to: '2025-06-30' }, null)).toMatchObject({ ok: false });
  });
});
