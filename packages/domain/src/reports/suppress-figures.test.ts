import { describe, expect, test } from 'vitest';
import { yearOfPeriod } from '../calendar/reporting-year.js';
import type { FigureCell, HiddenMarks, ReleaseDimension } from './figure-cells.js';
import { suppressFigures } from './suppress-figures.js';
import { solvableCounts } from './suppression-audit.js';

interface Review {
  readonly child: number;
  readonly quarter: string;
  readonly code: number;
  readonly values: Readonly<Record<ReleaseDimension, string>>;
  readonly service: string;
}

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

const quarters = ['2022-23', '2023-24', '2024-25'].flatMap((year) => [1, 2, 3, 4].map((n) => `${year} Q${n}`));

function council(seed: number, size: number): Review[] {
  const random = randomFrom(seed);
  const children = Array.from({ length: Math.max(3, Math.round(size / 6)) }, (_, child) => {
    const team = random(12);
    return {
      child,
      service: `s${team % 5}`,
      values: {
        ALL: 'all',
        SERVICE: `s${team % 5}`,
        TEAM: `t${team}`,
        AGE_BAND: ['0', '1-4', '5-9', '10-15', '16-17', '18-25'][Math.min(5, random(7))] ?? '0',
        SEX: random(40) === 0 ? 'U' : random(2) === 0 ? 'M' : 'F',
        ETHNICITY: `e${random(2) === 0 ? 0 : Math.min(random(20), random(20))}`,
      },
    };
  });
  return Array.from({ length: size }, () => {
    const about = children[random(children.length)] ?? children[0];
    if (about === undefined) throw new Error('No child');
    const young = about.values.AGE_BAND === '0' || about.values.AGE_BAND === '1-4';
    const code = young && random(10) > 1 ? 0 : ([1, 1, 1, 2, 3, 4, 5, 5, 6, 6, 7, 7][random(12)] ?? 1);
    return { ...about, quarter: quarters[random(quarters.length)] ?? '', code };
  });
}

function serviceOf(reviews: readonly Review[], team: string): string | null {
  return reviews.find((review) => review.values.TEAM === team)?.service ?? null;
}

function countsOf(reviews: readonly Review[]): FigureCell['counts'] {
  const counted = reviews.filter((review) => review.code !== 0);
  const heard = (review: Review): boolean => [1, 2, 3, 5, 6].includes(review.code);
  const children = new Set(counted.map((review) => review.child));
  const notEvery = new Set(counted.filter((review) => !heard(review)).map((review) => review.child));
  return {
    reviews: reviews.length,
    counted: counted.length,
    participated: counted.filter(heard).length,
    attended: counted.filter((review) => review.code <= 4).length,
    children: children.size,
    everyReview: children.size - notEvery.size,
  };
}

const dimensions = ['ALL', 'SERVICE', 'TEAM', 'AGE_BAND', 'SEX', 'ETHNICITY'] as const;

function cellsOf(reviews: readonly Review[], period: string, before?: ReadonlyMap<string, HiddenMarks>): FigureCell[] {
  const year = yearOfPeriod(period);
  const inPeriod = reviews.filter((review) => review.quarter.startsWith(period));
  return dimensions.flatMap((dimension) => {
    const values = new Set(reviews.map((review) => review.values[dimension]));
    return [...values].toSorted().map((value): FigureCell => {
      const same = inPeriod.filter((review) => review.values[dimension] === value);
      const service = dimension === 'TEAM' ? serviceOf(reviews, value) : null;
      const released = before?.get(`${period} ${dimension} ${value}`) ?? null;
      return { period, year, dimension, value, service, counts: countsOf(same), released };
    });
  });
}

function markMap(cells: readonly FigureCell[], marks: readonly HiddenMarks[]): Map<string, HiddenMarks> {
  return new Map(
    cells.map((cell, place) => [
      `${cell.period} ${cell.dimension} ${cell.value}`,
      marks[place] ?? { figures: true, reviews: true },
    ]),
  );
}

const years = ['2022-23', '2023-24', '2024-25'];

/** Releases each quarter when it ends, the year with its last, as a council would live through it. */
function quarterByQuarter(
  reviews: readonly Review[],
  threshold: number,
): { cells: FigureCell[]; marks: readonly HiddenMarks[] } {
  let before = new Map<string, HiddenMarks>();
  let cells: FigureCell[] = [];
  let marks: readonly HiddenMarks[] = [];
  const periods: string[] = [];
  for (const quarter of quarters) {
    periods.push(quarter, ...(quarter.endsWith('Q4') ? [yearOfPeriod(quarter)] : []));
    cells = periods.flatMap((period) => cellsOf(reviews, period, before));
    marks = suppressFigures(cells, threshold);
    before = markMap(cells, marks);
  }
  return { cells, marks };
}

function share(cells: readonly FigureCell[], marks: readonly HiddenMarks[]): number {
  const shown = marks.reduce((sum, mark) => sum + (mark.figures ? 0 : 5) + (mark.reviews ? 0 : 1), 0);
  return shown / (cells.length * 6);
}

describe('hiding small counts over all tables and releases together', () => {
  test.each([1, 2, 3, 4, 5, 6])('leaves nothing to work out in a council of 2,400 reviews (%i)', (seed) => {
    const reviews = council(seed, 2400);
    const cells = [...quarters, ...years].flatMap((period) => cellsOf(reviews, period));
    const marks = suppressFigures(cells, 5);
    expect(solvableCounts(cells, marks)).toEqual([]);
    expect(share(cells, marks)).toBeGreaterThan(0.2);
  });

  test.each([1, 2, 3, 4])('leaves nothing to work out when each quarter is released as it ends (%i)', (seed) => {
    const { cells, marks } = quarterByQuarter(council(seed, 2400), 5);
    expect(solvableCounts(cells, marks)).toEqual([]);
  });

  test.each([10, 30, 82, 200, 500])('also in a council with %i reviews in three years', (size) => {
    for (let seed = 1; seed <= 2; seed++) {
      const reviews = council(seed, size);
      const cells = [...quarters, ...years].flatMap((period) => cellsOf(reviews, period));
      expect(solvableCounts(cells, suppressFigures(cells, 5))).toEqual([]);
      for (const threshold of [5, 10 * seed]) {
        const lived = quarterByQuarter(reviews, threshold);
        expect(solvableCounts(lived.cells, lived.marks, threshold)).toEqual([]);
      }
    }
  });

  test('keeps what was released as it was', () => {
    const reviews = council(9, 2400);
    const first = cellsOf(reviews, '2022-23 Q1');
    const before = markMap(first, suppressFigures(first, 5));
    const cells = ['2022-23 Q1', '2022-23 Q2'].flatMap((period) => cellsOf(reviews, period, before));
    const after = markMap(cells, suppressFigures(cells, 5));
    for (const [row, marks] of before) expect(after.get(row)).toEqual(marks);
  });
});
