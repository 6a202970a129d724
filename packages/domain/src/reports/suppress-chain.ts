import { yearOfPeriod } from '../calendar/reporting-year.js';
import type { ChainCounts } from '../participation/chain-counts.js';
import type { FigureCell, HiddenMarks, HidingDimension } from './figure-cells.js';
import { type FigureLayer, isSmall } from './figure-layers.js';
import { suppressLayer } from './suppress-layer.js';

/** By what the published picture of the chain is split. */
export type ChainDimension = Extract<HidingDimension, 'ALL' | 'SERVICE' | 'TEAM' | 'STREAM' | 'AGE_BAND'>;

/** How far the statements of one period and one value have come, as a release would say it. */
export interface ChainCell {
  /** '2025-26 Q1', or '2025-26' for the year. */
  readonly period: string;
  readonly dimension: ChainDimension;
  readonly value: string;
  /** For a team: its service. */
  readonly service: string | null;
  readonly counts: Pick<ChainCounts, 'said' | 'decided' | 'told' | 'toDo' | 'underWay' | 'shown' | 'due' | 'inTime'>;
  /** Another published figure hides how much came by this stream: said here, it could be worked out there. */
  readonly isHiddenElsewhere: boolean;
  /** What it hides in the release it stands in; null in one that is being made. */
  readonly released: ChainMarks | null;
}

/** What is hidden of one cell. */
export interface ChainMarks {
  /** Said and decided, and with them all else. */
  readonly counts: boolean;
  readonly told: boolean;
  /** To be done, under way and shown. */
  readonly doing: boolean;
  /** Promised for a day, and told by it. */
  readonly promise: boolean;
}

const at = (row: readonly number[], place: number): number => row[place] ?? 0;

/** Each lies within the one before: who was told was decided about, and what was decided about was said. */
function isNested(row: readonly number[]): boolean {
  return at(row, 2) >= 0 && at(row, 1) >= at(row, 2) && at(row, 0) >= at(row, 1);
}

/** Said and decided, as the places of participation hold them; told goes with them where it has to. */
const decidedLayer: FigureLayer = {
  vectorOf: ({ counted, attended, participated }) => [counted, attended, participated],
  guarded: [
    [1, 0, 0],
    [0, 1, 0],
    [1, -1, 0],
  ],
  moves: [
    [0, 1, 0],
    [0, 1, 1],
    [1, 0, 0],
    [1, 1, 0],
    [1, 1, 1],
  ],
  possible: isNested,
  possibleAlone: isNested,
};

const isCount = (row: readonly number[]): boolean => at(row, 0) >= 0 && at(row, 1) >= 0;

/** Told, and decided but not told. What was decided is known where only this is hidden: one can be told in another's place. */
const toldLayer: FigureLayer = {
  vectorOf: ({ attended, participated }) => [participated, attended - participated],
  guarded: [
    [1, 0],
    [0, 1],
  ],
  moves: [[1, -1]],
  keepsTotals: true,
  possible: isCount,
  possibleAlone: isCount,
};

function marksOf(released: ChainMarks | null): HiddenMarks | null {
  return released === null ? null : { figures: released.counts, reviews: released.told };
}

/** The cell as the choice for participation sees it: statements as reviews, those decided as attended, those told as heard. */
export function chainFigureCell({ period, dimension, value, service, counts, released }: ChainCell): FigureCell {
  const { said, decided, told } = counts;
  const places = { reviews: said, counted: said, attended: decided, participated: told, children: 0, everyReview: 0 };
  return { period, year: yearOfPeriod(period), dimension, value, service, counts: places, released: marksOf(released) };
}

type SmallCounts = (counts: ChainCell['counts']) => readonly number[];

/** Whatever is published of doing, and what it leaves of what is published beside it. */
const ofDoing: SmallCounts = ({ decided, toDo, underWay, shown }) => [
  toDo,
  decided - toDo,
  underWay,
  toDo - underWay,
  shown,
  underWay - shown,
];

const ofPromise: SmallCounts = ({ said, decided, told, due, inTime }) => [
  due,
  said - due,
  inTime,
  due - inTime,
  decided - inTime,
  told - inTime,
];

/**
 * Which cells of the whole council hide what is said of it alone. Nothing has to be hidden beside a small count here: a year
 * is hidden with any of its quarters, so that of a sum that is shown all parts are.
 */
function hideAlone(
  cells: readonly ChainCell[],
  counts: readonly boolean[],
  mark: 'doing' | 'promise',
  smallOf: SmallCounts,
  threshold: number,
): readonly boolean[] {
  const own = cells.map(
    (cell, index) =>
      cell.released?.[mark] ??
      (cell.dimension !== 'ALL' || counts[index] !== false || smallOf(cell.counts).some((n) => isSmall(n, threshold))),
  );
  const hiddenQuarters = new Set(
    cells.flatMap(({ period, dimension }, index) =>
      dimension === 'ALL' && own[index] === true && period !== yearOfPeriod(period) ? [yearOfPeriod(period)] : [],
    ),
  );
  return cells.map(
    ({ period, released }, index) => own[index] === true || (released === null && hiddenQuarters.has(period)),
  );
}

/**
 * What a release of the chain hides, in the order of `cells`: all of a year together, its earlier releases with them. No count
 * of said, decided or told from 1 to the threshold, nor what is left beside it, has one possible value. What is to be done
 * and what was promised is published of the whole council alone.
 */
export function suppressChain(cells: readonly ChainCell[], threshold = 5): readonly ChainMarks[] {
  const figureCells = cells.map(chainFigureCell);
  const elsewhere = new Set(figureCells.filter((_, index) => cells[index]?.isHiddenElsewhere === true));
  const hidden = suppressLayer(figureCells, {
    layer: decidedLayer,
    mark: 'figures',
    alreadyHidden: elsewhere,
    threshold,
  });
  const hiddenTold = suppressLayer(figureCells, {
    layer: toldLayer,
    mark: 'reviews',
    alreadyHidden: hidden,
    threshold,
  });
  const counts = figureCells.map((cell) => hidden.has(cell));
  const told = figureCells.map((cell) => hidden.has(cell) || hiddenTold.has(cell));
  const doing = hideAlone(cells, counts, 'doing', ofDoing, threshold);
  const promise = hideAlone(cells, counts, 'promise', ofPromise, threshold);
  return cells.map((_, index) => ({
    counts: counts[index] ?? true,
    told: told[index] ?? true,
    doing: doing[index] ?? true,
    promise: promise[index] ?? true,
  }));
}
