import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withClient } from '@heard/embedded-postgres/connection';
import { startPostgresql15 } from '@heard/embedded-postgres/start-postgresql-15';
import type pg from 'pg';
import { checkout } from '../src/checkout.js';
import { cutDown } from './cut-down.js';
import { spendMorning } from './everyday-use.js';
import { plantRows } from './planted-rows.js';
import { startState } from './running-state.js';
import { checkOut, lastMigration, type StateOfCode } from './state-of-code.js';
import { dumpOf } from './write-dump.js';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

async function emptyTables(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; empty: boolean }>(
    `select tablename as name, query_to_xml(format('select from %I limit 1', tablename), false, true, '')::text = '' as empty
     from pg_tables where schemaname = 'public' order by 1`,
  );
  return rows.filter(({ empty }) => empty).map(({ name }) => name);
}

async function makeDump(state: StateOfCode, folder: string, title: string): Promise<Buffer> {
  const home = path.join(folder, 'server');
  mkdirSync(home, { mode: 0o711 });
  const server = await startPostgresql15(home);
  try {
    await withClient(server.urlFor('postgres'), async (client) => {
      await client.query(`create role heard_owner login createrole password 'only-for-tests'`);
      await client.query(`create role heard_api login noinherit password 'only-for-tests'`);
      await client.query('create database heard owner heard_owner');
    });
    const running = await startState(state, {
      runningUrl: server.urlFor('heard', 'heard_api'),
      ownerUrl: server.urlFor('heard', 'heard_owner'),
      dataDir: path.join(folder, 'data'),
    });
    try {
      await spendMorning(running, tell);
    } finally {
      await running.stop();
    }
    await withClient(server.urlFor('heard'), async (client) => {
      await plantRows(client);
      await cutDown(client);
      const empty = await emptyTables(client);
      if (empty.length > 0) tell(`  without a row: ${empty.join(', ')}`);
    });
    return dumpOf(server.urlFor('heard'), title);
  } finally {
    await server.stop();
  }
}

/* Without an argument the state is this checkout as it is; with a commit it is that one. */
async function main([commit]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-state-'));
  chmodSync(folder, 0o711);
  try {
    if (commit !== undefined) tell(`Checking out ${commit} and installing its packages …`);
    const state =
      commit === undefined ? { folder: checkout, commit: null } : checkOut(commit, path.join(folder, 'code'));
    const migration = lastMigration(state);
    const name = state.commit === null ? migration : `${migration.split('-')[0] ?? ''}-at-${state.commit.slice(0, 7)}`;
    tell('Running its product on its demo council …');
    const title = `A small council after ${migration}${state.commit === null ? '' : ` (commit ${state.commit})`}. Invented people only.`;
    const dump = await makeDump(state, folder, title);
    const file = path.join(checkout, 'apps/api/past-states/dumps', `${name}.sql.gz`);
    writeFileSync(file, dump);
    tell(`${path.relative(checkout, file)}: ${Math.ceil(dump.length / 1000)} kB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
