import { startEmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import pg from 'pg';
import { assertNotNewer, DatabaseIsNewerError, migrate } from '../database/migrate.js';
import { prepareRoles } from '../database/prepare-roles.js';
import { createDataSource } from '../platform/data-source.js';
import type { Config } from './config.js';
import { mendReach } from './mend-reach.queries.js';
import { migrations } from './migrations.js';
import { serverVersionNumber } from './server-version.queries.js';
import { StartError } from './start-error.js';

/** A database that is running, prepared and migrated. */
export interface ReadyDatabase {
  /** As the running account, which owns nothing. */
  readonly runningUrl: string;
  /** As the owner, for loading the demo and inviting the first administrator. */
  readonly ownerUrl: string;
  /** Resolves when the embedded server has ended; never for a server that isn't ours. */
  untilEnded(): Promise<void>;
  /** What lies behind an error of a statement, where the embedded server knows more than its driver. */
  reasonFor(error: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export interface OpenOptions {
  /** For a command: join the server of a product that is running already. */
  readonly join?: boolean;
  readonly tell?: (line: string) => void;
  /** Aborted by Ctrl-C: the embedded server is stopped at once, and whatever is under way fails. */
  readonly signal?: AbortSignal;
}

async function embeddedDatabase(dataDir: string, { join, signal }: OpenOptions): Promise<ReadyDatabase> {
  const server = await startEmbeddedPostgres({ dataDir, join: join === true });
  signal?.addEventListener('abort', () => void server.stop());
  return {
    runningUrl: server.apiUrl,
    ownerUrl: server.ownerUrl,
    untilEnded: async () => server.untilEnded(),
    reasonFor: async (error) => server.reasonFor(error),
    stop: async () => server.stop(),
  };
}

const oldestVersion = 150_000;
const newestVersion = 189_999;

async function serverVersion(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return await serverVersionNumber(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function assertReachable(url: string, name: string): Promise<void> {
  const version = await serverVersion(url).catch((error: unknown) => {
    const reason = error instanceof Error && error.message !== '' ? error.message : 'no answer';
    throw new StartError(
      `Check ${name} and that the database server is running: Heard could not connect to it (${reason}).`,
    );
  });
  if (version < oldestVersion || version > newestVersion) {
    throw new StartError(`Use PostgreSQL 15, 16, 17 or 18: the server at ${name} is another version.`);
  }
}

async function councilsDatabase(runningUrl: string, ownerUrl: string): Promise<ReadyDatabase> {
  await assertReachable(ownerUrl, ownerUrl === runningUrl ? 'DATABASE_URL' : 'DATABASE_MIGRATION_URL');
  return {
    runningUrl,
    ownerUrl,
    untilEnded: async () => new Promise(() => undefined),
    reasonFor: async (error) => error,
    stop: async () => undefined,
  };
}

/**
 * Makes the accounts, and the schema that of this version. Whoever joins a product that runs leaves to its start to look
 * whether somebody changed reach past the triggers: in a large council that takes seconds. Throws `StartError`.
 */
export async function bringUpToDate(
  { ownerUrl, runningUrl }: Pick<ReadyDatabase, 'ownerUrl' | 'runningUrl'>,
  tell: (line: string) => void,
  { join }: Pick<OpenOptions, 'join'> = {},
): Promise<void> {
  const owner = createDataSource({ url: ownerUrl, entities: [], migrations, poolSize: 2 });
  await owner.initialize();
  try {
    await assertNotNewer(owner);
    await prepareRoles(ownerUrl, runningUrl);
    const isOlder = await owner.showMigrations();
    if (isOlder) tell('Bringing the database up to this version …');
    await migrate(owner);
    if (isOlder || join !== true) await mendReach(owner, tell);
  } catch (error) {
    if (!(error instanceof DatabaseIsNewerError)) throw error;
    throw new StartError(
      'Start the newer version of Heard again: this database was already changed by it, and nothing has been touched.',
    );
  } finally {
    await owner.destroy();
  }
}

/** Starts or reaches the database, and leaves what is in it as it is. Throws `StartError` with what to do. */
export async function reachDatabase(config: Config, dataDir: string, options: OpenOptions): Promise<ReadyDatabase> {
  const { databaseUrl, migrationUrl } = config;
  return databaseUrl === null || migrationUrl === null
    ? embeddedDatabase(dataDir, options)
    : councilsDatabase(databaseUrl, migrationUrl);
}

/** Starts or reaches the database and brings it up to this version. Throws `StartError` with what to do. */
export async function openDatabase(config: Config, dataDir: string, options: OpenOptions = {}): Promise<ReadyDatabase> {
  const database = await reachDatabase(config, dataDir, options);
  try {
    options.signal?.throwIfAborted();
    await bringUpToDate(database, options.tell ?? (() => undefined), options);
    if (config.databaseUrl !== null) await assertReachable(config.databaseUrl, 'DATABASE_URL');
    return database;
  } catch (error) {
    const reason = await database.reasonFor(error);
    await database.stop();
    throw reason;
  }
}
