import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { ApolloServer } from '@apollo/server';
import pg from 'pg';
import type { DataSource, Logger } from 'typeorm';
import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { createApolloServer } from '../src/app/apollo-server.js';
import { entities } from '../src/app/entities.js';
import { createSchema } from '../src/app/schema.js';
import { createClock } from '../src/platform/clock.js';
import { createDataSource } from '../src/platform/data-source.js';
import type { GraphqlContext } from '../src/platform/graphql-context.js';
import { LiveFeed } from '../src/platform/live.js';
import { createLog } from '../src/platform/log.js';
import type { Patience } from '../src/platform/patience.js';
import type { Workplace } from '../src/platform/work.js';
import { ownerRole, runningRole, urlFor } from './database-template.js';
import { StatementCounter } from './statement-counter.js';

/** The day on which all tests happen. */
export const testToday: PlainDate = '2026-11-24';

/** A fresh database of the test file's own, and the product's server on it. */
export interface TestDatabase {
  /** As the running account: what the product sees. */
  readonly place: Workplace;
  /** As the owner: for setting a scene and for looking behind the product's back. */
  readonly owner: pg.Pool;
  readonly apollo: ApolloServer<GraphqlContext>;
  readonly statements: StatementCounter;
  readonly runningUrl: string;
  readonly ownerUrl: string;
  /** A data source as the running account that a test may use directly. */
  readonly dataSource: DataSource;
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['HEARD_TEST_CLUSTER'] });
  await client.connect();
  await client.query(sql);
  await client.end();
}

let started: Promise<ApolloServer<GraphqlContext>> | undefined;

/**
 * The GraphQL server of this process, one for all of its files: whose database is asked comes with each request, and
 * what it has made of the schema and of a text once is the same for the next file. It ends with the process.
 */
async function startedApollo(): Promise<ApolloServer<GraphqlContext>> {
  started ??= (async () => {
    const apollo = createApolloServer(createSchema(), createLog('silent'));
    await apollo.start();
    return apollo;
  })();
  return started;
}

interface TestDatabaseSettings {
  /** Fills an empty database; without it, what the migrations make of one is copied. */
  readonly fill?: (ownerUrl: string) => Promise<void>;
  /** Without it the database waits as long as a busy machine takes: no test but that of the time-outs is about them. */
  readonly patience?: Patience;
}

async function open(
  name: string,
  statements: StatementCounter,
  { fill, patience }: TestDatabaseSettings,
): Promise<TestDatabase> {
  const cluster = process.env['HEARD_TEST_CLUSTER'] ?? '';
  const template = fill === undefined ? 'heard_template' : 'template0';
  await asSuperuser(`create database ${name} template ${template} owner ${ownerRole} strategy wal_log`);
  const runningUrl = urlFor(cluster, name, runningRole);
  const ownerUrl = urlFor(cluster, name, ownerRole);
  await fill?.(ownerUrl);
  const logger: Logger = statements;
  const dataSource = createDataSource({
    url: runningUrl,
    entities,
    migrations: [],
    logger,
    patience: patience ?? null,
  });
  await dataSource.initialize();
  const place: Workplace = {
    dataSource,
    clock: createClock(testToday),
    holidays: bankHolidaysEnglandAndWales,
    live: new LiveFeed(runningUrl),
    sendsEmail: true,
    issuer: null,
  };
  const apollo = await startedApollo();
  const owner = new pg.Pool({ connectionString: ownerUrl });
  owner.on('error', () => undefined); // its database is dropped at the end, sometimes before its last connection has gone
  return {
    place,
    dataSource,
    apollo,
    statements,
    runningUrl,
    ownerUrl,
    owner,
  };
}

/*
 * A connection that was just closed on our side may not have ended on the server's: dropping the database under it
 * would fail whichever test comes next. What is still there after five seconds was never closed, and fails here.
 */
async function drop(name: string): Promise<void> {
  await asSuperuser(`do $$ begin
    for i in 1..250 loop
      exit when not exists (select 1 from pg_stat_activity a where a.datname = '${name}');
      perform pg_sleep(0.02);
      perform pg_stat_clear_snapshot();
    end loop; end $$`);
  await asSuperuser(`drop database ${name}`);
}

/** Call at the top of a `*.db.test.ts`: its tests share one database that no other file sees. */
export function useDatabase(settings: TestDatabaseSettings = {}): TestDatabase {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const statements = new StatementCounter();
  let opened: TestDatabase | null = null;
  const now = (): TestDatabase => {
    if (opened === null) throw new Error('The database is there once the tests have begun');
    return opened;
  };
  beforeAll(async () => {
    opened = await open(name, statements, settings);
  });
  afterAll(async () => {
    const { owner, place } = now();
    await place.live.stop();
    await owner.end();
    await place.dataSource.destroy();
    await drop(name);
  });
  return {
    statements,
    get place() {
      return now().place;
    },
    get owner() {
      return now().owner;
    },
    get apollo() {
      return now().apollo;
    },
    get runningUrl() {
      return now().runningUrl;
    },
    get ownerUrl() {
      return now().ownerUrl;
    },
    get dataSource() {
      return now().dataSource;
    },
  };
}
