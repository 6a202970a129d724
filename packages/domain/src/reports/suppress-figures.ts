import type { FigureCell, HiddenMarks } from './figure-cells.js';
import { figuresLayer, reviewsLayer } from './figure-layers.js';
import { suppressLayer } from './suppress-layer.js';

const noCells: ReadonlySet<FigureCell> = new Set();

/**
 * Chooses what to hide in a release of participation figures, over all its tables and all earlier releases together,
 * so that every hidden count from 1 to the threshold, complements with them, keeps at least two possible values.
 *
 * The values of a dimension add up to the whole council's figures, teams to their service's, and the quarters of a year
 * that is in `cells` to the year's; reviews only, as children are not additive over quarters. Marks of earlier releases
 * stay as they are. Answers with the marks of each cell, in the order of `cells`.
 */
export function suppressFigures(cells: readonly FigureCell[], threshold: number): readonly HiddenMarks[] {
  const figures = suppressLayer(cells, { layer: figuresLayer, mark: 'figures', alreadyHidden: noCells, threshold });
  const reviews = suppressLayer(cells, { layer: reviewsLayer, mark: 'reviews', alreadyHidden: figures, threshold });
  return cells.map((cell) => ({ figures: figures.has(cell), reviews: reviews.has(cell) }));
}
