import type { Dice } from '@heard/demo-council/dice';
import { roles } from '@heard/domain/access/roles';
import type pg from 'pg';
import { newId } from '../src/platform/ids.js';

/** The tables that reach is derived from, with the columns of each that count. */
export type SourcesOfReach = ReadonlyMap<string, readonly string[]>;

/** Reads them from the definition of the view, and of the views that it asks. */
export async function sourcesOfReach(client: pg.PoolClient): Promise<SourcesOfReach> {
  const { rows } = await client.query<{ source: string; columns: string[] }>(
    `with recursive asked(relation, number) as (
       select 'app.derived_child_access'::regclass::oid, 0::int2
       union
       select d.refobjid, d.refobjsubid::int2 from asked a
       join pg_rewrite r on r.ev_class = a.relation
       join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
     )
     select c.relname as source, array_agg(distinct t.attname::text) as columns
     from asked a join pg_class c on c.oid = a.relation and c.relkind = 'r'
     join pg_attribute t on t.attrelid = c.oid and t.attnum = a.number and t.attnum > 0
     group by c.relname order by c.relname`,
  );
  return new Map(rows.map(({ source, columns }) => [source, columns]));
}

export interface Change {
  /** What it is, whichever row it falls on: `update child_team.org_unit_id`. */
  readonly kind: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

type Value = (dice: Dice, client: pg.PoolClient) => Promise<string | null>;

async function idOf(table: string, dice: Dice, client: pg.PoolClient): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`select id from ${table} order by created_at, id`);
  return dice.pick(rows).id;
}

const rowOf =
  (table: string): Value =>
  async (dice, client) =>
    idOf(table, dice, client);
const oneOf =
  (values: readonly (string | null)[]): Value =>
  async (dice) =>
    dice.pick(values);

const days = ['2023-05-01', '2024-01-01', '2025-03-31', '2026-11-24', '2027-02-01'];
const unit: Value = async (dice, client) => (dice.chance(0.2) ? null : idOf('org_unit', dice, client));

/** What each column that counts may become; a new one has to be added here. */
const valueOf: Readonly<Record<string, Value>> = {
  child_id: rowOf('child'),
  person_id: rowOf('person'),
  user_id: rowOf('user_account'),
  about_user_id: async (dice, client) => (dice.chance(0.3) ? null : idOf('user_account', dice, client)),
  subject_id: rowOf('representation'),
  org_unit_id: rowOf('org_unit'),
  parent_id: unit,
  role: oneOf(roles),
  kind: oneOf([
    'ALLOCATED_WORKER',
    'ADVOCATE',
    'PARENT',
    'PARTNER_WORKER',
    'CHILDRENS_RIGHTS_WORKER',
    'REVIEWING_OFFICER',
  ]),
  date_of_birth: oneOf([null, '2001-02-28', '2004-02-29', '2006-11-24', '2008-11-25', '2014-05-10']),
  'child_status.kind': oneOf(['CARE_LEAVER', 'CLA_EPISODE']),
  because: oneOf(['complaint', 'letter']),
  starts_on: oneOf(days),
  ends_on: oneOf([null, ...days]),
};

/** Columns of no account here, of which no two rows have the same. */
const ownOf: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  child: () => ({ reference: newId() }),
  child_status: () => ({ source: newId() }),
  user_account: () => ({ email: `${newId()}@test.example` }),
  representation: () => ({ reference: newId(), client_id: newId() }),
};

async function newValue(table: string, column: string, dice: Dice, client: pg.PoolClient): Promise<string | null> {
  const value = valueOf[`${table}.${column}`] ?? valueOf[column];
  if (value === undefined) throw new Error(`Say in sources-of-reach.ts what ${column} may become`);
  return value(dice, client);
}

/** A copy of this row with other values wherever they count. */
async function insertOf(table: string, columns: readonly string[], dice: Dice, client: pg.PoolClient): Promise<Change> {
  const row: Record<string, string | null> = { id: newId(), ...ownOf[table]?.() };
  for (const column of columns) row[column] ??= await newValue(table, column, dice, client);
  return {
    kind: `insert ${table}`,
    sql: `insert into ${table} select made.* from ${table} t, jsonb_populate_record(null::${table}, to_jsonb(t) || $2::jsonb) made
      where t.id = $1`,
    values: [await idOf(table, dice, client), JSON.stringify(row)],
  };
}

/** The kinds of change that there are, by these sources. */
export function kindsOfChange(sources: SourcesOfReach): readonly string[] {
  return [...sources].flatMap(([table, columns]) => [
    `insert ${table}`,
    `delete ${table}`,
    ...columns.filter((column) => column !== 'id').map((column) => `update ${table}.${column}`),
  ]);
}

/** A change of this kind on any row. */
export async function changeOf(
  kind: string,
  sources: SourcesOfReach,
  dice: Dice,
  client: pg.PoolClient,
): Promise<Change> {
  const [verb, name = ''] = kind.split(' ');
  const [table = '', column = ''] = name.split('.');
  if (verb === 'insert') return insertOf(table, sources.get(table) ?? [], dice, client);
  const id = await idOf(table, dice, client);
  if (verb === 'delete') return { kind, sql: `delete from ${table} where id = $1`, values: [id] };
  const value = await newValue(table, column, dice, client);
  return { kind, sql: `update ${table} set ${column} = $2 where id = $1`, values: [id, value] };
}
