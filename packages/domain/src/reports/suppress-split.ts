import { suppressCounts } from './suppression.js';

/**
 * Hides the small counts of a split whose exact total everybody knows: 'c' stands for a hidden count. Unlike
 * `suppressCounts`, nothing is gained by hiding the total. Where that alone would have protected the counts, all of them
 * are hidden, noughts too: one that is shown would say how the few are shared out. So are all where there are no more of
 * them than values, or than a small count: a rule that depends on what everybody knows anyway, and without which one in
 * each would be the only split of its total to look like this.
 *
 * A split of one value is its total, and that is known: it is no split, and RangeError.
 */
export function suppressSplit(
  counts: Readonly<Record<string, number>>,
  threshold: number,
): Record<string, number | 'c'> {
  const keys = Object.keys(counts);
  if (keys.length < 2) throw new RangeError('A split has two values or more');
  const { total, ...shown } = suppressCounts(counts, { totalShown: true, threshold });
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  const hideAll = sum > 0 && (total === 'c' || sum <= Math.max(threshold, keys.length));
  return hideAll ? Object.fromEntries(keys.map((key) => [key, 'c' as const])) : shown;
}
