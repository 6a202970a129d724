import pg from 'pg';

interface Found {
  readonly found: boolean;
}

async function exists(client: pg.Client, role: string): Promise<boolean> {
  const { rows } = await client.query<Found>('select exists (select 1 from pg_roles where rolname = $1) as found', [
    role,
  ]);
  return rows[0]?.found === true;
}

async function makeRunningAccount(client: pg.Client, running: URL): Promise<void> {
  const name = decodeURIComponent(running.username);
  const password = decodeURIComponent(running.password);
  if (name === '' || (await exists(client, name))) return;
  await client.query(
    `create role ${pg.escapeIdentifier(name)} login nosuperuser nobypassrls noinherit password ${pg.escapeLiteral(password)}`,
  );
}

/**
 * Makes `heard_app`, the role that owns nothing and that every transaction works as, and lets the running account take
 * it. Works as the owner. Safe to repeat, and from two starts at once.
 */
export async function prepareRoles(migrationUrl: string, runningUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migrationUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('heard roles'))`);
    if (!(await exists(client, 'heard_app'))) {
      await client.query('create role heard_app nologin nosuperuser nobypassrls');
    }
    const running = new URL(runningUrl);
    await makeRunningAccount(client, running);
    await client.query(`grant heard_app to ${pg.escapeIdentifier(decodeURIComponent(running.username))}`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
