import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '@heard/embedded-postgres/connection';
import { startEmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import { checkout } from '../src/checkout.js';
import { changeRoles, moveOne } from './change-reach.js';
import { grownDatabase, type GrownDatabase } from './grown-database.js';
import { startProduct } from './product.js';
import { screensFor, someChild } from './screens.js';
import { median, timed } from './timing.js';

const run = promisify(execFile);
const people = 5_000;
const teams = 200;
const children = 60_000;
const mostSeconds = 60;
const mostTimes = 2;
const mostForOne = 20;
const manyPeople = 500;
const mostForMany = 10;

/** People and teams of a large council, by the tables that a file of people fills. */
const peopleSql = `
  with service as (insert into org_unit (id, kind, name, parent_id)
      select gen_random_uuid(), 'SERVICE', 'Service ' || n, (select o.id from org_unit o where o.kind = 'COUNCIL' limit 1) from generate_series(1, 10) n returning id, name),
    team as (insert into org_unit (id, kind, name, parent_id)
      select gen_random_uuid(), 'TEAM', 'Team ' || n, s.id from generate_series(1, ${teams}) n join service s on s.name = 'Service ' || (1 + n % 10) returning id, name),
    who as materialized (select n, gen_random_uuid() as person_id, gen_random_uuid() as user_id from generate_series(1, ${people}) n),
    p as (insert into person (id, name) select w.person_id, 'Worker ' || w.n from who w),
    u as (insert into user_account (id, person_id, email) select w.user_id, w.person_id, 'worker' || w.n || '@grown.example' from who w)
  insert into role_grant (id, user_id, role, org_unit_id, starts_on)
    select gen_random_uuid(), w.user_id, case when w.n % 50 = 0 then 'REVIEWING_OFFICER' when w.n % 25 = 1 then 'TEAM_MANAGER' else 'PRACTITIONER' end,
      case when w.n % 50 <> 0 then (select t.id from team t where t.name = 'Team ' || (1 + w.n % ${teams})) end, '2024-01-01' from who w`;

function lineOf(n: number, shift: number): string {
  const worker = 1 + ((n * 7 + shift) % people);
  const officer = 50 * (1 + (n % (people / 50)));
  const born = `${2009 + (n % 17)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
  return `K${n},Child Number ${n},${born},F,WBRI,Team ${1 + (n % teams)},2026-01-01,worker${worker}@grown.example,2026-01-01,worker${officer}@grown.example,2026-01-01,C2,2025-04-01`;
}

const heading =
  'case_id,name,date_of_birth,sex,ethnicity,team,team_from,worker_email,worker_from,reviewing_officer_email,reviewing_officer_from,legal_status,legal_status_from';

function fileOf(shift: number): string {
  return [heading, ...Array.from({ length: children }, (_, n) => lineOf(n + 1, shift))].join('\n');
}

function p95(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}

async function askUntil(ask: () => Promise<unknown>, done: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  while (!done()) {
    times.push(await timed(ask));
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return times;
}

function tell(what: string, figure: string, isMet: boolean): void {
  process.stdout.write(`${what.padEnd(56)}${figure.padStart(12)}${isMet ? '' : '   more than it may be'}\n`);
}

async function importFile(database: GrownDatabase, file: string): Promise<string> {
  const env = { ...process.env, DATABASE_URL: database.runningUrl, DATABASE_MIGRATION_URL: database.ownerUrl };
  const command = path.join(checkout, 'apps/api/dist/import-children.js');
  const { stdout } = await run(process.execPath, [command, '--file', file, '--apply'], {
    env: { ...env, NODE_ENV: 'production', INIT_CWD: '/' },
    maxBuffer: 50_000_000,
  });
  return stdout.trim().split('\n').slice(-3).join(' ');
}

async function timeAll(database: GrownDatabase, folder: string, today: string): Promise<void> {
  const product = await startProduct(database, today);
  const practitioner = await product.signIn('practitioner');
  const screen = screensFor(await someChild(practitioner), today).find(({ name }) => name === "child's page");
  const ask = async (): Promise<unknown> => practitioner.ask(screen?.query ?? '', screen?.variables());
  for (let warm = 0; warm < 100; warm += 1) await ask();
  let left = 400;
  const idle = p95(await askUntil(ask, () => (left -= 1) < 0));
  for (const [what, file] of [
    ['60,000 children, first time', 'first.csv'],
    ['60,000 children, all with another worker', 'moved.csv'],
    ['60,000 children, nothing changed', 'moved.csv'],
  ] as const) {
    let done = false;
    const asking = askUntil(ask, () => done);
    const took = await timed(async () =>
      importFile(database, path.join(folder, file)).then((line) => process.stderr.write(`${line}\n`)),
    );
    done = true;
    const during = p95(await asking);
    tell(what, `${(took / 1000).toFixed(1)} s`, took / 1000 <= mostSeconds);
    const times = during / idle;
    tell(
      `  child’s page meanwhile, p95 (idle ${idle.toFixed(0)} ms)`,
      `${during.toFixed(0)} ms ${times.toFixed(1)} ×`,
      times <= mostTimes,
    );
  }
  practitioner.close();
  await product.stop();
  await withClient(database.runningUrl, async (running) => {
    const times: number[] = [];
    for (let i = 0; i < 60; i += 1) {
      const [child, worker] = [children, people].map((most) => 1 + Math.floor(Math.random() * most));
      times.push(await timed(async () => moveOne(running, today, `K${child}`, `worker${worker}@grown.example`)));
    }
    tell('one child, another worker', `${median(times).toFixed(1)} ms`, median(times) <= mostForOne);
    const took = await timed(async () => changeRoles(running, today, manyPeople));
    tell(
      '500 people who reach 300 children each, another team',
      `${(took / 1000).toFixed(1)} s`,
      took / 1000 <= mostForMany,
    );
  });
}

/** A council of 5,000 people brings 60,000 children in, while somebody else reads a child’s page. */
export async function bringChildrenIn(today: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'heard-bench-children-'));
  await chmod(folder, 0o711);
  await mkdir(path.join(folder, 'server'), { mode: 0o711 });
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'server') });
  try {
    const database = await grownDatabase(server, { today, size: 1 });
    await withClient(database.ownerUrl, async (owner) => {
      const took = await timed(async () => owner.query(peopleSql));
      process.stderr.write(`5,000 people in the tables: ${(took / 1000).toFixed(1)} s\n`);
    });
    await writeFile(path.join(folder, 'first.csv'), fileOf(0));
    await writeFile(path.join(folder, 'moved.csv'), fileOf(1));
    await timeAll(database, folder, today);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
