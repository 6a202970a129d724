import type { ParticipationFiguresFragment } from '../../../gql/participation/graphql';
import type { TableShape } from '../../../ui/chart-data';

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

/** Published figures do not say it. */
const byAgeHeaders = [
  'Codes that contradict the age',
  'By age: had their say (%)',
  'By age: had their say',
  'By age: reviews',
];

function byAgeCells(row: ParticipationFiguresFragment): Cell[] {
  const { contradicting, rateByAge, participatedByAge, countedByAge } = row;
  return [
    contradicting ?? null,
    typeof rateByAge === 'number' ? rateByAge.toFixed(1) : null,
    participatedByAge ?? null,
    countedByAge ?? null,
  ];
}

/** All that is known of each row, for the table beside a chart and for its file. */
export function figuresTable(
  categoryHeader: string,
  rows: readonly ParticipationFiguresFragment[],
  nameOf: (row: ParticipationFiguresFragment) => string = (row) => row.label,
): TableShape {
  const hasByAge = rows.some((row) => typeof row.contradicting === 'number');
  return {
    headers: [
      categoryHeader,
      'Had their say (%)',
      'Had their say',
      'Reviews coded PN1 to PN7',
      'Range from (%)',
      'Range to (%)',
      'Came (%)',
      'Came',
      'Heard every time (%)',
      'Heard every time',
      'Children',
      'All reviews, PN0 too',
      ...(hasByAge ? byAgeHeaders : []),
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
      ...(hasByAge ? byAgeCells(row) : []),
    ]),
  };
}
