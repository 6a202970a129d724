import { freePort } from '@heard/embedded-postgres/free-port';
import pg from 'pg';
import { graphileQueries } from './graphile-queries.js';
import { graphileSchema } from './graphile-schema.js';
import type { GrownDatabase } from './grown-database.js';
import { openClient } from './http-client.js';
import { dataOf, type Session } from './product.js';
import { startProgram } from './program.js';
import type { Screen } from './screens.js';

/** What else can answer a screen's request. */
export interface Other {
  readonly name: string;
  /** The data of its answer. Throws when there are errors in it. `session` is whoever asks, signed in to the product. */
  ask(path: string, screen: Screen, session: Session): Promise<unknown>;
  stop(): Promise<void>;
}

/** A bare server on the same database: same account, session check, policies and audit rows. */
export async function startBare(database: GrownDatabase, today: string, secret: string): Promise<Other> {
  const program = await startProgram('bench/bare-server.ts', {
    DATABASE_URL: database.runningUrl,
    HEARD_SECRET: secret,
    HEARD_TODAY: today,
    PORT: String(await freePort()),
  });
  const client = openClient(program.address);
  return {
    name: 'bare SQL',
    ask: async (path, screen, { cookie }) =>
      dataOf((await client.post(`/${path}`, JSON.stringify(screen.variables()), { cookie })).body),
    async stop() {
      client.close();
      await program.stop();
    },
  };
}

type Claims = Readonly<Record<string, string>>;

/** Who holds each demo account, as the product tells the database. */
async function claimsOf(owner: pg.Client, today: string): Promise<ReadonlyMap<string, Claims>> {
  const { rows } = await owner.query<{ account: string; claims: Claims }>(
    `select split_part(u.email, '@', 1) as account, json_build_object('app.user_id', u.id, 'app.role', g.role,
       'app.org_unit_id', coalesce(g.org_unit_id::text, ''), 'app.today', $1::text) as claims
     from user_account u join role_grant g on g.user_id = u.id and g.ends_on is null where u.email like '%@demo.example'`,
    [today],
  );
  return new Map(rows.map(({ account, claims }) => [account, claims]));
}

/** PostGraphile on the same database: same account and policies, but no session check and no audit row. */
export async function startGraphile(database: GrownDatabase, today: string): Promise<Other> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(graphileSchema);
  const claims = await claimsOf(owner, today);
  await owner.end();
  const environment = { DATABASE_URL: database.runningUrl, PORT: String(await freePort()) };
  const program = await startProgram('bench/graphile-server.ts', environment);
  const client = openClient(program.address);
  return {
    name: 'PostGraphile',
    async ask(path, screen) {
      const known = graphileQueries.get(path);
      if (known === undefined) throw new Error(`PostGraphile is not asked for ${path}`);
      const body = JSON.stringify({ query: known.query, variables: known.variables(screen.variables()) });
      const header = { 'x-claims': JSON.stringify(claims.get(screen.account) ?? {}) };
      return dataOf((await client.post('/graphql', body, header)).body);
    },
    async stop() {
      client.close();
      await program.stop();
    },
  };
}
