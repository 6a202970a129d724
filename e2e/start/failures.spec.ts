import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { startEmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { statusOf } from '../support/graphql.js';
import { builtProduct, type OwnFolder, ownFolder } from '../support/own-product.js';
import { preparedProduct } from '../support/prepared-data.js';
import { expectNoDatabase } from '../support/processes.js';
import { type EndedProduct, startProduct, startRefused, type StartOptions } from '../support/running-product.js';

let own: OwnFolder;

test.beforeEach(async () => {
  own = await ownFolder();
});
test.afterEach(async () => own.remove());

const withoutDemo = { HEARD_DEMO: '0' };

/** One sentence on stderr that says what to do, exit code 1, and nothing left running. */
function expectRefusal(ended: EndedProduct, sentence: RegExp): void {
  expect(ended.stderr.trim()).toMatch(sentence);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.code).toBe(1);
}

/** The data folder still does, or does again, what it is for. */
async function expectToStart(options: StartOptions): Promise<void> {
  const product = await startProduct(options);
  expect(await statusOf(product.url, '/health/ready')).toBe(200);
  expect(await product.interrupt()).toBe(0);
}

test('says which port is taken, and what to do', async () => {
  const options = await preparedProduct(own.folder, withoutDemo);
  const other = createServer().listen(Number(options.env['PORT']), '127.0.0.1');
  await once(other, 'listening');
  expectRefusal(
    await startRefused(options),
    new RegExp(`^Stop the program that uses 127\\.0\\.0\\.1:${options.env['PORT']}, or set PORT`),
  );
  await expectNoDatabase(own.folder);
  other.close();
  await expectToStart(options);
});

test('refuses a data folder in use by another start, which goes on undisturbed', async () => {
  const first = await startProduct(await preparedProduct(own.folder, withoutDemo));
  expectRefusal(
    await startRefused(await builtProduct(own.folder, withoutDemo)),
    new RegExp(`^Stop the other start first, or set HEARD_DATA_DIR.*process ${first.process.pid}`),
  );
  expect(await statusOf(first.url, '/health/ready')).toBe(200);
  expect(await first.interrupt()).toBe(0);
  await expectNoDatabase(own.folder);
});

test('lets only one of two first starts at the same moment make the database', async () => {
  const both = [await builtProduct(own.folder, withoutDemo), await builtProduct(own.folder, withoutDemo)];
  const outcomes = await Promise.allSettled(both.map(startProduct));
  const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
  expect(started).toHaveLength(1);
  expect(refused.join()).toContain('Stop the other start first');
  for (const product of started) expect(await product.interrupt()).toBe(0);
});

/** A disk on which no file grows beyond so many kilobytes. */
function onSmallDisk(options: StartOptions, kilobytes: number): StartOptions {
  const command = `ulimit -c 0; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  return { ...options, program: '/bin/bash', args: ['-c', command, options.program, ...options.args] };
}

for (const kilobytes of [0, 64, 4_000]) {
  test(`says that there is no room for a new database when files end at ${kilobytes} kB, and starts once there is`, async () => {
    const options = await builtProduct(own.folder, withoutDemo);
    expectRefusal(await startRefused(onSmallDisk(options, kilobytes)), /^Make room on the disk/);
    await expectNoDatabase(own.folder);
    await expectToStart(options);
  });
}

test('says that there is no room on a disk that filled up later, and loses nothing', async () => {
  const options = await preparedProduct(own.folder, withoutDemo);
  for (const kilobytes of [0, 4, 64]) {
    expectRefusal(await startRefused(onSmallDisk(options, kilobytes)), /^Make room on the disk/);
    await expectNoDatabase(own.folder);
  }
  await expectToStart(options);
});

test('says that DATABASE_URL leads nowhere', async () => {
  const nowhere = { DATABASE_URL: 'postgres://heard:secret-of-theirs@127.0.0.1:9/heard' };
  const ended = await startRefused(await builtProduct(own.folder, nowhere));
  expectRefusal(ended, /^Check DATABASE_URL/);
  expect(ended.output).not.toContain('secret-of-theirs');
});

test('leaves a database alone that a newer version has changed', async () => {
  const options = await preparedProduct(own.folder, withoutDemo);
  const server = await startEmbeddedPostgres({ dataDir: own.folder });
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query(`insert into schema_migration (timestamp, name) values (99990101000000, 'FromTheFuture')`);
  await owner.end();
  await server.stop();
  expectRefusal(await startRefused(options), /newer version/);
  await expectNoDatabase(own.folder);
});

test('refuses demo accounts that could be reached from outside', async () => {
  const reachable = await builtProduct(own.folder, { HOST: '0.0.0.0', HEARD_DEMO: '1' });
  expectRefusal(await startRefused(reachable), /^Unset HEARD_DEMO/);
});

test('never opens a database with demo accounts to a council', async () => {
  await preparedProduct(own.folder);
  const council = { PUBLIC_URL: 'https://heard.example', HEARD_SECRET: 'not a secret, but long enough to be one' };
  for (const env of [council, withoutDemo]) {
    expectRefusal(
      await startRefused(await builtProduct(own.folder, env)),
      /^Set HEARD_DATA_DIR .* holds the demo council/,
    );
    await expectNoDatabase(own.folder);
  }
  await expectToStart(await builtProduct(own.folder));
});

for (const [what, folder] of [
  ['below a file', '/etc/passwd/heard'],
  ['that nobody may write to', '/sys/heard'],
] as const) {
  test(`asks for another data folder than one ${what}`, async () => {
    expectRefusal(await startRefused(await builtProduct(folder, withoutDemo)), /^Set HEARD_DATA_DIR to a folder/);
  });
}

test('leaves half a database alone, and says how to go on', async () => {
  const options = await preparedProduct(own.folder, withoutDemo);
  const version = path.join(own.folder, 'database/data/PG_VERSION');
  await rename(version, `${version}.away`);
  expectRefusal(await startRefused(options), /^Put .*database\/data back from your backup/);
  await rename(`${version}.away`, version);
  await expectToStart(options);
});

/** The same program on a machine that says of itself what it isn't. */
function onMachine(options: StartOptions, pretend: string): StartOptions {
  return { ...options, args: ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, ...options.args] };
}

test('says on which machines the database runs that comes with it, and what to do elsewhere', async () => {
  const elsewhere = onMachine(
    await builtProduct(own.folder, withoutDemo),
    `process.report.getReport = () => ({ header: { glibcVersionRuntime: '2.17' } })`,
  );
  expectRefusal(await startRefused(elsewhere), /^Start Heard on Linux with glibc .* or set DATABASE_URL/);
});

test('says which Node.js it needs', async () => {
  const command = { ...(await builtProduct(own.folder)), args: ['packages/commands/start.mjs'] };
  const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })`;
  expectRefusal(
    await startRefused(onMachine(command, old)),
    /^Install Node\.js 20\.19 or newer .* this is 20\.18\.3\.$/,
  );
});
