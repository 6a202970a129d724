import { yearOfPeriod } from '../calendar/reporting-year.js';
import type { ChainCell } from './chain-cells.js';
import { isSmall } from './figure-layers.js';

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

const smallCounts = { doing: ofDoing, promise: ofPromise } as const;

/**
 * Which cells of the whole council hide what is said of it alone. Nothing has to be hidden beside a small count here: a year
 * is hidden with any of its quarters, so that of a sum that is shown all parts are.
 */
export function hideOfWhole(
  cells: readonly ChainCell[],
  counts: readonly boolean[],
  mark: keyof typeof smallCounts,
  threshold: number,
): readonly boolean[] {
  const own = cells.map(
    (cell, index) =>
      cell.released?.[mark] ??
      (cell.dimension !== 'ALL' ||
        counts[index] !== false ||
        smallCounts[mark](cell.counts).some((n) => isSmall(n, threshold))),
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
