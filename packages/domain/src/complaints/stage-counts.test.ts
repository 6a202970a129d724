import { describe, expect, test } from 'vitest';
import { addStageCounts, type CountedStage, countStages, type StageEnd, timelinessOf } from './stage-counts.js';

/** Received on 5 January 2026, due on the 19th, by an extension on 2 February. */
const inJanuary: CountedStage = {
  startedOn: '2026-01-05',
  standardDueOn: '2026-01-19',
  agreedDueOn: null,
  endedOn: null,
  outside: null,
};
const extended: CountedStage = { ...inJanuary, agreedDueOn: '2026-02-02' };

function rateOf(stages: readonly CountedStage[], asAt: string): number | null {
  return timelinessOf(countStages(stages, asAt)).inTimeRate;
}

describe('the rate answered in time', () => {
  test('is half of one answered in time and one open since January', () => {
    const answered: CountedStage = { ...inJanuary, endedOn: '2026-01-16' };
    expect(rateOf([answered, inJanuary], '2026-11-29')).toBe(50);
  });

  test('is nothing, and not all, where one alone was never answered', () => {
    expect(rateOf([inJanuary], '2026-01-19')).toBeNull();
    expect(rateOf([inJanuary], '2026-01-20')).toBe(0);
  });

  test('waits for an extension to run out, while the standard time is missed already', () => {
    const stages = [{ ...inJanuary, endedOn: '2026-01-16' }, extended];
    const running = timelinessOf(countStages(stages, '2026-02-02'));
    expect(running).toEqual({ total: 2, inTime: 1, due: 1, inTimeRate: 100, inStandardRate: 50 });
    expect(rateOf(stages, '2026-02-03')).toBe(50);
  });

  test.each([
    ['withdrawn', 'WITHDRAWN'],
    ['put right at once', 'REMEDIED'],
    ['not for this procedure', 'NOT_FOR_PROCEDURE'],
  ] as const)('leaves out what was %s, however late, and counts it beside', (_words, outside) => {
    const left: CountedStage = { ...inJanuary, outside, endedOn: '2026-03-02' };
    const answered: CountedStage = { ...inJanuary, endedOn: '2026-01-16' };
    const counts = countStages([answered, left], '2026-11-29');
    expect(counts).toMatchObject({ IN_STANDARD: 1, LATE: 0, OVERDUE: 0, [outside]: 1 });
    expect(timelinessOf(counts)).toEqual({ total: 2, inTime: 1, due: 1, inTimeRate: 100, inStandardRate: 100 });
  });

  test('counts what was withdrawn later as it stood then', () => {
    const left: CountedStage = { ...inJanuary, outside: 'WITHDRAWN', endedOn: '2026-03-02' };
    expect(countStages([left], '2026-03-01')).toMatchObject({ OVERDUE: 1, WITHDRAWN: 0 });
    expect(countStages([left], '2026-03-02')).toMatchObject({ OVERDUE: 0, WITHDRAWN: 1 });
  });

  test('leaves out from the start what was never under this procedure', () => {
    const elsewhere: CountedStage = { ...inJanuary, outside: 'NOT_FOR_PROCEDURE' };
    expect(countStages([elsewhere], '2026-01-05')).toMatchObject({ NOT_FOR_PROCEDURE: 1, OPEN: 0 });
  });
});

test.each<readonly [StageEnd, Partial<CountedStage>]>([
  ['IN_STANDARD', { endedOn: '2026-01-19' }],
  ['LATE', { endedOn: '2026-01-20' }],
  ['IN_AGREED', { agreedDueOn: '2026-02-02', endedOn: '2026-02-02' }],
  ['LATE', { agreedDueOn: '2026-02-02', endedOn: '2026-02-03' }],
  ['OVERDUE', { endedOn: '2026-04-01' }],
  ['OVERDUE', { agreedDueOn: '2026-02-02' }],
  ['OPEN', { agreedDueOn: '2026-03-31' }],
])('is %s on 31 March with %j', (end, changes) => {
  expect(countStages([{ ...inJanuary, ...changes }], '2026-03-31')[end]).toBe(1);
});

test('a rolling year is the sum of its quarters', () => {
  const quarters = [
    countStages([inJanuary, extended], '2026-01-26'),
    countStages([{ ...inJanuary, outside: 'REMEDIED' }], '2026-01-26'),
  ];
  expect(addStageCounts(quarters)).toEqual({
    ...countStages([], '2026-01-26'),
    OVERDUE: 1,
    OPEN: 1,
    openPastStandard: 1,
    REMEDIED: 1,
  });
});
