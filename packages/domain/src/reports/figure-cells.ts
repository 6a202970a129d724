import type { ParticipationCounts } from '../participation/participation-figures.js';

export const ReleaseDimension = {
  ALL: 'ALL',
  SERVICE: 'SERVICE',
  TEAM: 'TEAM',
  AGE_BAND: 'AGE_BAND',
  SEX: 'SEX',
  ETHNICITY: 'ETHNICITY',
} as const;
export type ReleaseDimension = keyof typeof ReleaseDimension;

/** By what any published figure is split: each split of a period adds up to the whole, teams to their service. */
export const HidingDimension = { ...ReleaseDimension, STREAM: 'STREAM' } as const;
export type HidingDimension = keyof typeof HidingDimension;

/** What is hidden in one row: the reviews alone, or every figure (the reviews with them). */
export interface HiddenMarks {
  readonly figures: boolean;
  readonly reviews: boolean;
}

/** The figures of one period and one value of one dimension. A value without a review has no cell, or counts of 0. */
export interface FigureCell {
  /** '2025-26 Q1', or '2025-26' for the year. */
  readonly period: string;
  /** The reporting year that the period is, or lies in. */
  readonly year: string;
  readonly dimension: HidingDimension;
  readonly value: string;
  /** For a team: its service. */
  readonly service: string | null;
  readonly counts: ParticipationCounts;
  /** The marks it was released with; null in a release that is being made. */
  readonly released: HiddenMarks | null;
}
