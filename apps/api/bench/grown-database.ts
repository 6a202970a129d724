import { createHash } from 'node:crypto';
import { grownCouncil, type GrownCouncilOptions } from '@heard/demo-council/grown/grown-council';
import { withClient } from '@heard/embedded-postgres/connection';
import type { EmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import pg from 'pg';
import { migrations } from '../src/app/migrations.js';
import { migrate } from '../src/database/migrate.js';
import { prepareRoles } from '../src/database/prepare-roles.js';
import { createDataSource } from '../src/platform/data-source.js';
import { loadCouncil } from './load-council.js';

/** A database of the benchmark, kept from run to run until the schema or the council changes. */
export interface GrownDatabase {
  readonly ownerUrl: string;
  readonly runningUrl: string;
}

const prefix = 'heard_bench';

/** Changes with the schema and with what the council and its copies hold. */
function fingerprint({ today }: GrownCouncilOptions): string {
  const hash = createHash('sha256').update(JSON.stringify(migrations.map(({ name }) => name)));
  for (const part of grownCouncil({ today, size: 2 })) hash.update(JSON.stringify(part));
  return hash.digest('hex').slice(0, 10);
}

async function migrateNew(ownerUrl: string, runningUrl: string): Promise<void> {
  await prepareRoles(ownerUrl, runningUrl);
  const dataSource = createDataSource({ url: ownerUrl, entities: [], migrations, poolSize: 2 });
  await dataSource.initialize();
  await migrate(dataSource);
  await dataSource.destroy();
}

async function dropOthers(admin: pg.Client, kept: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `select datname as name from pg_database where datname like $1 and datname not like $2`,
    [`${prefix}\\_%`, `%\\_${kept}`],
  );
  for (const { name } of rows) await admin.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
}

/** A new database that holds nothing but what the migrations make; the one of this name from before is dropped. */
export async function emptyDatabase(
  server: Pick<EmbeddedPostgres, 'superuserUrl' | 'urlFor'>,
  called: string,
): Promise<GrownDatabase> {
  const name = `heard_empty_${called}`;
  await withClient(server.superuserUrl, async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} owner heard_owner`);
  });
  const urls = { ownerUrl: server.urlFor(name, 'heard_owner'), runningUrl: server.urlFor(name, 'heard_api') };
  await migrateNew(urls.ownerUrl, urls.runningUrl);
  return urls;
}

/** The database of this size, made where it isn't there yet. */
export async function grownDatabase(
  server: Pick<EmbeddedPostgres, 'superuserUrl' | 'urlFor'>,
  options: GrownCouncilOptions,
): Promise<GrownDatabase> {
  const made = fingerprint(options);
  const name = `${prefix}_${options.size}${options.oneBoard === true ? '_one_board' : ''}_${made}`;
  const building = `${prefix}_building`;
  const urls = (database: string): GrownDatabase => ({
    ownerUrl: server.urlFor(database, 'heard_owner'),
    runningUrl: server.urlFor(database, 'heard_api'),
  });
  await withClient(server.superuserUrl, async (admin) => {
    const { rows } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (rows.length > 0) return;
    const start = performance.now();
    process.stderr.write(`Building the demo council ${options.size} times over …`);
    await dropOthers(admin, made);
    await admin.query(`drop database if exists ${building} with (force)`);
    await admin.query(`create database ${building} owner heard_owner`);
    const { ownerUrl, runningUrl } = urls(building);
    await migrateNew(ownerUrl, runningUrl);
    await withClient(ownerUrl, async (owner) =>
      withClient(server.urlFor(building), async (superuser) => loadCouncil(owner, superuser, options)),
    );
    await admin.query(`alter database ${building} rename to ${name}`);
    process.stderr.write(` ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  });
  return urls(name);
}
