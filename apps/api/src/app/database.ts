import { startEmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import pg from 'pg';
import { migrate, DatabaseIsNewerError } from '../database/migrate.js';
import { prepareRoles } from '../database/prepare-roles.js';
import { createDataSource } from '../platform/data-source.js';
import type { Config } from './config.js';
import { migrations } from './migrations.js';
import { StartError } from './start-error.js';

/** A database that is running, prepared and migrated. */
export interface ReadyDatabase {
  /** As the running account, which owns nothing. */
  readonly runningUrl: string;
  /** As the owner, for loading the demo and inviting the first administrator. */
  readonly ownerUrl: string;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

interface Addresses {
  readonly runningUrl: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

async function embeddedAddresses(dataDir: string, join: boolean): Promise<Addresses> {
  const server = await startEmbeddedPostgres({ dataDir, join });
  return { runningUrl: server.apiUrl, ownerUrl: server.ownerUrl, stop: async () => server.stop() };
}

const oldestVersion = 150_000;
const newestVersion = 189_999;

async function serverVersion(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    return rows[0]?.version ?? 0;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function checkReachable(url: string): Promise<void> {
  const version = await serverVersion(url).catch((error: unknown) => {
    const reason = error instanceof Error && error.message !== '' ? error.message : 'no answer';
    throw new StartError(
      `Check DATABASE_URL and that the database server is running: Heard could not connect to it (${reason}).`,
    );
  });
  if (version < oldestVersion || version > newestVersion) {
    throw new StartError('Use PostgreSQL 15, 16, 17 or 18: the server at DATABASE_URL is another version.');
  }
}

async function migrateAs(ownerUrl: string): Promise<void> {
  const owner = createDataSource({ url: ownerUrl, entities: [], migrations, poolSize: 2 });
  await owner.initialize();
  try {
    await migrate(owner);
  } catch (error) {
    if (!(error instanceof DatabaseIsNewerError)) throw error;
    throw new StartError(
      'Start the newer version of Heard again: this database was already changed by it, and nothing has been touched.',
    );
  } finally {
    await owner.destroy();
  }
}

/**
 * Starts or reaches the database and brings it up to this version. A command joins the server of a product that is
 * running already. Throws `StartError` with what to do.
 */
export async function openDatabase(config: Config, dataDir: string, join = false): Promise<ReadyDatabase> {
  const { databaseUrl, migrationUrl } = config;
  const embedded = databaseUrl === null || migrationUrl === null;
  if (!embedded) await checkReachable(migrationUrl);
  const addresses = embedded
    ? await embeddedAddresses(dataDir, join)
    : { runningUrl: databaseUrl, ownerUrl: migrationUrl, stop: async (): Promise<void> => undefined };
  try {
    await prepareRoles(addresses.ownerUrl, addresses.runningUrl);
    await migrateAs(addresses.ownerUrl);
    return { ...addresses, embedded };
  } catch (error) {
    await addresses.stop();
    throw error;
  }
}
