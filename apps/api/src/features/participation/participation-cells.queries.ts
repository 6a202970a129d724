import { createHash } from 'node:crypto';
import {
  type Period,
  reportingPeriod,
  reportingQuarterOf,
  reportingYearOf,
} from '@heard/domain/calendar/reporting-year';
import {
  attendedCodes,
  countedCodes,
  heardCodes,
  type ParticipationCode,
  participationCodes,
} from '@heard/domain/participation/participation-codes';
import { type ParticipationGroup, wholeKey } from '@heard/domain/participation/participation-groups';
import { day, flag, row } from '../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import { countsEverything } from './participation.policy.js';
import { againstAgeCounts, type CountedRow, countedRow, nameThen, splits } from './participation.sql.js';
import type { ParticipationQuestion } from './participation-question.shape.js';

type PeriodKind = 'QUARTER' | 'YEAR';

const whole = 'ALL';
const dimensions = ['SERVICE', 'TEAM', 'AGE_BAND', 'SEX', 'ETHNICITY'] as const;
const column = (code: ParticipationCode): string => code.toLowerCase();
const columns = participationCodes.map(column);
const againstAge = Object.keys(againstAgeCounts);

/** The set of codes as one number, as a cell keeps it. */
function maskOf(codes: readonly ParticipationCode[]): number {
  return codes.reduce((mask, code) => mask | (1 << participationCodes.indexOf(code)), 0);
}

const values = dimensions.map((dimension) => `('${dimension}', coalesce((${splits[dimension].key})::text, ''))`);

/** Counts the cells of one period: $1 and $2 its kind and first day, $3 its last day, $4 what makes them. */
const count = `
  insert into participation_cell (period_kind, period_from, dimension, value_key, code_mask, made_by, first_on, last_on,
    children, ${[...columns, ...againstAge].join(', ')})
  select $1, $2, k.dimension, k.value_key, k.mask, $4, min(k.first_on), max(k.last_on), count(*),
    ${[...columns, ...againstAge].map((name) => `sum(k.${name})`).join(', ')}
  from (
    select d.dimension, d.value_key, r.child_id, bit_or(1 << right(r.participation_code, 1)::int) as mask,
      min(r.held_on) as first_on, max(r.held_on) as last_on,
      ${participationCodes.map((code) => `count(*) filter (where r.participation_code = '${code}') as ${column(code)}`).join(', ')},
      ${Object.entries(againstAgeCounts)
        .map(([name, counted]) => `${counted} as ${name}`)
        .join(', ')}
    from app.review_figures r cross join lateral (values ('${whole}', '${wholeKey}'), ${values.join(', ')}) d(dimension, value_key)
    where r.held_on between $2 and $3
    group by 1, 2, 3) k
  group by k.dimension, k.value_key, k.mask`;

const madeBy = createHash('sha256').update(count).digest('base64url').slice(0, 16);

const sum = (codes: readonly ParticipationCode[]): string => codes.map((code) => `sum(c.${column(code)})`).join(' + ');
const wasCounted = `c.code_mask & ${maskOf(countedCodes)} > 0`;
const missed = maskOf(countedCodes.filter((code) => !heardCodes.includes(code)));

/*
 * Answers with no row unless the cells say all of it: none of the periods has changed since it was counted, and every
 * review of them lies within the days asked for. $1 kind, $2 dimension, $3 and $4 the days asked for, $5 and $6 the first
 * and last day of the periods that they touch, $7 what makes the cells.
 */
