import type { ParticipationCounts } from '../participation/participation-figures.js';

/**
 * One set of counts that is shown or hidden together. A row is a vector; `moves` are the ways in which one review, one
 * child, or what is known of one review may be put in another row without changing any sum.
 */
export interface FigureLayer {
  readonly vectorOf: (counts: ParticipationCounts) => readonly number[];
  /** Every count of a row that must not be known when small, complements with them, as weights on the vector. */
  readonly guarded: readonly (readonly number[])[];
  readonly moves: readonly (readonly number[])[];
  /** Whether such a row can exist, for a reader who knows that it is hidden. */
  readonly possible: (row: readonly number[]) => boolean;
  /** The same where the counts that do not add up over quarters may be anything. */
  readonly possibleAlone: (row: readonly number[]) => boolean;
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? 0;
}

/** Reviews that count, and with them who was heard, who came, the children and those heard in every review. */
export const figuresLayer: FigureLayer = {
  vectorOf: (counts) => [counts.counted, counts.participated, counts.attended, counts.children, counts.everyReview],
  guarded: [
    [1, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [1, -1, 0, 0, 0],
    [0, 0, 1, 0, 0],
    [1, 0, -1, 0, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 0, 0, 1],
    [0, 0, 0, 1, -1],
  ],
  moves: [
    [0, 1, 0, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 1, 1, 0, 0],
    [0, 1, -1, 0, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 0, 1, 1],
    [0, 0, 0, 0, 1],
    [0, 1, 0, 0, 1],
    [1, 1, 1, 0, 0],
    [1, 1, 0, 0, 0],
    [1, 0, 1, 0, 0],
    [1, 0, 0, 0, 0],
    [1, 1, 1, 1, 1],
    [1, 1, 0, 1, 1],
    [1, 0, 1, 1, 0],
    [1, 0, 0, 1, 0],
  ],
  possible: possibleFigures,
  possibleAlone: possibleReviews,
};

function possibleReviews(row: readonly number[]): boolean {
  const [counted, participated, attended] = [at(row, 0), at(row, 1), at(row, 2)];
  return participated >= 0 && attended >= 0 && participated <= counted && attended <= counted;
}

function possibleFigures(row: readonly number[]): boolean {
  const [counted, participated, children, every] = [at(row, 0), at(row, 1), at(row, 3), at(row, 4)];
  const childrenFit =
    children >= Math.min(1, counted) && children <= counted && every <= children && every <= participated;
  // A child who was not heard in every review has at least one review in which they were not heard.
  const notHeard = counted - participated;
  const notEvery = children - every;
  return (
    possibleReviews(row) && every >= 0 && childrenFit && notHeard >= notEvery && (notHeard === 0) === (notEvery === 0)
  );
}

/** Reviews of children under 4, which stand in no rate: what the reviews are above those that count. */
export const reviewsLayer: FigureLayer = {
  vectorOf: (counts) => [counts.reviews - counts.counted],
  guarded: [[1]],
  moves: [[1]],
  possible: (row) => at(row, 0) >= 0,
  possibleAlone: (row) => at(row, 0) >= 0,
};

export function guardedCount(weights: readonly number[], row: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * at(row, place), 0);
}

export function isSmall(count: number, threshold: number): boolean {
  return count >= 1 && count <= threshold;
}

/** Whether the row has a small count, so that it must be hidden. */
export function isSensitive(layer: FigureLayer, row: readonly number[], threshold: number): boolean {
  return layer.guarded.some((weights) => isSmall(guardedCount(weights, row), threshold));
}
