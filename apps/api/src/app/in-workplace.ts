import type { Workplace } from '../platform/work.js';
import { readConfig } from './config.js';
import { dataDirectory } from './data-directory.js';
import { openDatabase } from './database.js';
import { openWorkplace } from './open-workplace.js';

/**
 * Runs a command's task on the database of this checkout, beside a running product or with a server of its own for as
 * long as it takes. Throws `StartError` with what to do.
 */
export async function inWorkplace<T>(task: (place: Workplace) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const database = await openDatabase(config, await dataDirectory(config.dataDir), { join: true });
  try {
    const place = await openWorkplace(database.runningUrl, config);
    try {
      return await task(place);
    } finally {
      await place.dataSource.destroy();
    }
  } finally {
    await database.stop();
  }
}
