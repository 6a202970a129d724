import { type Interval, wilsonInterval } from './wilson-interval.js';

export type RateComparison = 'HIGHER' | 'LOWER' | 'COULD_BE_CHANCE';

/** So many of so many. */
export interface Share {
  readonly participated: number;
  readonly counted: number;
}

/**
 * The 95 % interval of the second share less the first, made of both Wilson intervals (Newcombe's method 10), as
 * proportions. Null where one of them has no review.
 */
export function differenceInterval(first: Share, second: Share): Interval | null {
  const [a, b] = [boundsOf(first), boundsOf(second)];
  if (a === null || b === null) return null;
  const difference = b.share - a.share;
  return {
    low: difference - Math.hypot(b.share - b.low, a.high - a.share),
    high: difference + Math.hypot(b.high - b.share, a.share - a.low),
  };
}

/** Whether the second share is higher or lower than the first by more than chance alone would explain, or neither. */
export function compareRates(first: Share, second: Share): RateComparison | null {
  const interval = differenceInterval(first, second);
  if (interval === null) return null;
  if (interval.low > 0) return 'HIGHER';
  return interval.high < 0 ? 'LOWER' : 'COULD_BE_CHANCE';
}

/** The same for a part of the reviews against all the others. Null where either has no review. */
export function compareWithOthers(part: Share, all: Share): RateComparison | null {
  const others = { participated: all.participated - part.participated, counted: all.counted - part.counted };
  return others.counted <= 0 ? null : compareRates(others, part);
}

/** How many more reviews with a heard child would have met the target (percent); 0 where it is met. */
export function reviewsShortOfTarget({ participated, counted }: Share, targetRate: number): number {
  return Math.max(0, Math.ceil((targetRate * counted) / 100 - participated));
}

function boundsOf({ participated, counted }: Share): { share: number; low: number; high: number } | null {
  const interval = wilsonInterval(participated, counted);
  return interval === null ? null : { share: participated / counted, ...interval };
}
