import { describe, expect, test } from 'vitest';
import {
  type OpeningFacts,
  outOfHoursText,
  periodProblem,
  unusualPeriod,
  unusualRules,
  unusualRulesOf,
  unusualWords,
  weeksToLookAt,
} from './unusual-access.js';

const usual: OpeningFacts = {
  day: '2026-11-23',
  hours: [9, 14, 21],
  childrenThatDay: 12,
  sharesFamilyName: false,
  worksWithChild: true,
  leftOn: null,
  isQuiet: false,
};

describe('what is unusual about opening a record', () => {
  test.each([
    ['nothing, in the day', {}, []],
    ['from ten in the evening', { hours: [10, 22] }, ['OUT_OF_HOURS']],
    ['not just before', { hours: [21] }, []],
    ['before six in the morning', { hours: [5] }, ['OUT_OF_HOURS']],
    ['not from six on', { hours: [6] }, []],
    ['at midnight', { hours: [0] }, ['OUT_OF_HOURS']],
    ['forty children are a busy day', { childrenThatDay: 40 }, []],
    ['more are not', { childrenThatDay: 41 }, ['MANY_CHILDREN']],
    ['a child of one’s own name', { sharesFamilyName: true }, ['FAMILY_NAME']],
    ['somebody whose work with the child is over', { worksWithChild: false, leftOn: '2026-10-01' }, ['AFTER_LEAVING']],
    ['not who came back', { leftOn: '2026-10-01' }, []],
    ['not who never worked with the child: they said why', { worksWithChild: false }, []],
    ['a record on which nothing is done', { isQuiet: true }, ['NO_WORK']],
    [
      'all of it',
      {
        hours: [3],
        childrenThatDay: 99,
        sharesFamilyName: true,
        worksWithChild: false,
        leftOn: '2026-01-01',
        isQuiet: true,
      },
      unusualRules,
    ],
  ] as const)('%s', (_case, facts, expected) => {
    const work = { hours: null, holidays: { dates: new Set<string>() } };
    expect(unusualRulesOf({ ...usual, ...facts }, work)).toEqual(expected);
  });

  const hours = { days: ['MON', 'TUE', 'WED', 'THU', 'FRI'], from: 510, until: 1020 };

  test.each([
    ['in the council’s hours', { hours: [9, 16] }, []],
    ['after them', { hours: [9, 17] }, ['OUT_OF_HOURS']],
    ['at a weekend', { day: '2026-11-22', hours: [11] }, ['OUT_OF_HOURS']],
    ['on a bank holiday', { day: '2026-12-25', hours: [11] }, ['OUT_OF_HOURS']],
  ] as const)('%s, where it has said which they are', (_case, facts, expected) => {
    const work = { hours, holidays: { dates: new Set(['2026-12-25']) } };
    expect(unusualRulesOf({ ...usual, ...facts }, work)).toEqual(expected);
    expect(outOfHoursText(work)).toBe(
      'The record was opened outside your working hours: Monday to Friday, 8:30 to 17:00, bank holidays left out.',
    );
  });

  test('each rule has a name and a sentence', () => {
    for (const rule of unusualRules) expect(unusualWords[rule].join(' ')).toMatch(/^[A-Z].+\.$/);
  });

  test.each([
    [
      { from: null, to: null },
      { from: '2026-11-18', to: '2026-11-24' },
    ],
    [
      { from: '2026-11-01', to: null },
      { from: '2026-11-01', to: '2026-11-07' },
    ],
    [
      { from: null, to: '2026-11-10' },
      { from: '2026-11-04', to: '2026-11-10' },
    ],
    [
      { from: '2026-11-01', to: '2026-11-20' },
      { from: '2026-11-01', to: '2026-11-20' },
    ],
  ])('%j is %j', (asked, expected) => {
    expect(unusualPeriod(asked, '2026-11-24')).toEqual(expected);
  });

  test('what nobody has looked at is asked for week by week, four weeks back, each day once', () => {
    expect(weeksToLookAt('2026-11-24')).toEqual([
      { from: '2026-11-18', to: '2026-11-24' },
      { from: '2026-11-11', to: '2026-11-17' },
      { from: '2026-11-04', to: '2026-11-10' },
      { from: '2026-10-28', to: '2026-11-03' },
    ]);
  });

  test('a month is looked through at the most', () => {
    expect(periodProblem({ from: '2026-11-01', to: '2026-12-01' })).toBe(null);
    expect(periodProblem({ from: '2026-11-01', to: '2026-12-02' })).toMatch(/at most 31 days/);
    expect(periodProblem({ from: '2026-11-02', to: '2026-11-01' })).toMatch(/before the first/);
  });
});
