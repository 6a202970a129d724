import { expect, test } from 'vitest';
import { suppressLinked } from './suppress-linked.js';
import { suppressSplit } from './suppress-split.js';

test('where the part that they share is hidden in one split, all are hidden whole', () => {
  const bySex = { F: 20, M: 9, NOT_KNOWN: 7 };
  const byAge = { young: 3, old: 26, NOT_KNOWN: 7 };
  const [sex, age] = suppressLinked([bySex, byAge], 'NOT_KNOWN', 5);
  expect(age).toEqual({ young: 'c', old: 'c', NOT_KNOWN: 'c' });
  expect(sex).toEqual({ F: 'c', M: 'c', NOT_KNOWN: 'c' });
});

test('where it is hidden nowhere each split is hidden for itself', () => {
  const bySex = { F: 20, M: 9, NOT_KNOWN: 7 };
  const byAge = { young: 3, middle: 2, old: 24, NOT_KNOWN: 7 };
  const [sex, age] = suppressLinked([bySex, byAge], 'NOT_KNOWN', 5);
  expect(sex).toEqual(bySex);
  expect(age).toMatchObject({ young: 'c', middle: 'c', NOT_KNOWN: 7 });
});

interface World {
  readonly splits: readonly Readonly<Record<string, number>>[];
  readonly shown: readonly Readonly<Record<string, number | 'c'>>[];
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, count) => count);
}

/** Every way in which so many complaints can be split by two values and by three, with the same ones not known. */
function worldsOf(total: number): World[] {
  return upTo(total).flatMap((unknown) => {
    const known = total - unknown;
    return upTo(known).flatMap((female) =>
      upTo(known).flatMap((young) =>
        upTo(known - young).map((middle) => {
          const bySex = { F: female, M: known - female, NOT_KNOWN: unknown };
          const byAge = { young, middle, old: known - young - middle, NOT_KNOWN: unknown };
          const splits = [bySex, byAge];
          return { splits, shown: suppressLinked(splits, 'NOT_KNOWN', 5) };
        }),
      ),
    );
  });
}

/** The small counts that somebody can work out who knows the rule and that both splits share what is not known. */
function readable(worlds: readonly World[]): string[] {
  const alike = new Map<string, World[]>();
  for (const world of worlds) {
    const key = JSON.stringify(world.shown);
    const same = alike.get(key) ?? [];
    same.push(world);
    alike.set(key, same);
  }
  return [...alike].flatMap(([key, same]) => {
    const [first] = same;
    return (first?.shown ?? []).flatMap((shown, at) =>
      Object.keys(shown)
        .filter((part) => {
          const values = new Set(same.map(({ splits }) => splits[at]?.[part] ?? 0));
          const [only = 0] = values;
          return shown[part] === 'c' && values.size === 1 && only > 0 && only <= 5;
        })
        .map((part) => `${part} in ${key}`),
    );
  });
}

test.each([4, 8, 12, 16, 20])('of %i complaints no small count can be worked out from two splits together', (total) => {
  const worlds = worldsOf(total);
  expect(worlds.length).toBeGreaterThan(30);
  expect(readable(worlds)).toEqual([]);
});

test('hidden for itself alone, a small count of one split would be read in the other', () => {
  const alone = worldsOf(16).map(({ splits }) => ({ splits, shown: splits.map((counts) => suppressSplit(counts, 5)) }));
  expect(readable(alone)).not.toEqual([]);
});
