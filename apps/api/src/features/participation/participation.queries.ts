import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingQuarterOf, reportingYearOf } from '@heard/domain/calendar/reporting-year';
import type { ParticipationCounts } from '@heard/domain/participation/participation-figures';
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
import type { ParticipationFigures } from './participation-figures.js';
import { countedRow, type CountedRow, participationStatement } from './participation-statement.js';

/** Both days inside. */
export interface AskedDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface ParticipationQuestion extends AskedDays {
  readonly groupBy: ParticipationGroup | null;
}

const none: ParticipationCounts = {
  reviews: 0,
  counted: 0,
  participated: 0,
  attended: 0,
  children: 0,
  everyReview: 0,
};

function keyOf(groupBy: ParticipationGroup | null, row: CountedRow): string {
  if (groupBy === 'QUARTER') return reportingQuarterOf(row.firstOn);
  return groupBy === 'YEAR' ? reportingYearOf(row.firstOn) : (row.key ?? noUnitKey);
}

/** The key and the label that people know a row by. */
export function nameOf(groupBy: ParticipationGroup | null, row: CountedRow): { key: string; label: string } {
  const key = keyOf(groupBy, row);
  return { key, label: groupBy === null ? wholeLabel : (groupLabel(groupBy, key) ?? row.name ?? key) };
}

/** A row as it was counted, under its name. */
export function toFigures(groupBy: ParticipationGroup | null, row: CountedRow): ParticipationFigures {
  const { reviews, counted, participated, attended, children, everyReview } = row;
  const counts = { reviews, counted, participated, attended, children, everyReview };
  return { ...nameOf(groupBy, row), ...counts, suppressed: false };
}

/** The reader's own reviews of these days, counted exactly, in one statement. Without a split: always one row. */
export async function exactParticipation(
  unit: Unit,
  { from, to, groupBy }: ParticipationQuestion,
): Promise<ParticipationFigures[]> {
  const rows = await rowsOf(unit, countedRow, participationStatement(groupBy), [from, to]);
  if (groupBy === null && rows.length === 0) {
    return [{ key: wholeKey, label: wholeLabel, ...none, suppressed: false }];
  }
  return inGroupOrder(
    groupBy,
    rows.map((row) => toFigures(groupBy, row)),
  );
}
