import { suppressSplit } from './suppress-split.js';

type Counts = Readonly<Record<string, number>>;
type Shown = Record<string, number | 'c'>;

/**
 * Hides the small counts of several splits of the same total that have one part in common: what is hidden in one must
 * not be read in another. Where that part is hidden in any of them, all of them are hidden whole: two sums in which it
 * is hidden beside different parts say together what neither says alone.
 * @param shared the key of the part that all of them have.
 */
export function suppressLinked(splits: readonly Counts[], shared: string, threshold: number): readonly Shown[] {
  const shown = splits.map((counts) => suppressSplit(counts, threshold));
  if (shown.every((counts) => counts[shared] !== 'c')) return shown;
  return shown.map((counts) => Object.fromEntries(Object.keys(counts).map((key) => [key, 'c' as const])));
}
