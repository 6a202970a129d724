import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingQuarterOf, reportingYearOf } from '@heard/domain/calendar/reporting-year';
import { ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';
import { attendedCodes, countedCodes, heardCodes } from '@heard/domain/participation/participation-codes';
import type { ParticipationCounts } from '@heard/domain/participation/participation-figures';
import {
  groupLabel,
  inGroupOrder,
  noUnitKey,
  type ParticipationGroup,
  unknownKey,
  wholeKey,
  wholeLabel,
} from '@heard/domain/participation/participation-groups';
import { ethnicityLabels } from '@heard/domain/participation/ssda903/return-children';
import type { Unit } from '../../platform/unit.js';
import type { ParticipationFigures } from './participation-figures.js';

export interface ParticipationQuestion {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly groupBy: ParticipationGroup | null;
}

interface CountedRow extends ParticipationCounts {
  readonly key: string;
  /** The name of a service or team; null for all other splits. */
  readonly name: string | null;
  /** The first review of the row: tells which quarter or year it is. */
  readonly firstOn: PlainDate;
}

const none: ParticipationCounts = {
  reviews: 0,
  counted: 0,
  participated: 0,
  attended: 0,
  children: 0,
  everyReview: 0,
};

function inList(keys: readonly string[]): string {
  return keys.map((key) => `'${key}'`).join(', ');
}

const ageBandKey = `case when not is_born then '${unknownAgeBand.key}'
  ${ageBands.map((band) => `when age between ${band.from} and ${band.to} then '${band.key}'`).join(' ')}
  else '${unknownAgeBand.key}' end`;

/** What reviews are put together by, and what the records call it. */
const splits: Readonly<Record<ParticipationGroup, { readonly key: string; readonly name?: string }>> = {
  QUARTER: { key: `date_trunc('quarter', held_on)::text` },
  YEAR: { key: `date_trunc('year', held_on - interval '3 months')::text` },
  SERVICE: { key: `coalesce(service_id::text, '${noUnitKey}')`, name: 'service_name' },
  TEAM: { key: `coalesce(team_id::text, '${noUnitKey}')`, name: 'team_name' },
  AGE_BAND: { key: ageBandKey },
  SEX: { key: 'sex' },
  ETHNICITY: {
    key: `case when ethnicity in (${inList(Object.keys(ethnicityLabels))}) then ethnicity else '${unknownKey}' end`,
  },
};

/* Per child first: a child counts once in a row, and is heard every time only when no review of the row says otherwise. */
function statement(groupBy: ParticipationGroup | null): string {
  const { key, name } = groupBy === null ? { key: `'${wholeKey}'::text`, name: undefined } : splits[groupBy];
  return `
    select key, min(name) as name, min(first_on) as "firstOn", sum(reviews)::int as reviews,
      sum(counted)::int as counted, sum(heard)::int as participated, sum(attended)::int as attended,
      count(*) filter (where counted > 0)::int as children,
      count(*) filter (where counted > 0 and heard = counted)::int as "everyReview"
    from (
      select ${key} as key, min(${name ?? 'null::text'}) as name, min(held_on) as first_on, child_id,
        count(*) as reviews,
        count(*) filter (where participation_code in (${inList(countedCodes)})) as counted,
        count(*) filter (where participation_code in (${inList(heardCodes)})) as heard,
        count(*) filter (where participation_code in (${inList(attendedCodes)})) as attended
      from app.review_figures where held_on between $1 and $2
      group by 1, child_id) per_child
    group by key`;
}

function keyOf(groupBy: ParticipationGroup | null, row: CountedRow): string {
  if (groupBy === 'QUARTER') return reportingQuarterOf(row.firstOn);
  return groupBy === 'YEAR' ? reportingYearOf(row.firstOn) : row.key;
}

function labelOf(groupBy: ParticipationGroup | null, key: string, name: string | null): string {
  return groupBy === null ? wholeLabel : (groupLabel(groupBy, key) ?? name ?? key);
}

/** The reader's own reviews of these days, counted exactly, in one statement. Without a split: always one row. */
export async function exactParticipation(
  unit: Unit,
  { from, to, groupBy }: ParticipationQuestion,
): Promise<ParticipationFigures[]> {
  const rows = await unit.query<CountedRow>(statement(groupBy), [from, to]);
  if (groupBy === null && rows.length === 0) {
    return [{ key: wholeKey, label: wholeLabel, ...none, suppressed: false }];
  }
  const figures = rows.map(({ name, firstOn, ...row }) => {
    const key = keyOf(groupBy, { ...row, name, firstOn });
    return { ...row, key, label: labelOf(groupBy, key, name), suppressed: false };
  });
  return inGroupOrder(groupBy, figures);
}
