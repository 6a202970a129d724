import { describe, expect, test } from 'vitest';
import { dueInWords, dueStatusOf, isOpenEnded, parseTimescale, timescaleLabel } from './timescale.js';

const context = { today: '2026-11-24', nearYear: 2019 };

describe('timescales as people write them', () => {
  test.each([
    ['March 2019', null, '2019-03-31', false],
    ['march 2019 ', null, '2019-03-31', false],
    ['March', null, '2019-03-31', true],
    ['Feb 2020', null, '2020-02-29', false],
    ["Sept '19", null, '2019-09-30', false],
    ['Mar-19', null, '2019-03-31', false],
    ['2019-03', null, '2019-03-31', false],
    ['by the end of June 2019', null, '2019-06-30', false],
    ['31 March 2019', null, '2019-03-31', false],
    ['1st of May', null, '2019-05-01', true],
    ['15/04/2019', null, '2019-04-15', false],
    ['2019-04-15', null, '2019-04-15', false],
    ['March/April', '2019-03-01', '2019-04-30', true],
    ['March/April 2019', '2019-03-01', '2019-04-30', false],
    ['March – April 2019', '2019-03-01', '2019-04-30', false],
    ['from March to April 2019', '2019-03-01', '2019-04-30', false],
    ['November 2018/February 2019', '2018-11-01', '2019-02-28', false],
    ['December/January 2019', '2018-12-01', '2019-01-31', false],
    ['November 2018 to January', '2018-11-01', '2019-01-31', false],
    ['Q1 2025-26', '2025-04-01', '2025-06-30', false],
    ['Q4 2025/26', '2026-01-01', '2026-03-31', false],
    ['2018/19', '2018-04-01', '2019-03-31', false],
    ['2018-2019', '2018-04-01', '2019-03-31', false],
  ])('%s', (text, dueFrom, dueTo, yearInferred) => {
    expect(parseTimescale(text, context)).toEqual({ dueFrom, dueTo, yearInferred });
  });

  test.each([
    '',
    'Ongoing',
    'TBC',
    'soon',
    'March/April/May',
    '31 February 2019',
    '2019-13',
    'April 2020 to March 2019',
    'Marchmont 2019',
  ])('sets no date: "%s"', (text) => {
    expect(parseTimescale(text, context)).toBeNull();
  });

  test('without a year around it, a month means the next one to end', () => {
    const alone = { today: '2026-11-24', nearYear: null };
    expect(parseTimescale('November', alone)).toEqual({ dueFrom: null, dueTo: '2026-11-30', yearInferred: true });
    expect(parseTimescale('October', alone)).toEqual({ dueFrom: null, dueTo: '2027-10-31', yearInferred: true });
    expect(parseTimescale('November/February', alone)).toEqual({
      dueFrom: '2026-11-01',
      dueTo: '2027-02-28',
      yearInferred: true,
    });
  });

  test('knows words that set no date from words it cannot read', () => {
    expect(['ongoing', ' TBC ', '', 'n/a'].map(isOpenEnded)).toEqual([true, true, true, true]);
    expect(isOpenEnded('soon')).toBe(false);
  });
});

describe('how an action stands against its date', () => {
  test.each([
    [null, 'IN_PROGRESS', 'NONE', 'No date set'],
    ['2026-11-23', 'IN_PROGRESS', 'OVERDUE', '1 day overdue'],
    ['2026-11-10', 'BLOCKED', 'OVERDUE', '2 weeks overdue'],
    ['2026-03-31', 'NOT_STARTED', 'OVERDUE', '7 months overdue'],
    ['2019-03-31', 'NOT_STARTED', 'OVERDUE', '7 years overdue'],
    ['2025-11-24', 'NOT_STARTED', 'OVERDUE', '1 year overdue'],
    ['2026-11-24', 'IN_PROGRESS', 'DUE_SOON', 'Due today'],
    ['2026-11-25', 'IN_PROGRESS', 'DUE_SOON', 'Due in 1 day'],
    ['2026-12-24', 'IN_PROGRESS', 'DUE_SOON', 'Due in 4 weeks'],
    ['2026-12-25', 'IN_PROGRESS', 'LATER', 'Due by 25 December 2026'],
    ['2019-03-31', 'ACHIEVED', 'DONE', ''],
  ] as const)('%s in %s', (dueTo, column, status, words) => {
    expect(dueStatusOf(dueTo, column, '2026-11-24')).toBe(status);
    expect(dueInWords(dueTo, column, '2026-11-24')).toBe(words);
  });

  test('shows the year that was taken for it', () => {
    expect(timescaleLabel('March/April', '2019-04-30', true)).toBe('March/April (2019)');
    expect(timescaleLabel('March 2019', '2019-03-31', false)).toBe('March 2019');
    expect(timescaleLabel(null, null, false)).toBeNull();
    expect(timescaleLabel(null, '2019-03-31', false)).toBe('By 31 March 2019');
  });
});
