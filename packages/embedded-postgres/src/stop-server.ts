import { setTimeout as sleep } from 'node:timers/promises';
import { connectionUrl, withClient } from './connection.js';
import { isServerOf } from './postmaster-file.js';
import type { ServerProcess } from './server-process.js';
import { waitUntil } from './wait-until.js';

const inOrder = 30_000;
const atOnce = 10_000;

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended by itself
  }
}

/** A server whose parent was killed may stay behind as a dead entry without a command: that has stopped too. */
async function hasStopped(data: string, pid: number, milliseconds: number): Promise<boolean> {
  const stopped = await waitUntil<true>(async () => ((await isServerOf(data, pid)) ? null : true), milliseconds);
  return stopped === true;
}

/** Stops the server in order (PostgreSQL's "fast" way: open transactions are rolled back, everything is written). */
export async function stopServer(data: string, { pid }: ServerProcess): Promise<void> {
  if (!(await isServerOf(data, pid))) return;
  tell(pid, 'SIGINT');
  if (await hasStopped(data, pid, inOrder)) return;
  tell(pid, 'SIGQUIT'); // nothing acknowledged is lost: the next start recovers
  await hasStopped(data, pid, atOnce);
}

const lookEvery = 1_000;

/** Waits until the server's process has ended. Doesn't keep this program alive by itself. */
export async function untilEnded(data: string, pid: number): Promise<void> {
  while (await isServerOf(data, pid)) await sleep(lookEvery, undefined, { ref: false });
}

/** Waits until nobody else works with the server, for as long as it takes: other commands may have joined this one. */
export async function untilOthersHaveLeft(port: number, password: string): Promise<void> {
  const others = `select count(*)::int as others from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  await withClient(connectionUrl(port, 'postgres', 'postgres', password), (client) =>
    waitUntil<true>(async () => {
      const { rows } = await client.query(others);
      return rows[0]?.others === 0 ? true : null;
    }, Number.POSITIVE_INFINITY),
  );
}
