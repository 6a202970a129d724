import { BackupRefusal } from '../database/backup/backup-refusal.js';
import type { BackupHead } from '../database/backup/backup-format.js';
import type { TellShare } from '../database/backup/copy-out.js';
import { openBackup } from '../database/backup/read-backup.js';
import { assertKnown, restore } from '../database/backup/restore.js';
import { tellLog } from './back-up.js';
import type { Config } from './config.js';
import { bringUpToDate, reachDatabase } from './database.js';
import { migrations } from './migrations.js';

export interface RestoreOrder {
  readonly file: string;
  /** The file as the person called it. */
  readonly name: string;
  readonly config: Config;
  readonly dataDir: string;
  readonly tellChecking: TellShare;
  readonly tellLoading: TellShare;
  readonly tellLine: (line: string) => void;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/**
 * Fills an empty database from a backup and brings it up to this version. The whole file is read first. Throws
 * `BackupRefusal`, `StartError`.
 */
export async function restoreBackup(order: RestoreOrder): Promise<BackupHead> {
  const { config, dataDir, signal } = order;
  const backup = await openBackup(order.file, order.name, order.tellChecking);
  try {
    assertKnown(backup, order.name, migrations);
    signal.throwIfAborted();
    const database = await reachDatabase(config, dataDir, {});
    try {
      await restore(database, backup, { migrations, tell: order.tellLoading, tellLine: order.tellLine, signal });
      await bringUpToDate(database, order.tellLine);
      await tellLog(database.runningUrl, 'restore', `as it was at ${backup.head.madeAt}`);
    } catch (error) {
      throw error instanceof BackupRefusal ? error : await database.reasonFor(error);
    } finally {
      await database.stop();
    }
    return backup.head;
  } finally {
    await backup.close();
  }
}
