import { describe, expect, test } from 'vitest';
import { suppressSplit } from './suppress-split.js';

const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

function tableOf(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, place) => [names[place], value]));
}

/** Every table with so many cells that adds up to this. All of them, so that none seems settled by where we stopped. */
function* tablesOf(cells: number, total: number): Generator<readonly number[]> {
  if (cells === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first++) {
    for (const rest of tablesOf(cells - 1, total - first)) yield [first, ...rest];
  }
}

function* tables(cells: number, highestTotal: number): Generator<readonly number[]> {
  for (let total = 0; total <= highestTotal; total++) yield* tablesOf(cells, total);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What is told by what a reader sees: the counts among all tables that look the same. */
type Counted = (values: readonly number[]) => readonly number[];

/** Small counts that have one possible value among all tables that look the same to a reader. */
function settledCounts(
  all: Iterable<readonly number[]>,
  seen: (values: readonly number[]) => string,
  { threshold = 5, counted = (values) => values }: { threshold?: number; counted?: Counted } = {},
): string[] {
  const worlds = new Map<string, (readonly number[])[]>();
  for (const values of all) {
    const same = worlds.get(seen(values)) ?? [];
    same.push(counted(values));
    worlds.set(seen(values), same);
  }
  return [...worlds].flatMap(([answer, same]) =>
    (same[0] ?? []).flatMap((value, place) => {
      const isSmall = value >= 1 && value <= threshold;
      return isSmall && same.every((values) => values[place] === value) ? [`${answer} cell ${place}`] : [];
    }),
  );
}

/** What a reader has who knows the total of the whole council exactly. */
const withTotal =
  (threshold = 5) =>
  (values: readonly number[]): string =>
    `${JSON.stringify(suppressSplit(tableOf(values), threshold))} of ${sumOf(values)}`;

describe('a split beside its exact total', () => {
  test.each([
    [2, 30, 5],
    [3, 25, 5],
    [4, 18, 5],
    [5, 14, 5],
    [6, 11, 5],
    [7, 9, 5],
    [4, 16, 2],
    [5, 14, 3],
    [6, 10, 3],
  ])('leaves every small count two values: %i cells, totals to %i, threshold %i', (cells, highest, threshold) => {
    expect(settledCounts(tables(cells, highest), withTotal(threshold), { threshold })).toEqual([]);
  });

  test.each([
    [
      'a year of a council of our size, by who complained',
      { CHILD: 12, CARE_LEAVER: 6, PARENT: 21, FOSTER_CARER: 3, GUARDIAN: 1, FAMILY: 0, OTHER: 2 },
      { CHILD: 12, CARE_LEAVER: 6, PARENT: 21, FOSTER_CARER: 'c', GUARDIAN: 'c', FAMILY: 0, OTHER: 'c' },
    ],
    [
      'half of them young people, eight of 23 parents',
      { CHILD: 12, PARENT: 8, OTHER: 3 },
      { CHILD: 12, PARENT: 'c', OTHER: 'c' },
    ],
    ['one team that had one', { OAK: 14, ELM: 1, ASH: 9 }, { OAK: 14, ELM: 'c', ASH: 'c' }],
    ['large counts and noughts', { OAK: 14, ELM: 0, ASH: 9 }, { OAK: 14, ELM: 0, ASH: 9 }],
    ['nothing at all', { OAK: 0, ELM: 0 }, { OAK: 0, ELM: 0 }],
    ['so few that a nought would tell', { OAK: 0, ELM: 1, ASH: 0 }, { OAK: 'c', ELM: 'c', ASH: 'c' }],
    ['one in each of six', { A: 1, B: 1, C: 1, D: 1, E: 1, F: 1 }, { A: 'c', B: 'c', C: 'c', D: 'c', E: 'c', F: 'c' }],
  ])('of %s', (_what, counts, shown) => {
    expect(suppressSplit(counts, 5)).toEqual(shown);
  });

  test('is refused where it would be the total itself', () => {
    expect(() => suppressSplit({ OAK: 3 }, 5)).toThrow(RangeError);
  });
});

type Two = readonly [first: readonly number[], second: readonly number[]];

/** Six counts as a table of two rows: two quarters by three teams, or two teams by three kinds of people. */
function rowsOf(values: readonly number[]): Two {
  return [values.slice(0, 3), values.slice(3)];
}

const columnSums: Counted = (values) => {
  const [first, second] = rowsOf(values);
  return first.map((count, place) => count + (second[place] ?? 0));
};

const bothSums: Counted = (values) => [...rowsOf(values).map(sumOf), ...columnSums(values)];

/** The exact total of each of two quarters, and with them of every year, beside the split of the year. */
function quartersAndYear(values: readonly number[]): string {
  return JSON.stringify([rowsOf(values).map(sumOf), suppressSplit(tableOf(columnSums(values)), 5)]);
}

/** Two splits of the same complaints beside their total. */
function splitTwice(values: readonly number[]): string {
  const byTeam = suppressSplit(tableOf(rowsOf(values).map(sumOf)), 5);
  return JSON.stringify([sumOf(values), byTeam, suppressSplit(tableOf(columnSums(values)), 5)]);
}

/** What would be seen if each quarter were split as well as the year. */
function splitByQuarter(values: readonly number[]): string {
  const [first, second] = rowsOf(values);
  const splits = [first, second, columnSums(values)].map((counts) => suppressSplit(tableOf(counts), 5));
  return JSON.stringify([sumOf(first), sumOf(second), splits]);
}

describe('releases together', () => {
  test('the exact totals of quarters and rolling years do not open the split of a year', () => {
    expect(settledCounts(tables(6, 10), quartersAndYear, { counted: columnSums })).toEqual([]);
  });

  test('two splits of the same complaints do not open each other', () => {
    expect(settledCounts(tables(6, 10), splitTwice, { counted: bothSums })).toEqual([]);
  });

  test('a split of every quarter would: that is why there is one of whole years alone', () => {
    expect(settledCounts(tables(6, 10), splitByQuarter)).not.toEqual([]);
  });
});
