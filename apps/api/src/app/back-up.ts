import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@heard/embedded-postgres/connection';
import { z } from 'zod';
import type pg from 'pg';
import { checkout } from '../checkout.js';
import { type BackupFile, createBackupFile } from '../database/backup/backup-file.js';
import { BackupRefusal } from '../database/backup/backup-refusal.js';
import { copyOut, type TellShare } from '../database/backup/copy-out.js';
import { migrationsDone, takeBackupLock } from '../database/backup/what-is-kept.queries.js';
import { recordEvent } from '../foundations/audit/record-access.js';
import { runAsEarlierSystem } from '../platform/work.js';
import type { Config } from './config.js';
import { reachDatabase, type ReadyDatabase } from './database.js';
import { migrations } from './migrations.js';
import { openWorkplace } from './open-workplace.js';

export interface BackupOrder {
  readonly file: string;
  readonly config: Config;
  readonly dataDir: string;
  readonly tell: TellShare;
  readonly tellLine: (line: string) => void;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface BackupMade {
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
}

const product = z.object({ version: z.string() });

function versionOfHeard(): string {
  return product.parse(JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'))).version;
}

/** Says in the audit log that somebody took everything: the log of the database that it was taken from. */
export async function tellLog(runningUrl: string, what: 'backup' | 'restore', detail: string): Promise<void> {
  const place = await openWorkplace(runningUrl, { today: null, smtp: null });
  try {
    await runAsEarlierSystem(place, `system: ${what}`, async (unit) => recordEvent(unit, what, 'OK', { detail }));
  } finally {
    await place.dataSource.destroy();
  }
}

/** Whether an earlier version left it: that is backed up before it is upgraded, and its log may take no such lines. */
async function isOlder(client: pg.Client): Promise<boolean> {
  const done = new Set(await migrationsDone(client));
  return migrations.some(({ name }) => !done.has(name));
}

async function writeTo(
  file: BackupFile,
  client: pg.Client,
  database: ReadyDatabase,
  order: BackupOrder,
): Promise<BackupMade> {
  const { rows } = await copyOut(client, file, { heard: versionOfHeard(), tell: order.tell });
  const bytes = await file.finish();
  const counts = Object.values(rows);
  const made = { tables: counts.length, rows: counts.reduce((sum, one) => sum + one, 0), bytes };
  order.signal.throwIfAborted();
  await tellLog(database.runningUrl, 'backup', `${made.rows} rows to ${path.basename(order.file)}`).catch(
    async (error: unknown) => {
      if (!(await isOlder(client))) throw error;
      order.tellLine('The audit log of this older database does not say that it was backed up: upgrade it soon.');
    },
  );
  await file.publish();
  return made;
}

async function backUpFrom(database: ReadyDatabase, client: pg.Client, order: BackupOrder): Promise<BackupMade> {
  if (!(await takeBackupLock(client))) {
    throw new BackupRefusal('Wait until the other backup of this database has ended: one is being made.');
  }
  const file = await createBackupFile(order.file);
  try {
    return await writeTo(file, client, database, order);
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Backs the database up as it is at one moment, beside whoever works with it. Throws `BackupRefusal`, `StartError`. */
export async function backUp(order: BackupOrder): Promise<BackupMade> {
  const { config, dataDir, signal } = order;
  if (config.databaseUrl === null && !existsSync(path.join(dataDir, 'database/data'))) {
    throw new BackupRefusal(`Set HEARD_DATA_DIR to the folder that the database is in: there is none in ${dataDir}.`);
  }
  const database = await reachDatabase(config, dataDir, { join: true });
  try {
    return await withClient(database.ownerUrl, async (client) => {
      const cut = (): void => void client.connection.stream.destroy();
      signal.addEventListener('abort', cut);
      signal.throwIfAborted();
      return backUpFrom(database, client, order);
    });
  } catch (error) {
    throw await database.reasonFor(error);
  } finally {
    await database.stop();
  }
}
