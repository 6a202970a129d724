import { yearOfPeriod } from '../calendar/reporting-year.js';
import type { FigureCell, HiddenMarks } from './figure-cells.js';
import { suppressFigures } from './suppress-figures.js';

/** The tellings of one period: all of them, those of one stream, or those of one kind of partner within its stream. */
export interface StreamCell {
  /** '2025-26 Q1', or '2025-26' for the year. */
  readonly period: string;
  /** Null: all streams together. */
  readonly stream: string | null;
  /** Null: the whole stream. */
  readonly kind: string | null;
  readonly tellings: number;
  /** Of them, those by which a child or young person was heard. */
  readonly heard: number;
  /** Whether it is hidden in the release it stands in; null in one that is being made. */
  readonly released: boolean | null;
}

function placeOf({ stream, kind }: StreamCell): Pick<FigureCell, 'dimension' | 'value' | 'service'> {
  if (stream === null) return { dimension: 'ALL', value: 'all', service: null };
  if (kind === null) return { dimension: 'SERVICE', value: stream, service: null };
  return { dimension: 'TEAM', value: `${stream} ${kind}`, service: stream };
}

function marksOf(hidden: boolean | null): HiddenMarks | null {
  // Every telling counts: nothing is hidden but the figures.
  return hidden === null ? null : { figures: hidden, reviews: false };
}

/**
 * Streams as the choice for participation sees them: streams lie in the whole as services do, kinds in their stream as
 * teams in their service, and tellings are counted like reviews, each of a child of its own. So one choice, with its
 * proof, serves both.
 */
export function toFigureCell(cell: StreamCell): FigureCell {
  const { period, tellings, heard, released } = cell;
  const counts = {
    reviews: tellings,
    counted: tellings,
    participated: heard,
    attended: heard,
    children: tellings,
    everyReview: heard,
  };
  return { period, year: yearOfPeriod(period), ...placeOf(cell), counts, released: marksOf(released) };
}

/**
 * Which cells of a release of tellings by stream are hidden, in the order of `cells`: all of a year together, its earlier
 * releases with them. No count from 1 to the threshold, nor the one that is left beside it, has one possible value.
 */
export function suppressStreams(cells: readonly StreamCell[], threshold: number): readonly boolean[] {
  return suppressFigures(cells.map(toFigureCell), threshold).map(({ figures }) => figures);
}
