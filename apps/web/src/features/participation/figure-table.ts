import type { ParticipationFiguresFragment } from '../../gql/participation/graphql';
import type { TableShape } from '../../ui/chart-data';

type Cell = TableShape['rows'][number][number];

/** What stands for a number that is hidden. */
export const hiddenMark = 'c';

function count(row: ParticipationFiguresFragment, value: number | null | undefined): Cell {
  return value ?? (row.suppressed ? hiddenMark : null);
}

/** A rate that is missing for want of reviews is no rate; one that is missing beside a hidden count is hidden. */
function rate(row: ParticipationFiguresFragment, value: number | null | undefined): Cell {
  if (typeof value === 'number') return value.toFixed(1);
  return row.suppressed && typeof row.counted !== 'number' ? hiddenMark : null;
}

/** All that is known of each row, for the table beside a chart and for its file. */
export function figuresTable(
  categoryHeader: string,
  rows: readonly ParticipationFiguresFragment[],
  nameOf: (row: ParticipationFiguresFragment) => string = (row) => row.label,
): TableShape {
  return {
    headers: [
      categoryHeader,
      'Had their say (%)',
      'Had their say',
      'Reviews of children aged 4 and over',
      'Range from (%)',
      'Range to (%)',
      'Came (%)',
      'Came',
      'Heard every time (%)',
      'Heard every time',
      'Children',
      'All reviews, under 4 too',
    ],
    rows: rows.map((row) => [
      nameOf(row),
      rate(row, row.rate),
      count(row, row.participated),
      count(row, row.counted),
      rate(row, row.intervalLow),
      rate(row, row.intervalHigh),
      rate(row, row.attendanceRate),
      count(row, row.attended),
      rate(row, row.everyReviewRate),
      count(row, row.everyReview),
      count(row, row.children),
      count(row, row.reviews),
    ]),
  };
}
