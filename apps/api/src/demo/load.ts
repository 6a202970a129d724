import { demoCouncil } from '@heard/demo-council/demo-council';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type pg from 'pg';
import { hashPassword } from '../features/accounts/password.js';
import { tablesByForeignKeys } from './tables-by-foreign-keys.js';

/** Known to everybody: the demo is refused wherever it could be reached from outside. */
export const demoPassword = 'heard-demo-only';

const rowsAtOnce = 2_000;

type Row = Readonly<Record<string, unknown>>;

/** Adds rows with the same keys to one table, thousands in a statement. */
export async function insertRows(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(from, from + rowsAtOnce))],
    );
  }
}

async function setPasswords(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>(`select id from user_account where is_demo`);
  const hashes = await Promise.all(rows.map(async () => hashPassword(demoPassword)));
  await client.query(
    `update user_account set password_hash = made.hash
     from unnest($1::uuid[], $2::text[]) as made (id, hash) where user_account.id = made.id`,
    [rows.map((row) => row.id), hashes],
  );
}

async function present(client: pg.Client, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select tablename as name from pg_tables where tablename = any($1)',
    [tables],
  );
  return rows.map((row) => row.name);
}

/** Fills an empty database with the demo council, in one transaction, as the owner. */
export async function loadDemo(client: pg.Client, today: PlainDate): Promise<void> {
  const council = new Map<string, readonly Row[]>(Object.entries(demoCouncil({ today })));
  await client.query('begin');
  try {
    for (const table of await tablesByForeignKeys(client, await present(client, [...council.keys()]))) {
      await insertRows(client, table, council.get(table) ?? []);
    }
    await setPasswords(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query('analyze');
}
