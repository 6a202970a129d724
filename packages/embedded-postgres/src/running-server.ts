import { connectionUrl, withClient } from './connection.js';
import type { DataFolder } from './data-folder.js';
import { isServerOf, readPostmasterFile } from './postmaster-file.js';
import type { ServerProcess } from './server-process.js';
import { waitUntil } from './wait-until.js';

const patience = 60_000;

async function answersAsOurs(port: number, password: string, data: string): Promise<boolean> {
  try {
    return await withClient(connectionUrl(port, 'postgres', 'postgres', password), async (client) => {
      const { rows } = await client.query(`select current_setting('data_directory') as data`);
      return rows[0]?.data === data;
    });
  } catch {
    return false;
  }
}

/**
 * The server that already runs on this data, because the program that started it was killed; null when there is none.
 * One that is still recovering is waited for, and so is the end of one that is stopping.
 */
export async function findRunningServer({ data }: DataFolder, password: string): Promise<ServerProcess | null> {
  const found = await waitUntil<{ server: ServerProcess | null }>(async () => {
    const file = await readPostmasterFile(data);
    if (file === null || !(await isServerOf(data, file.pid))) return { server: null };
    if (file.status !== 'ready') return null;
    return (await answersAsOurs(file.port, password, data)) ? { server: { pid: file.pid, port: file.port } } : null;
  }, patience);
  return found?.server ?? null;
}
