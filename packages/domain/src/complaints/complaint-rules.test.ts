import { describe, expect, it } from '@jest/globals';
import { answerTiming } from './answered-in-time.js';
import { extendedLate, extensionRefusal } from './extension-rule.js';
import { oneYearWarning } from './one-year-limit.js';

const stage = {
  startedOn: '2026-03-02',
  standardDueOn: '2026-03-16',
  extendedDueOn: '2026-03-30',
  agreedDueOn: null,
  respondedOn: null,
};

describe('the extension rule', () => {
  it('allows one extension, even on the last day of the longest time', () => {
    expect(extensionRefusal(stage, '2026-03-10')).toBeNull();
    expect(extensionRefusal(stage, '2026-03-30')).toBeNull();
  });

  it.each([
    [
      'answered',
      { respondedOn: '2026-03-09' },
      '2026-03-10',
      'This complaint has been answered, so there is nothing to extend',
    ],
    [
      'extended already',
      { agreedDueOn: '2026-03-20' },
      '2026-03-10',
      'This complaint has been extended already, to 20 March 2026',
    ],
    [
      'past the longest time',
      {},
      '2026-03-31',
      'The longest time that the law allows ended on 30 March 2026. Answer the complaint as soon as you can',
    ],
    [
      'at a stage without extensions',
      { extendedDueOn: '2026-03-16' },
      '2026-03-10',
      'The law allows no extension at this stage',
    ],
  ])('refuses when %s', (_why, change, today, message) => {
    expect(extensionRefusal({ ...stage, ...change }, today)).toBe(message);
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
