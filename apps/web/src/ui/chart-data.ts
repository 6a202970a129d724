import { numberText } from '@heard/domain/words/number-text';

/** What a chart draws. Texts come ready to read; values are plain numbers, null where there is no data. */
interface ChartSeries {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** The interval around each value, drawn as a band: both lists as long as `values`. */
  readonly low?: readonly (number | null)[];
  readonly high?: readonly (number | null)[];
}

/** Where a row leads, for whoever may see what is behind it. */
interface RowWay {
  readonly to: string;
  /** By which whoever opened it gets back to it. */
  readonly id: string;
  readonly text: string;
}

export interface RowWays {
  /** The whole row leads there; null: nothing is behind it. */
  readonly row: RowWay | null;
  /** What stands with the row and leads elsewhere: "381 not decided". */
  readonly others: readonly RowWay[];
}

interface ChartTarget {
  readonly value: number;
  readonly label: string;
}

export interface ChartData {
  /** `rows`: lying bars of the first series, each with its name, its value and its note written out. */
  readonly kind: 'line' | 'bar' | 'stacked-bar' | 'rows';
  /** What the points stand for, in order: "2025-26 Q1", … */
  readonly categories: readonly string[];
  /** Five at most: more cannot be told apart. */
  readonly series: readonly ChartSeries[];
  /** Stands behind each value: "%", " days"; nothing for counts. */
  readonly unit?: string;
  /** Digits behind the point, always as many; without it as many as there are. */
  readonly decimals?: number;
  /** What the band around the values means, for the legend. */
  readonly bandLabel?: string;
  /** Rows only: what stands behind each value, "48 of 64", or why there is none. */
  readonly notes?: readonly string[];
  /** Rows only: what stands in place of a value where words say it better than the number: “on the same day” for 0. */
  readonly said?: readonly (string | null)[];
  /** Rows only: which kind each row is of, as a place in `kinds`; without it all are of one. */
  readonly kindOfRow?: readonly number[];
  /** Rows only: what the kinds are called, for the legend. */
  readonly kinds?: readonly string[];
  /** Rows only: where each leads. */
  readonly ways?: readonly RowWays[];
  /** What the ways beside the rows are, above their column in the table. */
  readonly waysHeader?: string;
  /** The top of the scale; 100 for percentages. */
  readonly max?: number;
  readonly target?: ChartTarget;
}

/** Lines differ by dash as well as by colour. */
export const dashes = ['0', '8 4', '2 4', '10 3 2 3', '5 2'] as const;

/** Bars differ by pattern as well: none, slanted, upright, level, slanted the other way. */
export const patternLines = ['', 'M0 8 8 0', 'M4 0v8', 'M0 4h8', 'M0 0 8 8'] as const;

/** The fill of a series' bars: plain for the first, a pattern for the others. */
export function fillOf(index: number): string {
  return index === 0 ? 'var(--chart-1)' : `url(#bar-pattern-${index + 1})`;
}

/** "68.5%", or "no data". */
export function valueText(value: number | null | undefined, unit = '', decimals?: number): string {
  if (typeof value !== 'number') return 'no data';
  return `${numberText(value, decimals)}${unit}`;
}

/** A point in words: "Apr–Jun 2025: Had their say 68.5% (57.1% to 78.0%)". */
export function pointText({ categories, series, unit, decimals }: ChartData, index: number): string {
  const text = (value: number | null | undefined): string => valueText(value, unit, decimals);
  const values = series.map(({ label, values: all, low, high }) => {
    const range = typeof low?.[index] === 'number' ? ` (${text(low[index])} to ${text(high?.[index])})` : '';
    return `${label} ${text(all[index])}${range}`;
  });
  return `${categories[index] ?? ''}: ${values.join(', ')}`;
}

/** Whether a point stands alone between gaps: no line or band reaches it, so that its interval has to be drawn by itself. */
export function isLone(values: readonly (number | null)[], index: number): boolean {
  const isThere = (at: number): boolean => typeof values[at] === 'number';
  return isThere(index) && !isThere(index - 1) && !isThere(index + 1);
}

export interface TableShape {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The same figures as a table: one row per category, with the interval where there is one. */
export function toTable(data: ChartData, categoryHeader: string): TableShape {
  const headers = [
    categoryHeader,
    ...data.series.flatMap((series) =>
      series.low ? [series.label, `${series.label}: from`, `${series.label}: to`] : [series.label],
    ),
  ];
  const rows = data.categories.map((category, index) => [
    category,
    ...data.series.flatMap((series) => {
      const value = series.values[index] ?? null;
      return series.low ? [value, series.low[index] ?? null, series.high?.[index] ?? null] : [value];
    }),
  ]);
  return { headers, rows };
}
