import pg from 'pg';

async function isTrue(client: pg.Client, sql: string, values: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(`select ${sql} as found`, [...values]);
  return rows[0]?.found === true;
}

async function exists(client: pg.Client, role: string): Promise<boolean> {
  return isTrue(client, 'exists (select 1 from pg_roles where rolname = $1)', [role]);
}

async function makeRunningAccount(client: pg.Client, name: string, password: string): Promise<void> {
  if (await exists(client, name)) return;
  await client.query(
    `create role ${pg.escapeIdentifier(name)} login nosuperuser nobypassrls noinherit password ${pg.escapeLiteral(password)}`,
  );
}

/** From PostgreSQL 16 on a role may be held without the right to work as it; before, holding it is enough. */
async function mayWorkAsHeard(client: pg.Client, name: string): Promise<boolean> {
  const right = `case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end`;
  return isTrue(client, `pg_has_role($1::name, 'heard_app', ${right})`, [name]);
}

/**
 * Makes `heard_app`, the role that owns nothing and that every transaction works as, and lets the running account take
 * it. Works as the owner. Safe to repeat, and from two starts at once; asks for no right that it doesn't need.
 */
export async function prepareRoles(migrationUrl: string, runningUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migrationUrl });
  client.on('error', () => undefined); // told by the statement under way
  await client.connect();
  const running = new URL(runningUrl);
  const name = decodeURIComponent(running.username);
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('heard roles'))`);
    if (!(await exists(client, 'heard_app'))) {
      await client.query('create role heard_app nologin nosuperuser nobypassrls');
    }
    await makeRunningAccount(client, name, decodeURIComponent(running.password));
    if (!(await mayWorkAsHeard(client, name))) {
      await client.query(`grant heard_app to ${pg.escapeIdentifier(name)}`);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
