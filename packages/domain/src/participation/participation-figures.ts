import { percent, proportionToPercent } from '../calendar/percentages.js';
import { wilsonInterval } from './wilson-interval.js';

/** What is counted over a set of reviews. */
export interface ParticipationCounts {
  readonly reviews: number;
  readonly counted: number;
  readonly participated: number;
  readonly attended: number;
  /** Children with at least one review that counts. */
  readonly children: number;
  /** Of them, those heard in every review that counts. */
  readonly everyReview: number;
}

/** Percentages with one decimal, half up; null where there is nothing to divide by. */
export interface ParticipationRates {
  readonly rate: number | null;
  readonly intervalLow: number | null;
  readonly intervalHigh: number | null;
  readonly attendanceRate: number | null;
  readonly everyReviewRate: number | null;
}

/** The rates are of reviews that count: how many there were in all is not in them. */
export function participationRates(counts: Omit<ParticipationCounts, 'reviews'>): ParticipationRates {
  const interval = wilsonInterval(counts.participated, counts.counted);
  return {
    rate: percent(counts.participated, counts.counted),
    intervalLow: interval === null ? null : proportionToPercent(interval.low),
    intervalHigh: interval === null ? null : proportionToPercent(interval.high),
    attendanceRate: percent(counts.attended, counts.counted),
    everyReviewRate: percent(counts.everyReview, counts.children),
  };
}
