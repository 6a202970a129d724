import type { ApolloServer } from '@apollo/server';
import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import pg from 'pg';
import { createApolloServer } from '../src/app/apollo-server.js';
import { entities } from '../src/app/entities.js';
import { createSchema } from '../src/app/schema.js';
import { loadDemo } from '../src/demo/load.js';
import { createClock } from '../src/platform/clock.js';
import { createDataSource } from '../src/platform/data-source.js';
import { GraphqlContext } from '../src/platform/graphql-context.js';
import { LiveFeed } from '../src/platform/live.js';
import { createLog } from '../src/platform/log.js';
import { hashToken } from '../src/platform/session-token.js';
import { createTemplate, ownerRole, runningRole, urlFor } from '../test/database-template.js';

const today = '2026-11-24';
const secret = 'only-for-the-benchmark';
const database = 'heard_bench';

/** The demo council in a database of its own, reached by the product and by bare connections of the same account. */
export interface BenchDatabase {
  readonly today: string;
  readonly pool: pg.Pool;
  /** Signs a demo account in; answers the session as the database knows it. */
  signIn(email: string): Promise<string>;
  /** Runs an operation through the product's server, in this process. */
  run(session: string, query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

async function runThrough(
  apollo: ApolloServer<GraphqlContext>,
  context: GraphqlContext,
  query: string,
  variables: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: context });
  if (body.kind !== 'single' || body.singleResult.errors !== undefined) throw new Error(JSON.stringify(body));
  return body.singleResult.data ?? {};
}

export async function openBenchDatabase(clusterUrl: string): Promise<BenchDatabase> {
  await createTemplate(clusterUrl, database);
  const owner = new pg.Client({ connectionString: urlFor(clusterUrl, database, ownerRole) });
  await owner.connect();
  await loadDemo(owner, today);
  const runningUrl = urlFor(clusterUrl, database, runningRole);
  const dataSource = createDataSource({ url: runningUrl, entities, migrations: [] });
  await dataSource.initialize();
  const place = {
    dataSource,
    clock: createClock(today),
    holidays: bankHolidaysEnglandAndWales,
    live: new LiveFeed(runningUrl),
  };
  const apollo = createApolloServer(createSchema(), createLog('silent'));
  await apollo.start();
  const pool = new pg.Pool({ connectionString: runningUrl, max: 10 });
  return {
    today,
    pool,
    async signIn(email) {
      const session = hashToken(secret, email);
      await owner.query(
        `insert into session (token_sha256, id, user_id, expires_at)
         select $1, gen_random_uuid(), u.id, now() + interval '1 hour' from user_account u where u.email = $2`,
        [session, email],
      );
      return session;
    },
    run: async (session, query, variables = {}) => {
      const facts = {
        sessionHash: session,
        account: null,
        address: '',
        setSession: () => undefined,
        hashToken: String,
      };
      return runThrough(apollo, new GraphqlContext(place, facts, false), query, variables);
    },
    async close() {
      await apollo.stop();
      await pool.end();
      await dataSource.destroy();
      await owner.end();
    },
  };
}