const read = `
  with usable as materialized (
    select not exists (select 1 from participation_change x where x.quarter between $5 and $6)
      and not exists (
        select 1 from participation_cell c
        where c.period_kind = $1 and c.dimension = '${whole}' and c.period_from between $5 and $6
          and (c.made_by <> $7 or c.first_on < $3 or c.last_on > $4)) as yes)
  select nullif(c.value_key, '') as key, case when c.dimension in ('SERVICE', 'TEAM') then ${nameThen('c.value_key', '$4::date')} end as name, min(c.first_on) as "firstOn",
    (${sum(participationCodes)})::int as reviews, (${sum(countedCodes)})::int as counted,
    (${sum(heardCodes)})::int as participated, (${sum(attendedCodes)})::int as attended,
    coalesce(sum(c.children) filter (where ${wasCounted}), 0)::int as children,
    coalesce(sum(c.children) filter (where ${wasCounted} and c.code_mask & ${missed} = 0), 0)::int as "everyReview",
    sum(c.coded_under_four)::int as "codedUnderFour", sum(c.coded_four_or_over)::int as "codedFourOrOver",
    sum(c.heard_under_four)::int as "heardUnderFour"
  from participation_cell c
  where c.period_kind = $1 and c.dimension = $2 and c.period_from between $5 and $6 and (select yes from usable)
  group by c.period_from, c.dimension, c.value_key`;

/** The kind of period whose cells could answer this; null: none, as it is about neither one period nor several apart. */
function kindOf({ from, to, groupBy }: ParticipationQuestion, overQuarters: boolean): PeriodKind | null {
  if (overQuarters || groupBy === 'QUARTER') return 'QUARTER';
  if (groupBy === 'YEAR') return 'YEAR';
  if (reportingQuarterOf(from) === reportingQuarterOf(to)) return 'QUARTER';
  return reportingYearOf(from) === reportingYearOf(to) ? 'YEAR' : null;
}

function periodOf(kind: PeriodKind, date: string): Period {
  return reportingPeriod(kind === 'QUARTER' ? reportingQuarterOf(date) : reportingYearOf(date));
}

function dimensionOf(groupBy: ParticipationGroup | null): string {
  return groupBy === null || groupBy === 'QUARTER' || groupBy === 'YEAR' ? whole : groupBy;
}

/** What the cells say to a question about everybody's reviews; nothing where only the reviews themselves can tell. */
export async function rowsFromCells(
  unit: Unit,
  question: ParticipationQuestion,
  overQuarters = false,
): Promise<readonly CountedRow[]> {
  const { from, to, groupBy } = question;
  const kind = countsEverything(unit.actor) ? kindOf(question, overQuarters) : null;
  if (kind === null) return [];
  const touched = [periodOf(kind, from).from, periodOf(kind, to).to];
  return rowsOf(unit, countedRow, read, [kind, dimensionOf(groupBy), from, to, ...touched, madeBy]);
}

const lock = `select pg_try_advisory_xact_lock(hashtext('participation cells')) as mine`;
const changed = `
  with changed as (delete from participation_change returning quarter)
  select quarter from changed
  union
  select period_from from participation_cell where period_kind = 'QUARTER' and made_by <> $1`;

/** Reviews dated after today count from their day on, without anything being written then. */
const markToCome = `
  insert into participation_change (id, quarter)
  select gen_random_uuid(), k.quarter
  from (select distinct date_trunc('quarter', r.held_on::timestamp)::date as quarter from care_review r where r.held_on > $1) k`;

/**
 * Counts the cells of quarters in which something has changed, and of their years, anew. Answers how many periods these
 * were. A change that commits meanwhile leaves its own mark, and is counted the next time; a quarter with reviews that
 * are still to come stays marked. Runs as the system.
 */
export async function recountCells(unit: Unit): Promise<number> {
  const locked = await rowOf(unit, row({ mine: flag }), lock);
  if (locked?.mine !== true) return 0;
  const quarters = await rowsOf(unit, row({ quarter: day }), changed, [madeBy]);
  const periods = new Map<string, PeriodKind>();
  for (const { quarter } of quarters) {
    periods.set(reportingQuarterOf(quarter), 'QUARTER');
    periods.set(reportingYearOf(quarter), 'YEAR');
  }
  for (const [name, kind] of periods) {
    const { from, to } = reportingPeriod(name);
    await run(unit, 'delete from participation_cell where period_kind = $1 and period_from = $2', [kind, from]);
    await run(unit, count, [kind, from, to, madeBy]);
  }
  await run(unit, markToCome, [unit.today]);
  return periods.size;
}
