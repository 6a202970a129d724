import { guardedCount, isSensitive, isSmall, type FigureLayer } from './figure-layers.js';
import type { Cycle, HidingEdge, HidingGraph } from './hiding-graph.js';

type Move = readonly number[];

function moved(edge: HidingEdge, move: Move, sign: 1 | -1): readonly number[] {
  return edge.row.map((count, place) => count + sign * (move[place] ?? 0));
}

/**
 * Whether this row could just as well have been the other one: possible, not without a review (such rows are shown),
 * and with a small count of its own where it has one now, so that a reader who knows why rows are hidden cannot rule it
 * out.
 */
function mayBe(layer: FigureLayer, edge: HidingEdge, move: Move, sign: 1 | -1, threshold: number): boolean {
  const other = moved(edge, move, sign);
  if (edge.free) return layer.possibleAlone(other);
  if (!layer.possible(other)) return false;
  if (other[0] === 0) return false;
  return !isSensitive(layer, edge.row, threshold) || isSensitive(layer, other, threshold);
}

function cheaper(best: Cycle | null, other: Cycle | null): Cycle | null {
  if (best === null || other === null) return best ?? other;
  return other.cost < best.cost ? other : best;
}

function cheapestFor(
  graph: HidingGraph,
  layer: FigureLayer,
  edge: HidingEdge,
  weights: readonly number[],
  threshold: number,
): Cycle | null {
  // Last, all that the row has goes to another row.
  const moves = [...layer.moves, edge.row].filter((move) => guardedCount(weights, move) !== 0);
  const tries = moves.flatMap((move) => [{ move, sign: 1 } as const, { move, sign: -1 } as const]);
  let best: Cycle | null = null;
  for (const { move, sign } of tries) {
    if (!mayBe(layer, edge, move, sign, threshold)) continue;
    const cycle = graph.cheapestCycle({ edge, sign }, (other, otherSign) =>
      mayBe(layer, other, move, otherSign, threshold),
    );
    best = cheaper(best, cycle);
    if (best?.cost === 0) return best;
  }
  return best;
}

/**
 * Hides more rows until every small count of every hidden row can have another value, with all that is published as
 * it is. Hiding only ever adds cycles, so one pass is enough. Answers with a row that nothing in this table protects,
 * or null.
 */
export function protectRows(graph: HidingGraph, layer: FigureLayer, threshold: number): HidingEdge | null {
  for (const edge of graph.edges) {
    if (!edge.hidden) continue;
    for (const weights of layer.guarded) {
      if (!isSmall(guardedCount(weights, edge.row), threshold)) continue;
      const cycle = cheapestFor(graph, layer, edge, weights, threshold);
      if (cycle === null) return edge;
      for (const step of cycle.steps) step.edge.hidden = true;
    }
  }
  return null;
}
