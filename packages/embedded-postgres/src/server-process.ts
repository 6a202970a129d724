import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chown, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DataFolder } from './data-folder.js';
import { freePort } from './free-port.js';
import { isServerOf, readPostmasterFile } from './postmaster-file.js';
import { assertRoom } from './room.js';
import { explainFailure } from './server-failure.js';
import { listenToLog } from './server-log.js';
import { waitUntil } from './wait-until.js';

const startTimeout = 120_000; // recovery after a crash may have much to redo
const leftoverTimeout = 15_000;

export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
}

/** How PostgreSQL's programs are run: as their account, with nothing of our environment (it holds secrets). */
export function asAccount({ account, home }: DataFolder): {
  uid?: number;
  gid?: number;
  cwd: string;
  env: NodeJS.ProcessEnv;
} {
  const env = { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C', HOME: home };
  return { ...(account !== null && { uid: account.uid, gid: account.gid }), cwd: home, env };
}

function settings({ log }: DataFolder, fast: boolean): string[] {
  const always = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // no socket: no path that could grow too long, and one way in less
    timezone: 'UTC',
    max_connections: '100',
    shared_buffers: '256MB',
    jit: 'off',
    // A statement or a detail may hold a child's words: neither is ever written to a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
  };
  const lasting = {
    logging_collector: 'on',
    log_directory: log,
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_truncate_on_rotation: 'on',
  };
  const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' };
  const chosen = { ...always, ...(fast ? hasty : lasting) };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function spawnServer(program: string, folder: DataFolder, port: number, fast: boolean): Promise<ChildProcess> {
  await rm(folder.startLog, { force: true });
  const log = openSync(folder.startLog, 'wx', 0o600);
  try {
    if (folder.account !== null) await chown(folder.startLog, folder.account.uid, folder.account.gid);
    // Its own session: Ctrl-C must reach Node first, which then stops the server in order.
    const child = spawn(program, ['-D', folder.data, '-p', String(port), ...settings(folder, fast)], {
      ...asAccount(folder),
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** True once the server takes connections, recovery included; false when it has ended instead. */
async function untilReadyOrGone(child: ChildProcess, { data }: DataFolder): Promise<boolean> {
  let gone = false;
  child.once('exit', () => (gone = true));
  child.once('error', () => (gone = true));
  const ready = await waitUntil<boolean>(async () => {
    if (gone) return false;
    const file = await readPostmasterFile(data);
    return file !== null && file.pid === child.pid && file.status === 'ready' ? true : null;
  }, startTimeout);
  if (ready === null) child.kill('SIGINT');
  return ready === true;
}

/** A file left by a crash names a process; if that number now belongs to another program, PostgreSQL would not start. */
async function removeStaleFile(data: string): Promise<void> {
  const left = await readPostmasterFile(data);
  // One whose process is gone is left for PostgreSQL: it finds in it whether parts of the old server still run.
  if (left === null || !existsSync(`/proc/${left.pid}`) || (await isServerOf(data, left.pid))) return;
  await rm(path.join(data, 'postmaster.pid'), { force: true });
}

const worthAnotherTry =
  /could not bind|Address already in use|pre-existing shared memory block|lock file "postmaster.pid"/;

async function failureOf(words: string, folder: DataFolder): Promise<Error> {
  if (words.trim() === '') await assertRoom(folder.folder);
  return explainFailure(words, folder);
}

/** Starts the server on a free port of 127.0.0.1 and waits until it takes connections, recovery included. */
export async function startServer(program: string, folder: DataFolder, fast: boolean): Promise<ServerProcess> {
  let words = '';
  const started = await waitUntil<ServerProcess>(async () => {
    await removeStaleFile(folder.data);
    const heard = await listenToLog(folder);
    const port = await freePort();
    const child = await spawnServer(program, folder, port, fast);
    const ready = await untilReadyOrGone(child, folder);
    if (ready && child.pid !== undefined) return { pid: child.pid, port };
    words = await heard();
    // A port just taken by another, or the last processes of a killed server still on their way out: once more.
    if (!worthAnotherTry.test(words)) throw await failureOf(words, folder);
    return null;
  }, leftoverTimeout);
  if (started === null) throw await failureOf(words, folder);
  return started;
}
