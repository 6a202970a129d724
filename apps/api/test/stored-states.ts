import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { z } from 'zod';

const folder = new URL('../past-states/dumps/', import.meta.url);

/** The states of the past of which there is a dump, the oldest first. */
export const storedStates: readonly string[] = readdirSync(fileURLToPath(folder)).toSorted();

/** A row as JSON has it, by column. */
type Row = Readonly<Record<string, unknown>>;

/** The rows of each table by their primary keys. */
export type StoredRows = ReadonlyMap<string, ReadonlyMap<string, Row>>;

const tablesOf = z.array(z.object({ name: z.string(), key: z.string() }));
const rowsOf = z.array(z.object({ key: z.string(), row: z.record(z.string(), z.unknown()) }));

const sqlOf = (state: string): string => gunzipSync(readFileSync(new URL(state, folder))).toString();

/** The names of the migrations that a state has been through. */
export function migrationsOf(state: string): readonly string[] {
  const rows = /^INSERT INTO public[.]schema_migration VALUES$([^;]+);/m.exec(sqlOf(state))?.[1] ?? '';
  return [...rows.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
}

/** Fills an empty database, as its owner. */
export async function restore(ownerUrl: string, state: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(sqlOf(state));
  } finally {
    await client.end();
  }
}

/** Every row of every table. */
export async function readRows(ownerUrl: string): Promise<StoredRows> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query(
      `select i.indrelid::regclass::text as name,
         (select string_agg(format('t.%I::text', a.attname), ', ' order by a.attnum) from pg_attribute a
          where a.attrelid = i.indrelid and a.attnum = any(i.indkey)) as key
       from pg_index i join pg_class c on c.oid = i.indrelid
       where i.indisprimary and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    const found = new Map<string, ReadonlyMap<string, Row>>();
    for (const { name, key } of tablesOf.parse(tables)) {
      const { rows } = await client.query(`select array[${key}]::text as key, to_jsonb(t) as row from ${name} t`);
      found.set(name, new Map(rowsOf.parse(rows).map((one) => [one.key, one.row])));
    }
    return found;
  } finally {
    await client.end();
  }
}

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

function changesOf(was: Row, is: Row | undefined): readonly string[] {
  if (is === undefined) return ['gone'];
  return Object.keys(was)
    .filter((column) => shown(was[column]) !== shown(is[column]))
    .map((column) => `${column}: ${shown(was[column])} became ${shown(is[column])}`);
}

/** What became of the rows that there were, a line for each that isn't as it was; and how many came to each table. */
export function changesOfRows(
  before: StoredRows,
  after: StoredRows,
): { readonly changed: readonly string[]; readonly added: Readonly<Record<string, number>> } {
  const changed: string[] = [];
  const added: Record<string, number> = {};
  for (const [table, rows] of before) {
    for (const [key, row] of rows) {
      for (const change of changesOf(row, after.get(table)?.get(key))) changed.push(`${table} ${key} ${change}`);
    }
  }
  for (const [table, rows] of after) {
    const more = [...rows.keys()].filter((key) => before.get(table)?.has(key) !== true).length;
    if (more > 0) added[table] = more;
  }
  return { changed, added };
}
