import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import pg from 'pg';
import { withClient } from './connection.js';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.js';
import { startTestCluster } from './start-test-cluster.js';

let parent = '';
let dataDir = '';
const started: EmbeddedPostgres[] = [];

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'heard-postgres-'));
  await chmod(parent, 0o711);
  dataDir = path.join(parent, 'data');
});
afterEach(async () => {
  await Promise.all(started.splice(0).map(async (server) => server.stop()));
  await rm(parent, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, fast: true, ...options });
  started.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows);
}

const modeOf = async (...names: string[]): Promise<number> => (await stat(path.join(dataDir, ...names))).mode & 0o777;

test('makes the database with an owner that migrates and a running account that owns nothing', async () => {
  const server = await start();
  expect(await ask(server.ownerUrl, 'select current_user, current_database()')).toEqual([['heard_owner', 'heard']]);
  const rights =
    'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit from pg_roles where rolname = current_user';
  expect(await ask(server.apiUrl, rights)).toEqual([[false, false, false, false, false]]);
  expect(await ask(server.ownerUrl, rights)).toEqual([[false, false, true, false, true]]);
  await expect(ask(server.apiUrl, 'create table mine (id int)')).rejects.toThrow('permission denied');
  expect(await ask(server.ownerUrl, `select lower('ÄÖÉ'), 'Ä' < 'B'`)).toEqual([['äöé', false]]);
});

test('lets nobody in without the password, and listens on this machine alone', async () => {
  const server = await start();
  const url = new URL(server.superuserUrl);
  url.password = 'guessed';
  await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  const sockets = `select current_setting('listen_addresses'), current_setting('unix_socket_directories')`;
  expect(await ask(server.superuserUrl, sockets)).toEqual([['127.0.0.1', '']]);
});

test('keeps the data and the passwords from every other account, and no password in the clear beside them', async () => {
  await start();
  expect(await modeOf('database')).toBe(0o700);
  expect(await modeOf('database', 'data')).toBe(0o700);
  expect(await modeOf('database-passwords.json')).toBe(0o600);
  expect(await readdir(path.join(dataDir, 'database'))).not.toContain('password');
});

test('finds the same database after a stop and a start', async () => {
  const first = await start();
  await ask(first.ownerUrl, 'create table kept as select 42 as answer');
  await first.stop();
  await first.stop();
  await expect(ask(first.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([[42]]);
});

test('recovers by itself after the server was killed in the middle of writing', async () => {
  const first = await start({ fast: false });
  const client = new pg.Client({ connectionString: first.ownerUrl });
  const lost = new Promise<void>((resolve) => client.on('error', () => resolve()));
  await client.connect();
  await client.query('create table kept as select 42 as answer');
  await client.query('begin');
  await client.query('insert into kept values (43)');
  process.kill(first.pid, 'SIGKILL');
  await lost;
  await first.stop();
  const second = await start({ fast: false });
  expect(second.adopted).toBe(false);
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([[42]]);
});

test('refuses a folder that another start has, and says whose it is', async () => {
  await start();
  await expect(start()).rejects.toThrow(
    `Stop the other start first, or set HEARD_DATA_DIR to a folder of its own: ${dataDir} is in use by another start of Heard (process ${process.pid}).`,
  );
});

test('lets a command join the running server and leave it running', async () => {
  const server = await start();
  const joined = await start({ join: true });
  expect(joined.adopted).toBe(true);
  expect(joined.apiUrl).toBe(server.apiUrl);
  await joined.stop();
  expect(await ask(server.apiUrl, 'select 1')).toEqual([[1]]);
});

test('starts the server for a command where none runs, and stops it once the others that joined have left', async () => {
  const first = await start({ join: true });
  const second = await start({ join: true });
  const client = new pg.Client({ connectionString: second.apiUrl });
  await client.connect();
  let stopped = false;
  const stopping = first.stop().then(() => (stopped = true));
  expect((await client.query('select pg_sleep(0.3)')).rowCount).toBe(1);
  expect(stopped).toBe(false);
  await client.end();
  await stopping;
  await expect(ask(second.apiUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('throws away a database that was left half-made, and makes it again', async () => {
  await mkdir(path.join(dataDir, 'database/data.init/base'), { recursive: true });
  await writeFile(path.join(dataDir, 'database/data.init/PG_VERSION'), '18\n');
  const server = await start();
  expect(await ask(server.ownerUrl, 'select 1')).toEqual([[1]]);
  expect(existsSync(path.join(dataDir, 'database/data.init'))).toBe(false);
});

test('starts although the number of the crashed server now belongs to another program of the same account', async () => {
  const first = await start();
  await first.stop();
  const { uid, gid } = await stat(path.join(dataDir, 'database/data'));
  const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
  const file = path.join(dataDir, 'database/data/postmaster.pid');
  await writeFile(file, `${other.pid}\n${dataDir}/database/data\n1\n5432\n\n127.0.0.1\n\nready   \n`, { mode: 0o644 });
  const second = await start();
  other.kill();
  expect(second.adopted).toBe(false);
  expect(await ask(second.ownerUrl, 'select 1')).toEqual([[1]]);
});

test('asks for the passwords back when they are gone, and makes no new ones', async () => {
  await (await start()).stop();
  await rm(path.join(dataDir, 'database-passwords.json'));
  await expect(start()).rejects.toThrow(/^Put the file .*database-passwords.json back from your backup/);
  expect(existsSync(path.join(dataDir, 'database-passwords.json'))).toBe(false);
});

test('leaves a database of another PostgreSQL version alone', async () => {
  await (await start()).stop();
  const version = path.join(dataDir, 'database/data/PG_VERSION');
  await writeFile(version, '17\n');
  await expect(start()).rejects.toThrow(
    /^Start the version of Heard that made the database .* PostgreSQL 17, .* PostgreSQL 18\.$/,
  );
  expect(await readFile(version, 'utf8')).toBe('17\n');
});

test('says which folder to choose when the one given is a file', async () => {
  await writeFile(dataDir, '');
  await expect(start()).rejects.toThrow(/^Set HEARD_DATA_DIR to a folder/);
});

test('starts in a private folder, and refuses one that lies in another private folder only where root has to lend an account', async () => {
  await mkdir(dataDir, { mode: 0o700 });
  await chmod(dataDir, 0o700);
  const server = await start();
  expect(await ask(server.ownerUrl, 'select 1')).toEqual([[1]]);
  await server.stop();
  await chmod(parent, 0o700);
  if (process.getuid?.() === 0) {
    await expect(start()).rejects.toThrow(`may not pass ${parent}.`);
  } else {
    expect(await ask((await start()).ownerUrl, 'select 1')).toEqual([[1]]);
  }
});

test('leaves no trace of a test cluster', async () => {
  const server = await startTestCluster();
  const [row] = await ask(server.superuserUrl, 'show data_directory');
  const data = String(row);
  expect(existsSync(data)).toBe(true);
  await server.stop();
  expect(existsSync(path.dirname(path.dirname(data)))).toBe(false);
});
