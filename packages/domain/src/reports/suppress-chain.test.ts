import { describe, expect, test } from 'vitest';
import { yearOfPeriod } from '../calendar/reporting-year.js';
import type { ChainCell, ChainDimension, ChainMarks } from './chain-cells.js';
import { chainFigureCell, suppressChain } from './suppress-chain.js';
import { solvableCounts } from './suppression-audit.js';

/** Small numbers that repeat for a seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Statement {
  readonly quarter: string;
  readonly values: Readonly<Record<ChainDimension, string>>;
  /** 0: said, 1: decided, 2: told. */
  readonly reached: number;
}

const quarters = ['2024-25', '2025-26'].flatMap((year) => [1, 2, 3, 4].map((no) => `${year} Q${no}`));
const services = { a: ['a1', 'a2', 'a3'], b: ['b1', 'b2'], c: ['c1'] };
const values: Readonly<Record<ChainDimension, readonly string[]>> = {
  ALL: ['all'],
  SERVICE: Object.keys(services),
  TEAM: Object.values(services).flat(),
  STREAM: ['s1', 's2', 's3', 's4'],
  AGE_BAND: ['x', 'y', 'z'],
};

function statements(seed: number, size: number): Statement[] {
  const random = randomFrom(seed);
  const one = (from: readonly string[]): string => from[Math.min(random(from.length), random(from.length))] ?? '';
  return Array.from({ length: size }, () => {
    const team = one(values.TEAM);
    const places = {
      ALL: 'all',
      TEAM: team,
      SERVICE: team.slice(0, 1),
      STREAM: one(values.STREAM),
      AGE_BAND: one(values.AGE_BAND),
    };
    return { quarter: quarters[random(quarters.length)] ?? '', values: places, reached: Math.min(2, random(4)) };
  });
}

const none = { toDo: 0, underWay: 0, shown: 0, due: 0, inTime: 0 };
const dimensions: readonly ChainDimension[] = ['ALL', 'SERVICE', 'TEAM', 'STREAM', 'AGE_BAND'];
const keyOf = ({ period, dimension, value }: Pick<ChainCell, 'period' | 'dimension' | 'value'>): string =>
  `${period} ${dimension} ${value}`;

function cellsOf(
  all: readonly Statement[],
  period: string,
  before: ReadonlyMap<string, ChainMarks>,
  hidden: readonly string[],
): ChainCell[] {
  return dimensions.flatMap((dimension) =>
    values[dimension].map((value) => {
      const same = all.filter((each) => each.quarter.startsWith(period) && each.values[dimension] === value);
      const upTo = (link: number): number => same.filter(({ reached }) => reached >= link).length;
      const place = { period, dimension, value };
      return {
        ...place,
        service: dimension === 'TEAM' ? value.slice(0, 1) : null,
        counts: { ...none, said: same.length, decided: upTo(1), told: upTo(2) },
        isHiddenElsewhere: dimension === 'STREAM' && hidden.includes(value),
        released: before.get(keyOf(place)) ?? null,
      };
    }),
  );
}

interface Lived {
  readonly cells: readonly ChainCell[];
  readonly marks: readonly ChainMarks[];
}

/** Each quarter when it ends, each year with its last: as readers see them one after the other. */
function lived(all: readonly Statement[], hiddenElsewhere: readonly string[] = []): Lived {
  let before = new Map<string, ChainMarks>();
  let cells: ChainCell[] = [];
  let marks: readonly ChainMarks[] = [];
  const periods: string[] = [];
  for (const quarter of quarters) {
    periods.push(quarter, ...(quarter.endsWith('Q4') ? [yearOfPeriod(quarter)] : []));
    cells = periods.flatMap((period) => cellsOf(all, period, before, hiddenElsewhere));
    marks = suppressChain(cells, 5);
    before = new Map(
      cells.map((cell, at) => [keyOf(cell), marks[at] ?? { counts: true, told: true, doing: true, promise: true }]),
    );
  }
  return { cells, marks };
}

function isTold(found: string): boolean {
  return /participated|attended|notHeard|notThere/u.test(found);
}

/**
 * What a second program, that knows nothing of the choice, works out from all that is published: of said and decided, and,
 * read as if only what was decided had been said, of told and of decided but not told.
 */
function solved({ cells, marks }: Lived): string[] {
  const figureCells = cells.map(chainFigureCell);
  const ofDecided = figureCells.map((cell) => ({
    ...cell,
    counts: { ...cell.counts, participated: cell.counts.attended },
  }));
  const ofTold = figureCells.map(({ counts, ...cell }) => {
    const { participated, attended } = counts;
    // How many were decided is published where only told is hidden: it is no unknown here.
    const places = { ...counts, reviews: 0, counted: attended, attended: participated };
    return { ...cell, counts: places };
  });
  return [
    ...solvableCounts(
      ofDecided,
      marks.map(({ counts }) => ({ figures: counts, reviews: false })),
    ),
    ...solvableCounts(
      ofTold,
      marks.map(({ told }) => ({ figures: told, reviews: false })),
    ).filter(isTold),
  ];
}

const nothing: ChainMarks = { counts: false, told: false, doing: false, promise: false };

const whole = (period: string, counts: Partial<ChainCell['counts']>): ChainCell => ({
  period,
  dimension: 'ALL',
  value: 'all',
  service: null,
  counts: { said: 120, decided: 96, told: 40, toDo: 60, underWay: 40, shown: 20, due: 80, inTime: 30, ...counts },
  isHiddenElsewhere: false,
  released: null,
});

