import { type DataSource, MigrationExecutor } from 'typeorm';
import pg from 'pg';
import { createDataSource } from '../../platform/data-source.js';
import { prepareRoles } from '../prepare-roles.js';
import { BackupRefusal } from './backup-refusal.js';
import { copyIn } from './copy-in.js';
import type { TellShare } from './copy-out.js';
import { beginRestore, isEmpty } from './empty-database.queries.js';
import type { CheckedBackup } from './read-backup.js';

type Migrations = readonly (new () => object)[];

interface Place {
  readonly ownerUrl: string;
  readonly runningUrl: string;
}

/** Throws where the backup has been through a change that this version doesn't know. */
export function assertKnown(backup: CheckedBackup, name: string, migrations: Migrations): void {
  const known = new Set(migrations.map((migration) => migration.name));
  if (backup.head.migrations.every((migration) => known.has(migration))) return;
  throw new BackupRefusal(
    `Restore ${name} with the version of Heard that made it (${backup.head.heard}), or a newer one: this one doesn't know all of its tables. Nothing has been touched.`,
  );
}

async function fill(owner: DataSource, place: Place, backup: CheckedBackup, hooks: Hooks): Promise<void> {
  const runner = owner.createQueryRunner();
  const client: unknown = await runner.connect();
  if (!(client instanceof pg.Client)) throw new Error('The database connection is not the driver’s');
  const cut = (): void => void client.connection.stream.destroy();
  hooks.signal.addEventListener('abort', cut);
  try {
    hooks.signal.throwIfAborted();
    if (!(await beginRestore(client))) {
      throw new BackupRefusal('Wait, and stop what is starting on this database: a start or another restore is at it.');
    }
    if (!(await isEmpty(client))) {
      throw new BackupRefusal(
        'Set HEARD_DATA_DIR to a new folder, or DATABASE_URL to an empty database: this one is not empty, and a restore replaces nothing.',
      );
    }
    await prepareRoles(place.ownerUrl, place.runningUrl);
    const executor = new MigrationExecutor(owner, runner);
    executor.transaction = 'none'; // all of it is one transaction already
    await executor.executePendingMigrations();
    await copyIn(client, backup, hooks);
    await client.query('commit');
    hooks.signal.removeEventListener('abort', cut); // it is there now: nothing is left to be stopped
    await client.query('analyze'); // the first questions would be planned blindly
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    hooks.signal.removeEventListener('abort', cut);
    await runner.release();
  }
}

interface Hooks {
  readonly tell: TellShare;
  readonly tellLine: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes an empty database what the backup is of, with the tables as they were then. All of it in one transaction: where
 * anything fails, the database is as empty as before. Throws `BackupRefusal`.
 */
export async function restore(
  place: Place,
  backup: CheckedBackup,
  { migrations, ...hooks }: Hooks & { readonly migrations: Migrations },
): Promise<void> {
  const made = new Set(backup.head.migrations);
  const then = migrations.filter((migration) => made.has(migration.name));
  const owner = createDataSource({
    url: place.ownerUrl,
    entities: [],
    migrations: [...then],
    poolSize: 1,
    pipeline: false,
  });
  await owner.initialize();
  try {
    await fill(owner, place, backup, hooks);
  } finally {
    await owner.destroy();
  }
}
