import { describe, expect, test } from 'vitest';
import { suppressCounts } from './suppression.js';

const names = ['A', 'B', 'C', 'D', 'E'] as const;

function tableOf(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, place) => [names[place], value]));
}

/** Every table with so many cells and values from 0 to `highest`. */
function* tables(cells: number, highest: number): Generator<readonly number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (const rest of tables(cells - 1, highest)) {
    for (let value = 0; value <= highest; value++) yield [...rest, value];
  }
}

/** All tables of a shape, by what is published of them. */
function worlds(cells: number, highest: number, totalShown: boolean, threshold: number): Map<string, number[][]> {
  const found = new Map<string, number[][]>();
  for (const values of tables(cells, highest)) {
    const answer = JSON.stringify(suppressCounts(tableOf(values), { totalShown, threshold }));
    const same = found.get(answer) ?? [];
    same.push([...values]);
    found.set(answer, same);
  }
  return found;
}

/** The only value that is possible, or null. */
function onlyOne(values: readonly number[]): number | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}

/** Small counts and totals that a reader who knows the method can name, over all tables of a shape. */
function solvedCounts(cells: number, highest: number, totalShown: boolean, threshold: number): string[] {
  const isSmall = (count: number | null): boolean => count !== null && count >= 1 && count <= threshold;
  const solved: string[] = [];
  for (const [answer, same] of worlds(cells, highest, totalShown, threshold)) {
    for (let place = 0; place < cells; place++) {
      if (isSmall(onlyOne(same.map((values) => values[place] ?? 0)))) solved.push(`${answer} cell ${place}`);
    }
    const sums = same.map((values) => values.reduce((sum, value) => sum + value, 0));
    if (totalShown && isSmall(onlyOne(sums))) solved.push(`${answer} total`);
  }
  return solved;
}

describe('hiding small counts in one table', () => {
  test.each([
    [
      { A: 12, B: 3, C: 0, D: 20 },
      { A: 'c', B: 'c', C: 0, D: 20, total: 35 },
    ],
    [
      { A: 12, B: 3, C: 2, D: 20 },
      { A: 12, B: 'c', C: 'c', D: 20, total: 37 },
    ],
    [
      { A: 6, B: 0, C: 9 },
      { A: 6, B: 0, C: 9, total: 15 },
    ],
    [
      { A: 5, B: 0 },
      { A: 'c', B: 0, total: 'c' },
    ],
    [
      { A: 1, B: 1, C: 6 },
      { A: 'c', B: 'c', C: 'c', total: 8 },
    ],
    [
      { A: 0, B: 5, C: 5 },
      { A: 0, B: 'c', C: 'c', total: 'c' },
    ],
    [
      { A: 4, B: 7, C: 7, D: 30 },
      { A: 'c', B: 'c', C: 'c', D: 30, total: 48 },
    ],
    [
      { A: 1, B: 2 },
      { A: 'c', B: 'c', total: 'c' },
    ],
    [{}, { total: 0 }],
  ])('of %j with the total shown gives %j', (counts, answer) => {
    expect(suppressCounts(counts, { totalShown: true })).toEqual(answer);
  });

  test('hides only the small counts where no total is shown', () => {
    expect(suppressCounts({ A: 12, B: 3, D: 20 }, { totalShown: false })).toEqual({ A: 12, B: 'c', D: 20 });
  });

  test.each([
    [1, 12, true, 5],
    [2, 12, true, 5],
    [3, 12, true, 5],
    [4, 9, true, 5],
    [4, 9, false, 5],
    [5, 8, true, 5],
    [4, 7, true, 2],
    [5, 6, true, 3],
  ])(
    'leaves every small count at least two values: %i cells to %i, total shown %s, threshold %i',
    (cells, highest, totalShown, threshold) => {
      expect(solvedCounts(cells, highest, totalShown, threshold)).toEqual([]);
    },
  );

  test.each([
    [{ A: -1 }, 5],
    [{ A: 1.5 }, 5],
    [{ A: Number.NaN }, 5],
    [{ A: 1 }, 1],
    [{ A: 1 }, 2.5],
    [{ total: 9 }, 5],
  ])('refuses %j with threshold %d', (counts, threshold) => {
    expect(() => suppressCounts(counts, { totalShown: true, threshold })).toThrow(RangeError);
  });
});
