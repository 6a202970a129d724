export interface SuppressionOptions {
  /** Whether the reader also sees the exact sum of the counts. */
  readonly totalShown: boolean;
  /** Counts from 1 to this number are small. A whole number, 2 or more. */
  readonly threshold?: number;
}

type Entry = readonly [key: string, count: number];

/**
 * Hides the small counts of one table: 'c' stands for a hidden count, 0 stays 0. With `totalShown` the answer also has
 * the key `total`: the exact sum, or 'c' where nothing else protects the counts.
 *
 * Holds against a reader who knows this method. Which counts are hidden depends only on the set of values and never on
 * their order, and equal values are hidden together; so whenever the hidden counts are not all equal, swapping any two
 * of them is another table with the same answer. Hidden counts that are all equal have another split of the same sum,
 * unless they are all 1 or all at the threshold: then the smallest larger count is hidden too, or, where there is
 * none, the total.
 *
 * RangeError for a count that is no whole number, for a threshold below 2, and for a count of its own named `total`.
 */
export function suppressCounts(
  counts: Readonly<Record<string, number>>,
  { totalShown, threshold = 5 }: SuppressionOptions,
): Record<string, number | 'c'> {
  const entries = Object.entries(counts);
  check(entries, totalShown, threshold);
  const isSmall = (count: number): boolean => count >= 1 && count <= threshold;
  const small = entries.filter(([, count]) => isSmall(count));
  if (!totalShown) return published(entries, new Set(small.map(([key]) => key)));

  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  const { hidden, totalHidden } = protect(entries, small, threshold);
  const totalCell = totalHidden || isSmall(total) ? 'c' : total;
  return Object.fromEntries([...Object.entries(published(entries, hidden)), ['total', totalCell]]);
}

function protect(
  entries: readonly Entry[],
  small: readonly Entry[],
  threshold: number,
): { readonly hidden: ReadonlySet<string>; readonly totalHidden: boolean } {
  const hidden = new Set(small.map(([key]) => key));
  if (small.length === 0 || severalSplits(small, threshold)) return { hidden, totalHidden: false };
  const larger = entries.filter(([, count]) => count > threshold);
  if (larger.length === 0) return { hidden, totalHidden: true };
  const next = Math.min(...larger.map(([, count]) => count));
  for (const [key, count] of larger) if (count === next) hidden.add(key);
  return { hidden, totalHidden: false };
}

/** Whether two or more tables of small counts have this sum and every one of their counts varies. */
function severalSplits(small: readonly Entry[], threshold: number): boolean {
  if (small.length < 2) return false;
  return !small.every(([, count]) => count === 1) && !small.every(([, count]) => count === threshold);
}

function published(entries: readonly Entry[], hidden: ReadonlySet<string>): Record<string, number | 'c'> {
  return Object.fromEntries(entries.map(([key, count]) => [key, hidden.has(key) ? 'c' : count] as const));
}

function check(entries: readonly Entry[], totalShown: boolean, threshold: number): void {
  if (!Number.isSafeInteger(threshold) || threshold < 2) {
    throw new RangeError(`The threshold must be a whole number, 2 or more: ${threshold}`);
  }
  for (const [key, count] of entries) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${key} = ${count}`);
    if (totalShown && key === 'total') throw new RangeError('A count must not be named total');
  }
}
