import type { FigureCell } from './figure-cells.js';

/**
 * One table of figures as a graph. Each row stands in two sums: over the values of its period, and over the four
 * quarters of its year. The sums are the nodes and the rows the edges, so that moving a review along a cycle of hidden
 * rows leaves everything published as it is, and a row on no such cycle is given away.
 */
export interface HidingEdge {
  readonly cell: FigureCell;
  readonly row: readonly number[];
  /** Where a review that is added to this row comes from, and where it goes to. */
  readonly from: string;
  readonly to: string;
  /** What hiding it would cost; null: it may not be hidden. */
  readonly cost: number | null;
  hidden: boolean;
  /** Hidden for a reason that says nothing of its own counts, so that it may hold anything, even nothing. */
  readonly free: boolean;
}

/** The node for every sum that nobody is told. */
export const outside = 'outside';

export interface CycleStep {
  readonly edge: HidingEdge;
  readonly sign: 1 | -1;
}

export interface Cycle {
  readonly steps: readonly CycleStep[];
  readonly cost: number;
}

export type MayMove = (edge: HidingEdge, sign: 1 | -1) => boolean;

interface Reached {
  readonly cost: number;
  readonly previous: string | null;
  readonly step: CycleStep | null;
}

export class HidingGraph {
  private readonly around = new Map<string, CycleStep[]>();

  constructor(readonly edges: readonly HidingEdge[]) {
    for (const edge of edges) {
      this.add(edge.from, { edge, sign: 1 });
      this.add(edge.to, { edge, sign: -1 });
    }
  }

  /** The cheapest cycle through this step along rows that may move, or null. */
  cheapestCycle(first: CycleStep, mayMove: MayMove): Cycle | null {
    const start = headOf(first);
    const goal = tailOf(first);
    if (start === goal) return { steps: [first], cost: 0 };
    const reached = new Map<string, Reached>([[start, { cost: 0, previous: null, step: null }]]);
    const open = new Set([start]);
    for (let node = cheapest(open, reached); node !== null; node = cheapest(open, reached)) {
      if (node === goal) return cycleTo(goal, first, reached);
      open.delete(node);
      this.look(node, first.edge, mayMove, reached, open);
    }
    return null;
  }

  private look(
    node: string,
    without: HidingEdge,
    mayMove: MayMove,
    reached: Map<string, Reached>,
    open: Set<string>,
  ): void {
    const soFar = costAt(reached, node, 0);
    for (const step of this.around.get(node) ?? []) {
      const cost = soFar + priceOf(step.edge, without);
      const next = headOf(step);
      if (cost >= costAt(reached, next, Infinity) || !mayMove(step.edge, step.sign)) continue;
      reached.set(next, { cost, previous: node, step });
      open.add(next);
    }
  }

  private add(node: string, step: CycleStep): void {
    const steps = this.around.get(node);
    if (steps === undefined) this.around.set(node, [step]);
    else steps.push(step);
  }
}

function costAt(reached: ReadonlyMap<string, Reached>, node: string, otherwise: number): number {
  return reached.get(node)?.cost ?? otherwise;
}

function priceOf(edge: HidingEdge, without: HidingEdge): number {
  if (edge === without) return Infinity;
  return edge.hidden ? 0 : (edge.cost ?? Infinity);
}

function headOf({ edge, sign }: CycleStep): string {
  return sign === 1 ? edge.to : edge.from;
}

function tailOf({ edge, sign }: CycleStep): string {
  return sign === 1 ? edge.from : edge.to;
}

function cheapest(open: ReadonlySet<string>, reached: ReadonlyMap<string, Reached>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const node of open) {
    const cost = reached.get(node)?.cost ?? Infinity;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

function cycleTo(goal: string, first: CycleStep, reached: ReadonlyMap<string, Reached>): Cycle {
  const steps = [first];
  for (let at = reached.get(goal); at !== undefined && at.step !== null; at = reached.get(at.previous ?? '')) {
    steps.push(at.step);
  }
  return { steps, cost: reached.get(goal)?.cost ?? 0 };
}
