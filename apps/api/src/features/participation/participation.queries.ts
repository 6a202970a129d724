import { reportingQuarterOf, reportingYearOf } from '@heard/domain/calendar/reporting-year';
import { countsByAge } from '@heard/domain/participation/code-and-age';
import {
  groupLabel,
  inGroupOrder,
  noUnitKey,
  type ParticipationGroup,
  wholeKey,
  wholeLabel,
} from '@heard/domain/participation/participation-groups';
import { rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import type { ParticipationQuestion } from './participation-question.shape.js';
import { rowsFromCells } from './participation-cells.queries.js';
import type { ParticipationFigures, ShownCounts } from './participation-figures.shape.js';
import { countedRow, type CountedRow, participationStatement } from './participation.sql.js';

const none = {
  reviews: 0,
  counted: 0,
  participated: 0,
  attended: 0,
  children: 0,
  everyReview: 0,
  countedByAge: 0,
  participatedByAge: 0,
  contradicting: 0,
} satisfies ShownCounts;

function keyOf(groupBy: ParticipationGroup | null, row: CountedRow): string {
  if (groupBy === 'QUARTER') return reportingQuarterOf(row.firstOn);
  return groupBy === 'YEAR' ? reportingYearOf(row.firstOn) : (row.key ?? noUnitKey);
}

/** The key and the label that people know a row by. */
export function nameOf(groupBy: ParticipationGroup | null, row: CountedRow): { key: string; label: string } {
  const key = keyOf(groupBy, row);
  return { key, label: groupBy === null ? wholeLabel : (groupLabel(groupBy, key) ?? row.name ?? key) };
}

/**
 * A row as it was counted, under its name. Written out field by field: an object put together from others is kept as a
 * dictionary of three kilobytes, and a page has a hundred of these.
 */
export function toFigures(row: CountedRow, groupBy: ParticipationGroup | null): ParticipationFigures {
  const { key, label } = nameOf(groupBy, row);
  const { countedByAge, participatedByAge, contradicting } = countsByAge(row, row);
  return {
    key,
    label,
    reviews: row.reviews,
    counted: row.counted,
    participated: row.participated,
    attended: row.attended,
    children: row.children,
    everyReview: row.everyReview,
    countedByAge,
    participatedByAge,
    contradicting,
    suppressed: false,
    hasRate: groupBy !== 'AGE_BAND' || row.codedFourOrOver === 0,
  };
}

/** What is counted for this question: kept in cells, or else counted from the reviews. */
export async function countedRows(
  unit: Unit,
  question: ParticipationQuestion,
  overQuarters = false,
): Promise<readonly CountedRow[]> {
  const kept = await rowsFromCells(unit, question, overQuarters);
  if (kept.length > 0) return kept;
  return rowsOf(unit, countedRow, participationStatement(question.groupBy, overQuarters), [question.from, question.to]);
}

/** The reader's own reviews of these days, counted exactly. Without a split: always one row. */
export async function exactParticipation(unit: Unit, question: ParticipationQuestion): Promise<ParticipationFigures[]> {
  const { groupBy } = question;
  const rows = await countedRows(unit, question);
  if (groupBy === null && rows.length === 0) {
    return [{ key: wholeKey, label: wholeLabel, ...none, suppressed: false, hasRate: true }];
  }
  return inGroupOrder(
    groupBy,
    rows.map((row) => toFigures(row, groupBy)),
  );
}
