import { describe, expect, test } from 'vitest';
import { percent, percentText, proportionToPercent, wholePercentText } from './percentages.js';
import {
  isReportingQuarter,
  isReportingYear,
  isWholeQuarters,
  isWholeYears,
  quartersBetween,
  reportingPeriod,
  reportingQuarterOf,
  reportingYearOf,
  rollingYear,
  rollingYearLabel,
  shiftQuarter,
  shortQuarter,
  yearOfPeriod,
  yearsBetween,
} from './reporting-year.js';

describe('reporting years, April to March', () => {
  test.each([
    ['2025-03-31', '2024-25', '2024-25 Q4'],
    ['2025-04-01', '2025-26', '2025-26 Q1'],
    ['2025-06-30', '2025-26', '2025-26 Q1'],
    ['2025-07-01', '2025-26', '2025-26 Q2'],
    ['2025-12-31', '2025-26', '2025-26 Q3'],
    ['2026-01-01', '2025-26', '2025-26 Q4'],
    ['1999-05-05', '1999-00', '1999-00 Q1'],
  ])('%s is in %s and %s', (date, year, quarter) => {
    expect(reportingYearOf(date)).toBe(year);
    expect(reportingQuarterOf(date)).toBe(quarter);
    expect(yearOfPeriod(quarter)).toBe(year);
    expect(yearOfPeriod(year)).toBe(year);
  });

  test('know their first and last day', () => {
    expect(reportingPeriod('2025-26')).toEqual({ from: '2025-04-01', to: '2026-03-31' });
    expect(reportingPeriod('2025-26 Q4')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(reportingPeriod('2025-26 Q3')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
    expect(() => reportingPeriod('2025-27')).toThrow(RangeError);
    expect(() => reportingPeriod('2025-26 Q5')).toThrow(RangeError);
  });

  test('are told from other text', () => {
    expect(isReportingYear('2017-18')).toBe(true);
    expect(isReportingYear('1999-00')).toBe(true);
    expect(isReportingYear('2017-2018')).toBe(false);
    expect(isReportingYear('2017-19')).toBe(false);
    expect(isReportingQuarter('2017-18 Q1')).toBe(true);
    expect(isReportingQuarter('2017-18')).toBe(false);
  });

  test.each([
    ['2025-04-01', '2025-06-30', true, false],
    ['2025-04-01', '2026-03-31', true, true],
    ['2023-04-01', '2026-03-31', true, true],
    ['2025-04-01', '2026-06-30', true, false],
    ['2025-07-01', '2026-06-30', true, false],
    ['2025-04-01', '2025-06-29', false, false],
    ['2025-04-02', '2025-06-30', false, false],
    ['2025-07-01', '2025-06-30', false, false],
  ])('%s to %s: whole quarters %p, whole years %p', (from, to, quarters, years) => {
    expect(isWholeQuarters(from, to)).toBe(quarters);
    expect(isWholeYears(from, to)).toBe(years);
  });

  test('list what two dates touch', () => {
    expect(quartersBetween('2025-03-31', '2025-07-01')).toEqual(['2024-25 Q4', '2025-26 Q1', '2025-26 Q2']);
    expect(yearsBetween('2024-01-15', '2025-04-01')).toEqual(['2023-24', '2024-25', '2025-26']);
    expect(quartersBetween('2025-04-02', '2025-04-01')).toEqual([]);
  });

  test('shift by quarters', () => {
    expect(shiftQuarter('2025-26 Q1', -1)).toBe('2024-25 Q4');
    expect(shiftQuarter('2025-26 Q4', 1)).toBe('2026-27 Q1');
    expect(shiftQuarter('2025-26 Q2', -12)).toBe('2022-23 Q2');
  });

  test('a rolling year has four quarters and says both its ends', () => {
    expect(rollingYear('2025-26 Q1')).toEqual(['2024-25 Q2', '2024-25 Q3', '2024-25 Q4', '2025-26 Q1']);
    expect(rollingYearLabel('2025-26 Q1')).toBe('July 2024 to June 2025');
    expect(rollingYearLabel('2025-26 Q3')).toBe('January to December 2025');
  });
});

describe('percentages, half up', () => {
  test.each([
    [50, 54, '92.6'],
    [12, 23, '52.2'],
    [8, 23, '34.8'],
    [14, 27, '51.9'],
    [17, 44, '38.6'],
    [14, 44, '31.8'],
    [1, 8, '12.5'],
    [0, 9, '0.0'],
    [0, 0, null],
    [1, 2000, '0.1'],
  ])('%i of %i', (count, total, text) => {
    expect(percentText(count, total)).toBe(text);
    expect(percent(count, total)).toBe(text === null ? null : Number(text));
  });

  test.each([
    [1, 8, '13'],
    [50, 54, '93'],
    [1, 200, '1'],
    [1, 300, 'k'],
    [0, 300, '0'],
    [0, 0, null],
  ])('%i of %i in whole percent', (count, total, text) => {
    expect(wholePercentText(count, total)).toBe(text);
  });

  test('of a proportion', () => {
    expect(proportionToPercent(0.5721)).toBe(57.2);
  });
});

test('a quarter is called by its months', () => {
  expect(shortQuarter('2025-26 Q4')).toBe('Jan–Mar 2026');
});
