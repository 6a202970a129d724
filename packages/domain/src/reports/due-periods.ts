import { quartersBetween, reportingPeriod, yearOfPeriod } from '../calendar/reporting-year.js';

function byYear(quarters: Iterable<string>): Map<string, readonly string[]> {
  const years = new Map<string, string[]>();
  for (const quarter of [...quarters].toSorted()) {
    const year = yearOfPeriod(quarter);
    years.set(year, [...(years.get(year) ?? []), quarter]);
  }
  return years;
}

/**
 * What is to be released next, all of one year: quarters with entries that have settled; and the year itself, with its
 * empty quarters, once it has ended and none of its quarters waits. Empty when nothing is due.
 */
export function duePeriods(
  entered: ReadonlySet<string>,
  released: { has: (period: string) => boolean },
  settled: (period: string) => boolean,
): readonly string[] {
  for (const [year, quarters] of byYear(entered)) {
    const open = quarters.filter((quarter) => !released.has(quarter));
    const due = open.filter(settled);
    if (!released.has(year) && due.length === open.length && settled(year)) {
      const { from, to } = reportingPeriod(year);
      return [...quartersBetween(from, to).filter((quarter) => !released.has(quarter)), year];
    }
    if (due.length > 0) return due;
  }
  return [];
}
