import type { CountsByAge } from '@heard/domain/participation/code-and-age';
import type { ParticipationCounts } from '@heard/domain/participation/participation-figures';

/** Counts as a reader gets them: null where they are hidden. */
export type ShownCounts = { readonly [Count in keyof (ParticipationCounts & CountsByAge)]: number | null };

/** One row of figures: what it is about, and its counts. */
export interface ParticipationFigures extends ShownCounts {
  readonly key: string;
  readonly label: string;
  readonly suppressed: boolean;
  /** False for an age band in which some codes are of another age: a share of it by code would be of nobody. */
  readonly hasRate: boolean;
}
