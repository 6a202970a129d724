import { existsSync } from 'node:fs';
import { connectionUrl } from './connection.js';
import { type DataFolder, prepareDataFolder } from './data-folder.js';
import { makeAccounts } from './database-accounts.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { initialiseDatabase } from './initialise-database.js';
import { type Passwords, readOrMakePasswords } from './passwords.js';
import { findRunningServer } from './running-server.js';
import { prepareBinaries } from './server-binaries.js';
import { assertRoom, isNoRoom, noRoomError, saysNoRoom } from './room.js';
import { listenToLog } from './server-log.js';
import { type ServerProcess, startServer } from './server-process.js';
import { lockHolder, type StartLock, takeStartLock } from './start-lock.js';
import { stopServer, untilEnded, untilOthersHaveLeft } from './stop-server.js';
import { assertSupportedPlatform, thisPlatform } from './supported-platform.js';
import { codeOf, messageOf } from './system-error.js';
import { waitUntil } from './wait-until.js';

export interface EmbeddedPostgresOptions {
  /** Kept between starts; made where it isn't there. */
  readonly dataDir: string;
  /** For tests only: faster, and a crash of the machine may lose everything. */
  readonly fast?: boolean;
  /** For commands beside a running product: use its server instead of refusing, and leave it running. */
  readonly join?: boolean;
}

export type DatabaseAccount = 'postgres' | 'heard_owner' | 'heard_api';

export interface EmbeddedPostgres {
  readonly port: number;
  /** The server's process. */
  readonly pid: number;
  /** True when the server was already running: its program had been killed, or this command joined it. */
  readonly adopted: boolean;
  readonly superuserUrl: string;
  /** The database `heard` as its owner, who migrates. */
  readonly ownerUrl: string;
  /** The database `heard` as the running account, which owns nothing. */
  readonly apiUrl: string;
  urlFor(database: string, account?: DatabaseAccount): string;
  /** Resolves when the server's process has ended, whoever ended it. */
  untilEnded(): Promise<void>;
  /** What lies behind an error of a statement: one sentence where the disk is full, else the error itself. */
  reasonFor(error: unknown): Promise<unknown>;
  /** Stops the server in order. May be called twice; does nothing where the server belongs to another program. */
  stop(): Promise<void>;
}

const joinTimeout = 60_000;

async function refuse(folder: DataFolder): Promise<never> {
  const pid = await lockHolder(folder.folder);
  const who = pid === null ? 'another start of Heard' : `another start of Heard (process ${pid})`;
  throw new EmbeddedPostgresError(
    `Stop the other start first, or set HEARD_DATA_DIR to a folder of its own: ${folder.folder} is in use by ${who}.`,
  );
}

/** A server that stops because it can't write says so in its log; its clients only see that it is gone. */
async function findReason(error: unknown, { folder }: DataFolder, heard: () => Promise<string>): Promise<unknown> {
  if (isNoRoom(error) || saysNoRoom(await heard())) return noRoomError(folder);
  try {
    await assertRoom(folder);
    return error;
  } catch (writing) {
    return isNoRoom(writing) ? noRoomError(folder) : error;
  }
}

async function present(
  folder: DataFolder,
  server: ServerProcess,
  { passwords, adopted }: { passwords: Passwords; adopted: boolean },
  stop: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const heard = await listenToLog(folder);
  const urlFor = (database: string, account: DatabaseAccount = 'postgres'): string =>
    connectionUrl(server.port, database, account, passwords[account]);
  let stopping: Promise<void> | null = null;
  return {
    port: server.port,
    pid: server.pid,
    adopted,
    superuserUrl: urlFor('postgres'),
    ownerUrl: urlFor('heard', 'heard_owner'),
    apiUrl: urlFor('heard', 'heard_api'),
    urlFor,
    untilEnded: async () => untilEnded(folder.data, server.pid),
    reasonFor: async (error) => findReason(error, folder, heard),
    stop: async () => (stopping ??= stop()),
  };
}

async function startOrAdopt(
  folder: DataFolder,
  lock: StartLock,
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const fast = options.fast === true;
  const passwords = await readOrMakePasswords(folder.passwords, existsSync(folder.data));
  const running = await findRunningServer(folder, passwords.postgres);
  let server = running;
  if (server === null) {
    const { initdb, postgres } = await prepareBinaries(folder.home, folder.account);
    await initialiseDatabase(initdb, folder, passwords.postgres, fast);
    server = await startServer(postgres, folder, fast);
  }
  const started = server;
  const stop = async (): Promise<void> => {
    if (options.join === true) await untilOthersHaveLeft(started.port, passwords.postgres).catch(() => undefined);
    await stopServer(folder.data, started);
    await lock.release();
  };
  try {
    await makeAccounts(started.port, passwords);
  } catch (error) {
    await stopServer(folder.data, started);
    throw error;
  }
  return present(folder, started, { passwords, adopted: running !== null }, stop);
}

/** The server of another program on this folder, once it is ready; null when that program doesn't get there. */
async function joinRunning(folder: DataFolder): Promise<EmbeddedPostgres | null> {
  return waitUntil(async () => {
    if (!existsSync(folder.passwords)) return null;
    const passwords = await readOrMakePasswords(folder.passwords, true);
    const server = await findRunningServer(folder, passwords.postgres);
    return server === null ? null : present(folder, server, { passwords, adopted: true }, async () => undefined);
  }, joinTimeout);
}

async function startLocked(folder: DataFolder, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const lock = await takeStartLock(folder.folder);
  if (lock === null) {
    const joined = options.join === true ? await joinRunning(folder) : null;
    return joined ?? refuse(folder);
  }
  try {
    return await startOrAdopt(folder, lock, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Errors of the file system, in one sentence where there is one. */
function explain(error: unknown, folder: string): unknown {
  if (error instanceof EmbeddedPostgresError) return error;
  const code = codeOf(error);
  if (isNoRoom(error)) return noRoomError(folder);
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(code)) {
    return new EmbeddedPostgresError(
      `Set HEARD_DATA_DIR to a folder that this account may write to: ${folder} can't be used (${messageOf(error)}).`,
    );
  }
  return error;
}

/**
 * Starts the PostgreSQL server that comes with Heard on its own data folder, or takes over one that survived its
 * program, and makes the database `heard` with its accounts. It listens on 127.0.0.1 alone. Whatever fails is thrown as
 * `EmbeddedPostgresError` with one sentence that says what to do, and leaves the data as it was.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  assertSupportedPlatform(thisPlatform());
  try {
    const folder = await prepareDataFolder(options.dataDir, process.env);
    return await startLocked(folder, options);
  } catch (error) {
    throw explain(error, options.dataDir);
  }
}
