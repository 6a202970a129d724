import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '../../test/use-database.js';

interface Bounded {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly constraint: string;
  readonly definition: string;
}

/** Text, a list or JSON of exactly so much as the check counts: characters, entries or bytes. */
function filled({ type, definition }: Bounded, more: number): string {
  const most = Number(/<= (\d+)/.exec(definition)?.[1]) + more;
  if (type === 'uuid[]') return `array_fill(gen_random_uuid(), array[${most}])`;
  if (type === 'text[]') return `array_fill('a'::text, array[${most}])`;
  if (type === 'jsonb') return `to_jsonb(repeat('a', ${most - 2}))`;
  return `repeat('🎉', ${most})`;
}

describe('every bound in the database', () => {
  const db = useDatabase();
  let bounds: readonly Bounded[] = [];

  beforeAll(async () => {
    const { rows } = await db.owner.query<Bounded>(
      `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
         k.conname as constraint, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_attribute a on a.attrelid = c.oid and k.conkey = array[a.attnum]
       where k.contype = 'c' and c.relnamespace = 'public'::regnamespace and k.conname like 'ck\\_%\\_length'`,
    );
    bounds = rows;
    await db.owner.query('create schema lengths');
    for (const table of new Set(rows.map((row) => row.table))) await copy(table);
  });

  /** The table again, with its columns and its checks of lengths: a row there needs nothing but the column asked about. */
  async function copy(table: string): Promise<void> {
    await db.owner.query(`create table lengths.${table} (like public.${table} including constraints)`);
    const { rows } = await db.owner.query<{ sql: string }>(
      `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as sql from pg_constraint k
         where k.conrelid = $1::regclass and k.contype = 'c' and k.conname not like 'ck\\_%\\_length'
       union all select format('alter table %s alter column %I drop not null', a.attrelid::regclass, a.attname)
         from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and a.attnotnull`,
      [`lengths.${table}`],
    );
    for (const { sql } of rows) await db.owner.query(sql);
  }

  const insert = async (bound: Bounded, more: number) =>
    db.owner.query(`insert into lengths.${bound.table} ("${bound.column}") values (${filled(bound, more)})`);

  test('takes as much as it says, counts an emoji as one character, and refuses one more', async () => {
    expect(bounds.length).toBeGreaterThan(90);
    for (const bound of bounds) {
      const { table, constraint } = bound;
      await expect(insert(bound, 0)).resolves.toMatchObject({ rowCount: 1 });
      await expect(insert(bound, 1)).rejects.toMatchObject({ code: '23514', table, constraint });
    }
  });
});
