import { yearOfPeriod } from '@heard/domain/calendar/reporting-year';
import { smallCountsText } from '@heard/domain/reports/small-counts';

interface PublishedPeriod {
  readonly key: string;
  readonly smallUpTo?: number | null;
}

export type PublishedPeriods = readonly PublishedPeriod[];

/** "from 1 to 5": which numbers are hidden in these periods. */
export function hiddenNumbers(periods: PublishedPeriods): string {
  return smallCountsText(
    periods.flatMap(({ key, smallUpTo }) =>
      typeof smallUpTo === 'number' ? [{ year: yearOfPeriod(key), upTo: smallUpTo }] : [],
    ),
  );
}

/** What a file says of it. */
export function hiddenNumbersText(periods: PublishedPeriods): string {
  return `Numbers ${hiddenNumbers(periods)} are hidden, to protect children, and others with them that would give them away.`;
}
