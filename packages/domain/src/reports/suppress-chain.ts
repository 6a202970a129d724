import { yearOfPeriod } from '../calendar/reporting-year.js';
import type { ChainCell, ChainMarks } from './chain-cells.js';
import type { FigureCell, HiddenMarks } from './figure-cells.js';
import { type FigureLayer, isSmall } from './figure-layers.js';
import { hideOfWhole } from './hide-of-whole.js';
import { suppressLayer } from './suppress-layer.js';

const at = (row: readonly number[], place: number): number => row[place] ?? 0;

/** Each lies within the one before: who was told was decided about, and what was decided about was said. */
function isNested(row: readonly number[]): boolean {
  return at(row, 2) >= 0 && at(row, 1) >= at(row, 2) && at(row, 0) >= at(row, 1);
}

/** Said, decided, told, as the places of participation hold them. */
const chainLayer: FigureLayer = {
  vectorOf: ({ counted, attended, participated }) => [counted, attended, participated],
  guarded: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [1, -1, 0],
    [0, 1, -1],
  ],
  moves: [
    [0, 0, 1],
    [0, 1, 0],
    [0, 1, 1],
    [1, 0, 0],
    [1, 1, 0],
    [1, 1, 1],
  ],
  possible: isNested,
  possibleAlone: isNested,
};

function marksOf(released: ChainMarks | null): HiddenMarks | null {
  return released === null ? null : { figures: released.counts, reviews: false };
}

/** The cell as the choice for participation sees it: statements as reviews, those decided as attended, those told as heard. */
export function chainFigureCell({ period, dimension, value, service, counts, released }: ChainCell): FigureCell {
  const { said, decided, told } = counts;
  const places = { reviews: said, counted: said, attended: decided, participated: told, children: 0, everyReview: 0 };
  return { period, year: yearOfPeriod(period), dimension, value, service, counts: places, released: marksOf(released) };
}

function saysNothingOfTold(cells: readonly ChainCell[], threshold: number): boolean {
  const released = cells.filter((cell) => cell.released !== null);
  if (released.length > 0) return released.every((cell) => cell.released?.told === true);
  return cells.some(
    ({ dimension, counts: { decided, told } }) =>
      dimension === 'ALL' && (isSmall(told, threshold) || isSmall(decided - told, threshold)),
  );
}

/**
 * The periods that say nothing of who was told: those in which few were, or few were not, in the whole council. Their year
 * neither, since its other quarters would give them away. What was said and decided need not be hidden for that.
 */
function periodsWithoutTold(cells: readonly ChainCell[], threshold: number): ReadonlySet<string> {
  const periods = new Map<string, ChainCell[]>();
  for (const cell of cells) periods.set(cell.period, [...(periods.get(cell.period) ?? []), cell]);
  const without = [...periods]
    .filter(([, ofPeriod]) => saysNothingOfTold(ofPeriod, threshold))
    .map(([period]) => period);
  return new Set([...without, ...without.map(yearOfPeriod)]);
}

type Hidden = (cell: ChainCell) => boolean;

/** What these cells hide of said, decided and told; a cell that is not among them is hidden. */
function hideAmong(cells: readonly ChainCell[], withoutTold: ReadonlySet<string>, threshold: number): Hidden {
  const placed = new Map(
    cells.map((cell) => {
      const counts = withoutTold.has(cell.period) ? { ...cell.counts, told: 0 } : cell.counts;
      return [cell, chainFigureCell({ ...cell, counts })];
    }),
  );
  const alreadyHidden = new Set(
    [...placed].filter(([{ isHiddenElsewhere }]) => isHiddenElsewhere).map(([, figure]) => figure),
  );
  const rules = { layer: chainLayer, mark: 'figures', alreadyHidden, threshold } as const;
  const hidden = suppressLayer([...placed.values()], rules);
  return (cell) => {
    const figure = placed.get(cell);
    return figure === undefined ? (cell.released?.counts ?? true) : hidden.has(figure);
  };
}

const isOfTeam = ({ dimension }: ChainCell): boolean => dimension === 'TEAM';
const isFresh = ({ released }: ChainCell): boolean => released === null;
const isOfYear = ({ period }: ChainCell): boolean => period === yearOfPeriod(period);

/** The periods that were released without a word of teams. */
function periodsWithoutTeams(cells: readonly ChainCell[]): ReadonlySet<string> {
  const teams = cells.filter((cell) => isOfTeam(cell) && !isFresh(cell));
  const speaking = new Set(teams.filter(({ released }) => released?.counts === false).map(({ period }) => period));
  return new Set(teams.map(({ period }) => period).filter((period) => !speaking.has(period)));
}

/**
 * Small teams can force a whole period to be hidden. Rather than that, a year says nothing of teams, or no period that is
 * being released does: the whole council, services, streams and ages are of more use. A year with a quarter that says
 * nothing of teams says nothing of them either, since its other quarters would tell that one.
 */
function hideCounts(cells: readonly ChainCell[], withoutTold: ReadonlySet<string>, threshold: number): Hidden {
  const silent = periodsWithoutTeams(cells);
  const silentYears = new Set([...silent].map(yearOfPeriod));
  const open = cells.filter((cell) => !isOfTeam(cell) || !(silent.has(cell.period) || silentYears.has(cell.period)));
  const tries = [
    open,
    open.filter((cell) => !(isOfTeam(cell) && isFresh(cell) && isOfYear(cell))),
    open.filter((cell) => !isOfTeam(cell)),
  ];
  const found = tries.map((some) => hideAmong(some, withoutTold, threshold));
  const wholes = cells.filter((cell) => cell.dimension === 'ALL' && isFresh(cell));
  const hiddenBy = (hide: Hidden): number => wholes.filter(hide).length;
  const fewest = Math.min(...found.map(hiddenBy));
  return found.find((hide) => hiddenBy(hide) === fewest) ?? (() => true);
}

/**
 * What a release of the chain hides, in the order of `cells`: all of a year together, its earlier releases with them. No count
 * of said, decided or told from 1 to the threshold, nor what is left beside it, has one possible value. What is to be done
 * and what was promised is published of the whole council alone.
 */
export function suppressChain(cells: readonly ChainCell[], threshold: number): readonly ChainMarks[] {
  const withoutTold = periodsWithoutTold(cells, threshold);
  const counts = cells.map(hideCounts(cells, withoutTold, threshold));
  const told = cells.map(({ period }, index) => counts[index] === true || withoutTold.has(period));
  const doing = hideOfWhole(cells, counts, 'doing', threshold);
  const promise = hideOfWhole(cells, counts, 'promise', threshold);
  return cells.map((_, index) => ({
    counts: counts[index] ?? true,
    told: told[index] ?? true,
    doing: doing[index] ?? true,
    promise: promise[index] ?? true,
  }));
}
