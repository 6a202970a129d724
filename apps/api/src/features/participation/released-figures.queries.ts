import type { PlainDate } from '@heard/domain/calendar/plain-date';
import {
  isWholeQuarters,
  isWholeYears,
  quartersBetween,
  reportingQuarterOf,
  reportingYearOf,
  yearsBetween,
} from '@heard/domain/calendar/reporting-year';
import { InvalidInputError } from '../../platform/errors.js';
import type { OpenUnit } from '../../platform/unit.js';

export type ReleasedGroup = 'QUARTER' | 'YEAR' | 'SERVICE' | 'TEAM' | 'AGE_BAND' | 'SEX' | 'ETHNICITY';

export interface ReleasedPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly groupBy: ReleasedGroup | null;
}

/** null: hidden. */
export interface ReleasedRow {
  readonly key: string;
  readonly label: string;
  readonly reviews: number | null;
  readonly counted: number | null;
  readonly participated: number | null;
  readonly attended: number | null;
  readonly children: number | null;
  readonly everyReview: number | null;
  readonly suppressed: boolean;
}

const wholePeriods = 'Choose one whole quarter or one whole year, April to March';

function invalid(message: string): InvalidInputError {
  return new InvalidInputError({ from: message });
}

/** The one quarter or year that these dates are. */
function onePeriod(from: PlainDate, to: PlainDate): string {
  if (isWholeQuarters(from, to) && quartersBetween(from, to).length === 1) return reportingQuarterOf(from);
  if (isWholeYears(from, to) && yearsBetween(from, to).length === 1) return reportingYearOf(from);
  throw invalid(wholePeriods);
}

function periodsOf({ from, to, groupBy }: ReleasedPeriod): readonly string[] {
  if (groupBy === 'QUARTER') {
    if (!isWholeQuarters(from, to)) throw invalid('Choose whole quarters, starting in April, July, October or January');
    return quartersBetween(from, to);
  }
  if (groupBy === 'YEAR') {
    if (!isWholeYears(from, to)) throw invalid('Choose whole years, April to March');
    return yearsBetween(from, to);
  }
  return [onePeriod(from, to)];
}

/**
 * Participation as it was released, for readers who see no records. By quarter or year: every released one of the span;
 * otherwise one whole quarter or year. INVALID_INPUT for any other period and for one that is not released.
 */
export async function releasedParticipation(unit: OpenUnit, asked: ReleasedPeriod): Promise<ReleasedRow[]> {
  const periods = periodsOf(asked);
  const byPeriod = asked.groupBy === 'QUARTER' || asked.groupBy === 'YEAR';
  const dimension = byPeriod || asked.groupBy === null ? 'ALL' : asked.groupBy;
  const rows = await unit.query<ReleasedRow & { period: string; value_key: string }>(
    `select p.period_key as period, c.value_key,
            case when $3 then p.period_key else c.value_key end as key,
            case when $3 then p.period_key else c.label end as label,
            c.reviews, c.counted, c.participated, c.attended, c.children, c.every_review as "everyReview", c.suppressed
     from released_cell c join figure_release p on p.id = c.release_id
     where p.period_key = any($1) and c.dimension = $2
     order by p.period_key, c.label, c.value_key`,
    [periods, dimension, byPeriod],
  );
  if (rows.length === 0)
    throw invalid('Figures for this period have not been released yet. Choose a finished quarter or year');
  return rows
    .filter((row) => dimension === 'ALL' || row.reviews !== 0)
    .map(({ period: _period, value_key: _value, ...row }) => row);
}
