import { describe, expect, it } from 'vitest';
import { answerTiming } from './answered-in-time.js';
import { extendedLate, extensionRefusal, keptExtension, toldOnRefusal } from './extension-rule.js';
import { oneYearWarning } from './one-year-limit.js';

const stage = {
  startedOn: '2026-03-02',
  standardDueOn: '2026-03-16',
  extendedDueOn: '2026-03-30',
  agreedDueOn: null,
  respondedOn: null,
};

describe('the extension rule', () => {
  it('allows one extension, also of what has been answered: it may be written down late', () => {
    expect(extensionRefusal(stage)).toBeNull();
    expect(extensionRefusal({ ...stage, respondedOn: '2026-03-27' })).toBeNull();
  });

  it.each([
    ['extended already', { agreedDueOn: '2026-03-20' }, 'This complaint has been extended already, to 20 March 2026'],
    [
      'answered by the standard date',
      { respondedOn: '2026-03-16' },
      'This complaint was answered by the standard date, so there is nothing to extend',
    ],
    ['at a stage without extensions', { extendedDueOn: '2026-03-16' }, 'The law allows no extension at this stage'],
  ])('refuses when %s', (_why, change, message) => {
    expect(extensionRefusal({ ...stage, ...change })).toBe(message);
  });

  it.each([
    ['before the standard date', null, '2026-03-10', null],
    ['on the last day of the longest time', null, '2026-03-30', null],
    [
      'after the longest time',
      null,
      '2026-03-31',
      'The longest time allowed ended on 30 March 2026: enter the day, up to then, when the person was told',
    ],
    ['on the day of the answer', '2026-03-27', '2026-03-27', null],
    [
      'after the answer',
      '2026-03-27',
      '2026-03-28',
      'The person was answered on 27 March 2026: they must have been told of more time by then',
    ],
  ])('judges by the day on which the person was told: %s', (_when, respondedOn, extendedOn, message) => {
    expect(toldOnRefusal({ ...stage, respondedOn }, extendedOn)).toBe(message);
  });

  it.each([
    [null, null],
    ['2026-03-20', '2026-03-20'],
    ['2026-03-30', '2026-03-30'],
    ['2026-04-02', '2026-03-30'],
    ['2026-03-16', null],
  ])('of an extension to %s leaves %s where the dates of the stage become these', (agreedDueOn, kept) => {
    expect(keptExtension(agreedDueOn, stage)).toBe(kept);
  });

  it('tells an extension agreed after the standard date from one in time', () => {
    expect(extendedLate('2026-03-16', '2026-03-16')).toBe(false);
    expect(extendedLate('2026-03-16', '2026-03-17')).toBe(true);
  });
});

describe('the year for complaining', () => {
  it.each([
    [null, '2026-03-02', false],
    ['2025-03-02', '2026-03-02', false],
    ['2025-03-01', '2026-03-02', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
  ])('about %s, received %s: warned %s', (groundsOn, receivedOn, warned) => {
    expect(oneYearWarning(groundsOn, receivedOn) !== null).toBe(warned);
  });
});

describe('answered in time', () => {
  const dates = { standardDueOn: '2026-03-16', agreedDueOn: '2026-03-30' };
  it.each([
    ['2026-03-16', '2026-06-30', 'IN_STANDARD'],
    ['2026-03-30', '2026-06-30', 'IN_AGREED'],
    ['2026-03-31', '2026-06-30', 'LATE'],
    ['2026-04-02', '2026-03-31', 'OVERDUE'],
    [null, '2026-03-31', 'OVERDUE'],
    [null, '2026-03-30', 'OPEN'],
  ] as const)('answered %s, as at %s: %s', (respondedOn, asAt, timing) => {
    expect(answerTiming({ ...dates, respondedOn }, asAt)).toBe(timing);
  });

  it('has no agreed time without an extension', () => {
    expect(answerTiming({ ...dates, agreedDueOn: null, respondedOn: '2026-03-17' }, '2026-06-30')).toBe('LATE');
  });
});
