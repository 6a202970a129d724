/** Counts from 1 to this number are hidden unless the council hides more. It can hide no fewer. */
export const leastThreshold = 5;

/** The highest that a council can set: above it little is left to publish. */
export const highestThreshold = 20;

/** Up to which number counts of a reporting year are hidden. */
export interface YearThreshold {
  /** '2025-26' */
  readonly year: string;
  readonly upTo: number;
}

function listOf(years: readonly string[]): string {
  const last = years.at(-1) ?? '';
  return years.length < 2 ? last : `${years.slice(0, -1).join(', ')} and ${last}`;
}

/** "from 1 to 5", "from 1 to 5 (in 2026-27 from 1 to 10)": what is hidden in the years that somebody looks at. */
export function smallCountsText(thresholds: readonly YearThreshold[]): string {
  const byUpTo = new Map<number, Set<string>>();
  for (const { year, upTo } of thresholds) byUpTo.set(upTo, (byUpTo.get(upTo) ?? new Set()).add(year));
  const [first, ...others] = [...byUpTo].toSorted(([one], [other]) => one - other);
  const [least, ofOthers] = [
    first?.[0] ?? leastThreshold,
    others.map(([upTo, years]) => `in ${listOf([...years].toSorted())} from 1 to ${String(upTo)}`),
  ];
  return `from 1 to ${String(least)}${ofOthers.length === 0 ? '' : ` (${ofOthers.join(', ')})`}`;
}
