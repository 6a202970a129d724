import type { ParticipationCounts } from '@heard/domain/participation/participation-figures';

/** Counts as a reader gets them: null where they are hidden. */
export type ShownCounts = { readonly [Count in keyof ParticipationCounts]: number | null };

/** One row of figures: what it is about, and its counts. */
export interface ParticipationFigures extends ShownCounts {
  readonly key: string;
  readonly label: string;
  readonly suppressed: boolean;
}
