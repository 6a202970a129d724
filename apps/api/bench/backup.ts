import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '@heard/embedded-postgres/connection';
import { startPostgresql15 } from '@heard/embedded-postgres/start-postgresql-15';
import { checkout } from '../src/checkout.js';
import { grownDatabase, type GrownDatabase } from './grown-database.js';
import { median, timed } from './timing.js';

const run = promisify(execFile);
const rounds = 7;
const mostTimes = 1.5;

interface Way {
  readonly name: string;
  write(file: string): Promise<unknown>;
}

function waysOf({ ownerUrl, runningUrl }: GrownDatabase): readonly Way[] {
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: runningUrl, DATABASE_MIGRATION_URL: ownerUrl };
  const pgDump = async (file: string, ...options: readonly string[]): Promise<unknown> =>
    run('pg_dump', [...options, '-f', file, ownerUrl]);
  return [
    {
      name: 'npm run backup, as built',
      write: async (file) => run(process.execPath, [path.join(checkout, 'apps/api/dist/backup.js'), file], { env }),
    },
    { name: 'pg_dump', write: async (file) => pgDump(file) },
    { name: 'pg_dump -Fc, packed', write: async (file) => pgDump(file, '-Fc') },
  ];
}

interface Timed {
  readonly name: string;
  readonly times: number[];
  bytes: number;
}

/** All ways in turns, so that what else the machine does falls on each alike. */
async function timeInTurns(ways: readonly Way[], folder: string): Promise<readonly Timed[]> {
  const found: readonly Timed[] = ways.map(({ name }) => ({ name, times: [], bytes: 0 }));
  const file = path.join(folder, 'written');
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, one] of found.entries()) {
      one.times.push(await timed(async () => ways[at]?.write(file)));
      one.bytes = (await stat(file)).size;
      await rm(file);
    }
  }
  return found;
}

function report([ours, ...others]: readonly Timed[]): void {
  if (ours === undefined) return;
  const line = ({ name, times, bytes }: Timed, end: string): void => {
    const cells = [`${(median(times) / 1000).toFixed(2)} s`, `${(bytes / 1e6).toFixed(1)} MB`];
    process.stdout.write(`${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join('')}${end}\n`);
  };
  line(ours, '');
  for (const other of others) {
    const times = median(ours.times) / median(other.times);
    line(other, `   backup takes ${times.toFixed(2)} ×${times > mostTimes ? `, more than ${mostTimes} ×` : ''}`);
  }
}

/**
 * `npm run backup` beside pg_dump on the same database, the demo council `size` times over, each with its own start. On
 * PostgreSQL 15, which the pg_dump of every machine with a newer one can read: Heard's own server brings none.
 */
export async function compareBackups(today: string, size: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'heard-bench-backup-'));
  await chmod(folder, 0o711);
  await mkdir(path.join(folder, 'server'), { mode: 0o711 });
  const server = await startPostgresql15(path.join(folder, 'server'));
  try {
    const superuserUrl = server.urlFor('postgres');
    await withClient(superuserUrl, async (admin) => {
      await admin.query(`create role heard_owner login createrole password 'only-for-tests'`);
      await admin.query(`create role heard_api login noinherit password 'only-for-tests'`);
    });
    const database = await grownDatabase({ superuserUrl, urlFor: server.urlFor }, { today, size });
    report(await timeInTurns(waysOf(database), folder));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
