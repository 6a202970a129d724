import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import type { ChainSplit } from '@heard/domain/participation/chain-questions';
import { count, row } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { countsEverything } from '../participation.policy.js';
import { type ChainBy, type ChainRow, chainRow, promisedMark } from './chain-row.shape.js';
import type { ChainFilter } from './chain-figures.shape.js';

type Dimension = 'ALL' | Exclude<ChainSplit, 'SERVICE'>;

const team = `nullif(c.value_key, '')::uuid`;
const keys: Readonly<Record<ChainBy, string>> = {
  QUARTER: `c.quarter::text || case when c.is_promised then '${promisedMark}' else '' end`,
  SERVICE: `(select case u.kind when 'TEAM' then u.parent_id else u.id end from org_unit u where u.id = ${team})::text`,
  TEAM: `${team}::text`,
  STREAM: 'c.value_key',
  AGE_BAND: 'c.value_key',
};

/* $1 and $2 the days, whole quarters; $3 the dimension, $4 a service or team, $5 a stream or age band, $6 promised alone. */
const read = (by: ChainBy): string => `
  select ${keys[by]} as key, c.what, nullif(c.state, '') as state, c.is_to_do as "isToDo", c.is_under_way as "isUnderWay",
    c.is_shown as "isShown", c.is_told as "isTold", c.is_due as "isDue", c.is_in_time as "isInTime", c.is_decided as "isDecided", c.days,
    sum(c.statements)::int as statements
  from app.chain_counts($1, $2, $3, case
    when $4::uuid is not null then array(select u.id::text from org_unit u where u.id = $4 or u.parent_id = $4)
    when $5::text is not null then array[$5::text] end) c
  where not $6::boolean or c.is_promised
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 having sum(c.statements) <> 0`;

/** The one thing that counts have to be split by to answer this; null: by two at once, which they are not. */
function dimensionOf(by: ChainBy, { orgUnitId, stream, ageBand }: ChainFilter): Dimension | null {
  const asked = new Set<Dimension>();
  if (by === 'SERVICE') asked.add('TEAM');
  else if (by !== 'QUARTER') asked.add(by);
  if (orgUnitId !== null) asked.add('TEAM');
  if (stream !== null) asked.add('STREAM');
  if (ageBand !== null) asked.add('AGE_BAND');
  const [dimension = 'ALL', another] = asked;
  return another === undefined ? dimension : null;
}

/** What the counts say of whole quarters to somebody who counts everything; null where only the statements can tell. */
export async function rowsFromCounts(
  unit: Unit,
  { from, to }: AskedPeriod,
  by: ChainBy,
  filter: ChainFilter,
): Promise<readonly ChainRow[] | null> {
  const dimension = countsEverything(unit.actor) ? dimensionOf(by, filter) : null;
  if (dimension === null) return null;
  const { orgUnitId, stream, ageBand, promised } = filter;
  return rowsOf(unit, chainRow, read(by), [from, to, dimension, orgUnitId, stream ?? ageBand, promised]);
}

/** Adds what has changed to the counts; answers how many changes these were. Runs as the system. */
export async function countChanges(unit: Unit): Promise<number> {
  const counted = await rowOf(unit, row({ changes: count }), 'select app.count_chain() as changes');
  return counted?.changes ?? 0;
}
