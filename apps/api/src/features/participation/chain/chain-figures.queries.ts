import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import type { ChainSplit } from '@heard/domain/participation/chain-questions';
import type { z } from 'zod';
import { id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';
import { ageBandOf, countStatements, statementFacts } from './chain.sql.js';
import { rowsFromCounts } from './chain-counts.queries.js';
import type { ChainFilter } from './chain-figures.shape.js';
import { type ChainBy, type ChainRow, chainRow, promisedMark } from './chain-row.shape.js';

export type QuarterRow = ChainRow & { readonly isPromised: boolean };

const keys: Readonly<Record<ChainBy, string>> = {
  QUARTER: `date_trunc('quarter', p.given_on::timestamp)::date::text || case when p.answer_by is null then '' else '${promisedMark}' end`,
  SERVICE: `(select case u.kind when 'TEAM' then u.parent_id else u.id end from org_unit u where u.id = p.team_id)::text`,
  TEAM: 'p.team_id::text',
  STREAM: 'p.stream',
  AGE_BAND: ageBandOf,
};

/** SQL: which of the reader's statements somebody asks about. $1 and $2 days, $4 to $7 the filter. */
export const askedStatements = `
  app.statement_figures p where p.given_on between $1 and $2 and ($4::text is null or p.stream = $4)
    and ($5::uuid is null or p.team_id in (select u.id from org_unit u where u.id = $5 or u.parent_id = $5))
    and ($6::text is null or ${ageBandOf} = $6) and (not $7::boolean or p.answer_by is not null)`;

/** The parameters of it. */
export function askedParameters(unit: OpenUnit, { from, to }: AskedPeriod, filter: ChainFilter): readonly unknown[] {
  return [from, to, unit.today, filter.stream, filter.orgUnitId, filter.ageBand, filter.promised];
}

/** The reader's statements of these days by how far they have come, split by this. */
export async function chainRows(
  unit: Unit,
  days: AskedPeriod,
  by: ChainSplit,
  filter: ChainFilter,
): Promise<readonly ChainRow[]> {
  return countAsked(unit, days, by, filter);
}

/** The same by quarter, by its first day, and whether an answer was promised. */
export async function quarterRows(unit: Unit, days: AskedPeriod, filter: ChainFilter): Promise<readonly QuarterRow[]> {
  const rows = await countAsked(unit, days, 'QUARTER', filter);
  return rows.map((found) => ({
    ...found,
    key: found.key?.replace(promisedMark, '') ?? null,
    isPromised: found.key?.endsWith(promisedMark) === true,
  }));
}

/** The same from the statements themselves. */
export async function countFromStatements(
  unit: Unit,
  days: AskedPeriod,
  by: ChainBy,
  filter: ChainFilter,
): Promise<readonly ChainRow[]> {
  const sql = countStatements(`select ${keys[by]} as key, ${statementFacts} from ${askedStatements}`);
  return rowsOf(unit, chainRow, sql, askedParameters(unit, days, filter), 'FRESH');
}

async function countAsked(
  unit: Unit,
  days: AskedPeriod,
  by: ChainBy,
  filter: ChainFilter,
): Promise<readonly ChainRow[]> {
  return (await rowsFromCounts(unit, days, by, filter)) ?? countFromStatements(unit, days, by, filter);
}

const frozenKeys: Readonly<Record<ChainSplit | 'ALL', string>> = {
  ALL: `'all'`,
  SERVICE: 'r.service_key',
  TEAM: 'r.team_key',
  STREAM: 'r.stream',
  AGE_BAND: 'r.age_band',
};

const frozenRow = chainRow.unwrap().extend({ period: text }).readonly();

export type FrozenChainRow = z.output<typeof frozenRow>;

/** What the released quarters of a year were counted from, by quarter and by this. */
export async function frozenChainRows(
  unit: Unit,
  year: string,
  by: ChainSplit | 'ALL',
): Promise<readonly FrozenChainRow[]> {
  const facts = `state, is_to_do, is_under_way, is_shown, is_told, is_due, is_in_time, days_to_decided, days_to_under_way,
    days_to_shown, days_to_told, days_in_all`;
  const counted = countStatements(
    `select r.period_key || ' ' || ${frozenKeys[by]} as key, ${facts} from released_statement r where left(r.period_key, 7) = $1`,
  );
  const sql = `select k.*, left(k.key, 10) as period from (${counted}) k`;
  const rows = await rowsOf(unit, frozenRow, sql, [year]);
  return rows.map((found) => ({ ...found, key: (found.key ?? '').slice(11) }));
}

const orgUnit = row({ id, kind: text, name: text, parentId: id.nullable() }).readonly();

export type PlaceInCouncil = z.output<typeof orgUnit>;

/** The services and teams of the council. */
export async function placesInCouncil(unit: OpenUnit): Promise<readonly PlaceInCouncil[]> {
  return rowsOf(
    unit,
    orgUnit,
    `select u.id, u.kind, u.name, u.parent_id as "parentId" from org_unit u where u.kind in ('SERVICE', 'TEAM') order by u.name, u.id`,
  );
}
