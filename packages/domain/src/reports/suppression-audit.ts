import type { FigureCell, HiddenMarks } from './figure-cells.js';
import type { ParticipationCounts } from '../participation/participation-figures.js';

/*
 * A second, independent reader of what is published: it writes down every sum as an equation and eliminates. It shares
 * nothing with the way in which rows are chosen.
 */

const prime = 67_108_859;

interface Unknown {
  readonly cell: FigureCell;
  readonly measure: string;
  readonly value: number;
}

type Equation = Map<string, number>;

const measures: Readonly<
  Record<string, { mark: keyof HiddenMarks; of: (c: ParticipationCounts) => number; acrossQuarters: boolean }>
> = {
  underFour: { mark: 'reviews', of: (c) => c.reviews - c.counted, acrossQuarters: true },
  counted: { mark: 'figures', of: (c) => c.counted, acrossQuarters: true },
  participated: { mark: 'figures', of: (c) => c.participated, acrossQuarters: true },
  notHeard: { mark: 'figures', of: (c) => c.counted - c.participated, acrossQuarters: true },
  attended: { mark: 'figures', of: (c) => c.attended, acrossQuarters: true },
  notThere: { mark: 'figures', of: (c) => c.counted - c.attended, acrossQuarters: true },
  children: { mark: 'figures', of: (c) => c.children, acrossQuarters: false },
  everyReview: { mark: 'figures', of: (c) => c.everyReview, acrossQuarters: false },
  notEvery: { mark: 'figures', of: (c) => c.children - c.everyReview, acrossQuarters: false },
};

function idOf(cell: FigureCell): string {
  return `${cell.period}|${cell.dimension}|${cell.value}`;
}

type AddTerm = (sum: string, cell: FigureCell, weight: number) => void;

function addAcrossValues(cell: FigureCell, add: AddTerm): void {
  if (cell.dimension === 'TEAM') add(`${cell.period} teams ${cell.service ?? ''}`, cell, 1);
  else if (cell.dimension !== 'ALL') add(`${cell.period} ${cell.dimension}`, cell, 1);
  if (cell.dimension === 'SERVICE') add(`${cell.period} teams ${cell.value}`, cell, -1);
  if (cell.dimension !== 'ALL') return;
  for (const dimension of ['SERVICE', 'AGE_BAND', 'SEX', 'ETHNICITY', 'STREAM'])
    add(`${cell.period} ${dimension}`, cell, -1);
}

/** The sums that everybody knows: weights of cells that add up to nothing. */
function sums(cells: readonly FigureCell[], acrossQuarters: boolean): Equation[] {
  const found = new Map<string, Equation>();
  const add: AddTerm = (sum, cell, weight) => {
    const equation = found.get(sum) ?? new Map<string, number>();
    found.set(sum, equation.set(idOf(cell), weight));
  };
  const years = new Set(cells.filter((cell) => cell.period === cell.year).map((cell) => cell.year));
  for (const cell of cells) {
    addAcrossValues(cell, add);
    if (!acrossQuarters || !years.has(cell.year)) continue;
    add(`${cell.year} ${cell.dimension} ${cell.value}`, cell, cell.period === cell.year ? -1 : 1);
  }
  // A split that is not published is no sum.
  return [...found.values()].filter(({ size }) => size > 1);
}

/** Gauss and Jordan, modulo a prime: answers with the unknowns that the equations settle. */
function settled(equations: readonly Equation[]): Set<string> {
  const rows = equations.map((equation) => new Map(equation));
  const pivots: { readonly id: string; readonly row: Equation }[] = [];
  for (const row of rows) {
    for (const pivot of pivots) subtract(row, pivot.row, row.get(pivot.id) ?? 0);
    const [first] = row;
    if (first === undefined) continue;
    const [id, weight] = first;
    const inverse = power(weight, prime - 2);
    for (const [key, value] of row) row.set(key, times(value, inverse));
    for (const pivot of pivots) subtract(pivot.row, row, pivot.row.get(id) ?? 0);
    pivots.push({ id, row });
  }
  return new Set(pivots.filter(({ row }) => row.size === 1).map(({ id }) => id));
}

function subtract(row: Equation, other: Equation, factor: number): void {
  if (factor === 0) return;
  for (const [key, value] of other) {
    const left = ((row.get(key) ?? 0) - times(value, factor) + prime) % prime;
    if (left === 0) row.delete(key);
    else row.set(key, left);
  }
}

function times(left: number, right: number): number {
  return (((left + prime) % prime) * ((right + prime) % prime)) % prime;
}

function power(base: number, exponent: number): number {
  let [result, square, rest] = [1, (base + prime) % prime, exponent];
  for (; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = times(result, square);
    square = times(square, square);
  }
  return result;
}

/** What whole-number bounds settle: the least and the most that each hidden count can be, from every sum it stands in. */
function boundedTo(
  equations: readonly Equation[],
  values: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
): Set<string> {
  const bounds: Bounds = new Map([...hidden].map((id) => [id, [0, Infinity]]));
  for (let round = 0, changed = true; changed && round < 50; round++) {
    changed = false;
    for (const equation of equations) changed = tighten(equation, values, bounds) || changed;
  }
  return new Set([...bounds].filter(([, [low, high]]) => low === high).map(([id]) => id));
}

type Bound = readonly [low: number, high: number];
type Bounds = Map<string, Bound>;

/** The least and the most that the other terms of an equation leave for this one. */
function left(equation: Equation, id: string, values: ReadonlyMap<string, number>, bounds: Bounds): Bound {
  const weight = equation.get(id) ?? 0;
  let [least, most] = [0, 0];
  for (const [other, otherWeight] of equation) {
    if (other === id) continue;
    const value = values.get(other) ?? 0;
    const ends = (bounds.get(other) ?? [value, value]).map((bound) => -weight * otherWeight * bound);
    least += Math.min(...ends);
    most += Math.max(...ends);
  }
  return [least, most];
}

function tighten(equation: Equation, values: ReadonlyMap<string, number>, bounds: Bounds): boolean {
  let changed = false;
  for (const id of equation.keys()) {
    const before = bounds.get(id);
    if (before === undefined) continue;
    const [least, most] = left(equation, id, values, bounds);
    if (least <= before[0] && most >= before[1]) continue;
    bounds.set(id, [Math.max(least, before[0]), Math.min(most, before[1])]);
    changed = true;
  }
  return changed;
}

/** Small hidden counts that follow from what is published, as 'period|dimension|value count = n'; empty when safe. */
export function solvableCounts(cells: readonly FigureCell[], marks: readonly HiddenMarks[], threshold = 5): string[] {
  const found: string[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    const hiddenCells = cells.filter((_, place) => marks[place]?.[measure.mark] === true);
    const hidden = new Set(hiddenCells.map(idOf));
    const values = new Map(cells.map((cell) => [idOf(cell), measure.of(cell.counts)]));
    const known = sums(cells, measure.acrossQuarters);
    const unknowns = known.map((equation) => new Map([...equation].filter(([id]) => hidden.has(id))));
    const solved = new Set([...settled(unknowns), ...boundedTo(known, values, hidden)]);
    for (const cell of cells) {
      const unknown: Unknown = { cell, measure: name, value: measure.of(cell.counts) };
      const small = unknown.value >= 1 && unknown.value <= threshold;
      if (small && (!hidden.has(idOf(cell)) || solved.has(idOf(cell)))) {
        found.push(`${idOf(cell)} ${unknown.measure} = ${unknown.value}`);
      }
    }
  }
  return found;
}
