import { type FigureCell, type HiddenMarks, HidingDimension } from './figure-cells.js';
import { isSensitive, type FigureLayer } from './figure-layers.js';
import { HidingGraph, outside, type HidingEdge } from './hiding-graph.js';
import { protectRows } from './protect-rows.js';

export interface LayerRules {
  readonly layer: FigureLayer;
  readonly mark: keyof HiddenMarks;
  /** Cells that another layer hides already. */
  readonly alreadyHidden: ReadonlySet<FigureCell>;
  readonly threshold: number;
}

interface Work extends LayerRules {
  readonly cells: readonly FigureCell[];
  readonly hidden: Set<FigureCell>;
  /** Periods of which every row is hidden, as nothing less protects them. */
  readonly closed: Set<string>;
}

const quarterCost = 1;
const yearCost = 4;

function isYear(cell: FigureCell): boolean {
  return cell.period === cell.year;
}

function hasNothing(work: Work, cell: FigureCell): boolean {
  return work.layer.vectorOf(cell.counts).every((count) => count === 0);
}

function hiddenAtFirst(work: Work, cell: FigureCell): boolean {
  if (cell.released !== null) return cell.released[work.mark];
  if (work.alreadyHidden.has(cell) || work.closed.has(cell.period)) return true;
  return isSensitive(work.layer, work.layer.vectorOf(cell.counts), work.threshold);
}

/** The sum over values that a row stands in: the whole council's, or for a team its service's. */
function marginOf(cell: FigureCell): string | null {
  if (cell.dimension === 'ALL') return null;
  return cell.dimension === 'TEAM' ? `${cell.period} SERVICE ${cell.service ?? ''}` : `${cell.period} ALL all`;
}

function rowKey(cell: FigureCell): string {
  return `${cell.period} ${cell.dimension} ${cell.dimension === 'ALL' ? 'all' : cell.value}`;
}

function toEdge(work: Work, cell: FigureCell, node: string, years: ReadonlySet<string>): HidingEdge {
  const sumOfQuarters = years.has(cell.year) ? `${cell.year} of ${cell.value}` : outside;
  const [from, to] = isYear(cell) ? [sumOfQuarters, node] : [node, sumOfQuarters];
  const mayBeHidden = cell.released === null && !hasNothing(work, cell);
  const cost = mayBeHidden ? (isYear(cell) ? yearCost : quarterCost) : null;
  const free = work.closed.has(cell.period) || work.alreadyHidden.has(cell);
  return { cell, row: work.layer.vectorOf(cell.counts), from, to, cost, hidden: work.hidden.has(cell), free };
}

/**
 * The graph of one dimension. A hidden sum that is one row alone tells nothing that the row does not tell. Of a closed
 * period no sum is known at all: between two of them a whole review could be moved, in every table at once.
 */
function graphOf(work: Work, dimension: HidingDimension): HidingGraph {
  const hiddenRows = new Set([...work.hidden].map(rowKey));
  const years = new Set(
    work.cells.filter((cell) => cell.dimension === dimension && isYear(cell)).map((cell) => cell.year),
  );
  const cells = work.cells.filter(
    (cell) => cell.dimension === dimension && (work.hidden.has(cell) || !hasNothing(work, cell)),
  );
  const rowsIn = new Map<string, number>();
  for (const cell of cells) rowsIn.set(marginOf(cell) ?? '', (rowsIn.get(marginOf(cell) ?? '') ?? 0) + 1);
  const nodeOf = (cell: FigureCell): string => {
    const margin = marginOf(cell);
    if (margin === null || work.closed.has(cell.period)) return outside;
    return hiddenRows.has(margin) && rowsIn.get(margin) === 1 ? outside : margin;
  };
  return new HidingGraph(cells.map((cell) => toEdge(work, cell, nodeOf(cell), years)));
}

/** A hidden sum is given away by its rows unless they are hidden with it. */
function hideUnderHiddenSums(work: Work, dimension: HidingDimension): void {
  const hiddenRows = new Set([...work.hidden].map(rowKey));
  for (const cell of work.cells) {
    const isOpen = cell.dimension === dimension && cell.released === null && !hasNothing(work, cell);
    if (isOpen && hiddenRows.has(marginOf(cell) ?? '')) work.hidden.add(cell);
  }
}

function protectDimension(work: Work, dimension: HidingDimension): FigureCell | null {
  hideUnderHiddenSums(work, dimension);
  const graph = graphOf(work, dimension);
  const unprotected = protectRows(graph, work.layer, work.threshold);
  for (const edge of graph.edges) if (edge.hidden) work.hidden.add(edge.cell);
  return unprotected?.cell ?? null;
}

function firstUnprotected(work: Work): FigureCell | null {
  work.hidden.clear();
  for (const cell of work.cells) if (hiddenAtFirst(work, cell)) work.hidden.add(cell);
  for (const dimension of Object.values(HidingDimension)) {
    const cell = protectDimension(work, dimension);
    if (cell !== null) return cell;
  }
  return null;
}

/** The next period to hide as a whole for the sake of this row: its year, then itself, then the year's other quarters. */
function nextToClose(work: Work, cell: FigureCell): string | null {
  const open = new Set(
    work.cells.filter((other) => other.released === null && other.year === cell.year).map((other) => other.period),
  );
  for (const period of work.closed) open.delete(period);
  const inOrder = [cell.year, cell.period, ...[...open].toSorted().toReversed()];
  return inOrder.find((period) => open.has(period)) ?? null;
}

/** Periods that were released without a figure. */
function closedBefore(cells: readonly FigureCell[], mark: keyof HiddenMarks): Set<string> {
  const closed = new Set(cells.filter((cell) => cell.released !== null).map((cell) => cell.period));
  for (const cell of cells) if (cell.released?.[mark] === false) closed.delete(cell.period);
  return closed;
}

/**
 * The cells of which this layer's counts are hidden: those with a small count, those hidden before, and as few others
 * as protect them. Error when a cell of an earlier release cannot be protected any more, which does not happen as long
 * as a year's figures are the sum of its quarters' released ones.
 */
export function suppressLayer(cells: readonly FigureCell[], rules: LayerRules): ReadonlySet<FigureCell> {
  const work: Work = { ...rules, cells, hidden: new Set(), closed: closedBefore(cells, rules.mark) };
  for (let cell = firstUnprotected(work); cell !== null; cell = firstUnprotected(work)) {
    const period = nextToClose(work, cell);
    if (period === null) throw new Error(`Nothing protects ${rowKey(cell)}`);
    work.closed.add(period);
  }
  return work.hidden;
}