describe('the picture of the chain for readers who see no records', () => {
  test.each([
    [1, 90, []],
    [2, 500, []],
    [3, 2000, []],
    [4, 1200, ['s3']],
  ])(
    'no small count follows from what is published: seed %i, %i statements, %j hidden elsewhere',
    (seed, size, hidden) => {
      expect(solved(lived(statements(seed, size), hidden))).toEqual([]);
    },
  );

  test('a small count left out of a sum that is shown would be found by the second program', () => {
    const { cells, marks } = lived(statements(3, 2000));
    const small = cells.findIndex(
      ({ dimension, counts }, at) =>
        dimension !== 'ALL' &&
        counts.decided > 0 &&
        counts.decided < 6 &&
        marks.slice(at, at + 1).every(({ counts: isHidden }) => isHidden),
    );
    expect(small).toBeGreaterThanOrEqual(0);
    const told = marks.map((mark, at) => (at === small ? { ...mark, counts: false, told: false } : mark));
    expect(solved({ cells, marks: told })).not.toEqual([]);
  });

  test('a year in which small teams would hide the whole council says nothing of teams, and all else', () => {
    const year = ['2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4', '2025-26'];
    const one = (
      dimension: ChainDimension,
      value: string,
      service: string | null,
      share: readonly number[],
    ): ChainCell[] =>
      year.map((period) => {
        const times = period === '2025-26' ? 4 : 1;
        const [said = 0, decided = 0] = share;
        const counts = { ...none, said: said * times, decided: decided * times, told: decided * times };
        return { period, dimension, value, service, counts, isHiddenElsewhere: false, released: null };
      });
    const cells = [
      ...one('ALL', 'all', null, [60, 41]),
      ...one('SERVICE', 'a', null, [60, 41]),
      ...one('TEAM', 'a1', 'a', [59, 40]),
      ...one('TEAM', 'a2', 'a', [1, 1]),
    ];
    const marks = suppressChain(cells, 5);
    const hiddenOf = (wanted: ChainDimension): readonly boolean[] =>
      marks.filter((_, at) => cells[at]?.dimension === wanted).map(({ counts }) => counts);
    expect(hiddenOf('ALL')).toEqual([false, false, false, false, false]);
    expect(hiddenOf('TEAM').slice(4, 5)).toEqual([true]);
  });

  test('what another figure hides of a stream is hidden here too', () => {
    const { cells, marks } = lived(statements(4, 1200), ['s1']);
    const found = marks.filter((_, at) => cells[at]?.value === 's1');
    expect(found.every(({ counts }) => counts)).toBe(true);
  });

  test.each<[string, Partial<ChainCell['counts']>, Partial<ChainMarks>]>([
    ['nothing is small', {}, {}],
    ['few were told', { told: 3, inTime: 0 }, { told: true, promise: true }],
    ['few are decided and not told', { told: 92 }, { told: true }],
    [
      'few were said',
      { said: 4, decided: 0, told: 0, toDo: 0, underWay: 0, shown: 0, due: 0, inTime: 0 },
      { counts: true, told: true, doing: true, promise: true },
    ],
    ['few were not decided', { said: 98 }, { counts: true, told: true, doing: true, promise: true }],
    ['few are to be done', { toDo: 4, underWay: 0, shown: 0 }, { doing: true }],
    ['few decisions need nothing done', { toDo: 94 }, { doing: true }],
    ['few are shown', { shown: 2 }, { doing: true }],
    ['few promises', { due: 5, inTime: 0 }, { promise: true }],
    ['few were told by no promise', { inTime: 38 }, { promise: true }],
    ['nobody was told by the day', { inTime: 0 }, {}],
  ])('of the whole council: %s', (_name, counts, expected) => {
    expect(suppressChain([whole('2025-26 Q1', counts)], 5)).toEqual([{ ...nothing, ...expected }]);
  });

  test('a year hides what one of its quarters hides: the others would give it away', () => {
    const first = { ...whole('2025-26 Q1', { shown: 2 }), released: { ...nothing, doing: true } };
    const marks = suppressChain(
      [first, whole('2025-26 Q2', {}), whole('2025-26', { said: 240, decided: 192, told: 80 })],
      5,
    );
    expect(marks.map(({ doing }) => doing)).toEqual([true, false, true]);
    expect(marks.map(({ promise }) => promise)).toEqual([false, false, false]);
  });

  test('a split says nothing of doing and of promises', () => {
    const [, mark] = suppressChain(
      [whole('2025-26 Q1', {}), { ...whole('2025-26 Q1', {}), dimension: 'SERVICE', value: 'a' }],
      5,
    );
    expect(mark).toEqual({ ...nothing, doing: true, promise: true });
  });

  test('enough is shown to be of use: every year and most quarters of the council, most services by the year', () => {
    const { cells, marks } = lived(statements(5, 3000));
    const shown = (isMeant: (cell: ChainCell) => boolean): number => {
      const found = marks.filter((_, at) => cells.slice(at, at + 1).some(isMeant));
      return found.filter(({ counts }) => !counts).length / found.length;
    };
    expect(shown(({ dimension, period }) => dimension === 'ALL' && !period.includes('Q'))).toBe(1);
    expect(shown(({ dimension }) => dimension === 'ALL')).toBeGreaterThan(0.9);
    expect(shown(({ dimension, period }) => dimension === 'SERVICE' && !period.includes('Q'))).toBeGreaterThan(0.8);
  });
});
