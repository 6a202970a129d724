import { ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';
import { attendedCodes, countedCodes, heardCodes } from '@heard/domain/participation/participation-codes';
import { type ParticipationGroup, unknownKey, wholeKey } from '@heard/domain/participation/participation-groups';
import { ethnicityLabels } from '@heard/domain/participation/ssda903/return-children';
import type { z } from 'zod';
import { count, day, row, text } from '../../platform/row-shapes.js';

export const countedRow = row({
  /** Null: a service or team that the records don't say. */
  key: text.nullable(),
  /** The name of a service or team; null for all other splits. */
  name: text.nullable(),
  /** The first review of the row: tells which quarter or year it is. */
  firstOn: day,
  reviews: count,
  counted: count,
  participated: count,
  attended: count,
  children: count,
  everyReview: count,
  codedUnderFour: count,
  codedFourOrOver: count,
  heardUnderFour: count,
}).readonly();

/** What the statement answers. */
export type CountedRow = z.output<typeof countedRow>;

/** A list of our own constants for SQL. */
function inList(keys: readonly string[]): string {
  return keys.map((key) => `'${key}'`).join(', ');
}

/** What is counted of reviews whose code and the child's age disagree, by the column that a cell keeps it in. */
export const againstAgeCounts = {
  coded_under_four: `count(*) filter (where against_age = 'CODED_UNDER_FOUR')`,
  coded_four_or_over: `count(*) filter (where against_age = 'CODED_FOUR_OR_OVER')`,
  heard_under_four: `count(*) filter (where participation_code in (${inList(heardCodes)}) and against_age = 'CODED_FOUR_OR_OVER')`,
} as const;

const ageBandKey = `case when not is_born then '${unknownAgeBand.key}'
  ${ageBands.map((band) => `when age between ${band.from} and ${band.to} then '${band.key}'`).join(' ')}
  else '${unknownAgeBand.key}' end`;

const againstAgeSelected = Object.entries(againstAgeCounts)
  .map(([name, counted]) => `${counted} as ${name}`)
  .join(', ');

interface Split {
  readonly key: string;
  /** A service or team: its name is looked up. */
  readonly isUnit?: boolean;
}

const whole: Split = { key: `'${wholeKey}'::text` };

/** What reviews are put together by, and what the records call it. */
export const splits: Readonly<Record<ParticipationGroup, Split>> = {
  QUARTER: { key: `date_trunc('quarter', held_on::timestamp)` },
  YEAR: { key: `date_trunc('year', held_on - interval '3 months')` },
  SERVICE: { key: 'service_id', isUnit: true },
  TEAM: { key: 'team_id', isUnit: true },
  AGE_BAND: { key: ageBandKey },
  SEX: { key: 'sex' },
  ETHNICITY: {
    key: `case when ethnicity in (${inList(Object.keys(ethnicityLabels))}) then ethnicity else '${unknownKey}' end`,
  },
};

/** SQL: what a service or team was called on the last day asked for. Both are given as SQL. */
export function nameThen(unit: string, lastDay: string): string {
  return `(select d.name from app.org_unit_days d where d.org_unit_id::text = ${unit} and ${lastDay} >= d.from_on and ${lastDay} < d.until_on)`;
}

/**
 * Counts the reader's reviews from day $1 to day $2, split by this, and over the quarters too if wanted. Per child
 * first: a child counts once in a row, and is heard every time only when no review of the row says otherwise.
 */
export function participationStatement(groupBy: ParticipationGroup | null, overQuarters = false): string {
  const { key, isUnit = false } = groupBy === null ? whole : splits[groupBy];
  const quarter = overQuarters ? ', quarter' : '';
  return `
    select key::text, ${isUnit ? nameThen('key::text', '$2::date') : 'null::text'} as name, min(first_on) as "firstOn", sum(reviews)::int as reviews,
      sum(counted)::int as counted, sum(heard)::int as participated, sum(attended)::int as attended,
      count(*) filter (where counted > 0)::int as children,
      count(*) filter (where counted > 0 and heard = counted)::int as "everyReview",
      sum(coded_under_four)::int as "codedUnderFour", sum(coded_four_or_over)::int as "codedFourOrOver",
      sum(heard_under_four)::int as "heardUnderFour"
    from (
      select ${key} as key${overQuarters ? `, ${splits.QUARTER.key} as quarter` : ''}, child_id,
        min(held_on) as first_on, count(*) as reviews,
        count(*) filter (where participation_code in (${inList(countedCodes)})) as counted,
        count(*) filter (where participation_code in (${inList(heardCodes)})) as heard,
        count(*) filter (where participation_code in (${inList(attendedCodes)})) as attended,
        ${againstAgeSelected}
      from app.review_figures where held_on between $1 and $2
      group by 1, 2${overQuarters ? ', 3' : ''}) per_child
    group by key${quarter}`;
}
