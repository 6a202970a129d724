import pg from 'pg';
import { connectionUrl, withClient } from './connection.js';
import type { Passwords } from './passwords.js';

const database = 'heard';

async function there(client: pg.Client, sql: string, name: string): Promise<boolean> {
  const { rows } = await client.query(`select exists (${sql}) as found`, [name]);
  return rows[0]?.found === true;
}

const roleThere = 'select 1 from pg_roles where rolname = $1';
const databaseThere = 'select 1 from pg_database where datname = $1';

async function makeRole(client: pg.Client, role: string, options: string, password: string): Promise<void> {
  if (await there(client, roleThere, role)) return;
  await client.query(
    `create role ${role} login nosuperuser nobypassrls ${options} password ${pg.escapeLiteral(password)}`,
  );
}

/**
 * Makes the database `heard`, the account `heard_owner` that owns it and changes its shape, and the account `heard_api`
 * that the product works with and that owns nothing. Does nothing where they are there.
 */
export async function makeAccounts(port: number, passwords: Passwords): Promise<void> {
  await withClient(connectionUrl(port, 'postgres', 'postgres', passwords.postgres), async (client) => {
    await makeRole(client, 'heard_owner', 'createrole', passwords.heard_owner);
    await makeRole(client, 'heard_api', 'noinherit', passwords.heard_api);
    if (await there(client, databaseThere, database)) return;
    await client.query(`create database ${database} owner heard_owner`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to heard_api`);
  });
}
