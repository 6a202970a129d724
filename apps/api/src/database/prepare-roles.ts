import pg from 'pg';

const mayNot = '42501';

/** The owner lacks a right; the message says what an administrator of the database server has to run. */
export class MissingRightError extends Error {}

async function isTrue(client: pg.Client, sql: string, values: readonly string[]): Promise<boolean> {
  const { rows } = await client.query(`select 1 where ${sql}`, [...values]);
  return rows.length > 0;
}

async function exists(client: pg.Client, role: string): Promise<boolean> {
  return isTrue(client, 'exists (select 1 from pg_roles where rolname = $1)', [role]);
}

/** From PostgreSQL 16 on a role may be held without the right to work as it; before, holding it is enough. */
async function mayWorkAsHeard(client: pg.Client, name: string): Promise<boolean> {
  const right = `case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end`;
  return isTrue(client, `pg_has_role($1::name, 'heard_app', ${right})`, [name]);
}

async function run(client: pg.Client, statement: string, secretEnd = ''): Promise<void> {
  try {
    await client.query(`${statement}${secretEnd}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== mayNot) throw error;
    const shown = secretEnd === '' ? statement : `${statement} '…'`;
    throw new MissingRightError(
      `Have an administrator of the database server run (${shown}) and start again, or let the owner's account create roles: it may not do that itself.`,
    );
  }
}

async function prepare(client: pg.Client, name: string, password: string): Promise<void> {
  const account = pg.escapeIdentifier(name);
  if (!(await exists(client, 'heard_app'))) await run(client, 'create role heard_app nologin nosuperuser nobypassrls');
  if (!(await exists(client, name))) {
    const statement = `create role ${account} login nosuperuser nobypassrls noinherit password`;
    await run(client, statement, ` ${pg.escapeLiteral(password)}`);
  }
  if (!(await mayWorkAsHeard(client, name))) await run(client, `grant heard_app to ${account}`);
}

/**
 * Makes `heard_app`, the role that owns nothing and that every transaction works as, and lets the running account take
 * it. Works as the owner. Safe to repeat, and from two starts at once; asks for no right that it doesn't need. Throws
 * `MissingRightError`.
 */
export async function prepareRoles(migrationUrl: string, runningUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migrationUrl });
  client.on('error', () => undefined); // told by the statement under way
  await client.connect();
  const { username, password } = new URL(runningUrl);
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('heard roles'))`);
    await prepare(client, decodeURIComponent(username), decodeURIComponent(password));
    await client.query('commit');
  } finally {
    await client.end();
  }
}
