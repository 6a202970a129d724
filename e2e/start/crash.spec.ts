import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { startEmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { type SignedIn, signInBySystem, statusOf, todayOf, valueAt } from '../support/graphql.js';
import { builtProduct, type OwnFolder, ownFolder } from '../support/own-product.js';
import { preparedProduct } from '../support/prepared-data.js';
import { databaseProcesses, expectNoDatabase, killAtOnce } from '../support/processes.js';
import { signalSession, startProduct, startUntil } from '../support/running-product.js';

let own: OwnFolder;

test.beforeEach(async () => {
  own = await ownFolder();
});
test.afterEach(async () => own.remove());

const record = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }`;

async function firstChild(person: SignedIn): Promise<string> {
  const data = await person.ask('{ children(first: 1) { edges { node { id } } } }');
  return String(valueAt(data, 'children.edges.0.node.id'));
}

/** Records one piece of feedback after the other until the product stops answering; which ones were acknowledged. */
async function writeUntilTheEnd(person: SignedIn, childId: string, acknowledged: Map<string, string>): Promise<void> {
  const givenOn = await todayOf(person);
  for (;;) {
    const clientId = randomUUID();
    const words = `Nobody told me why the plan changed. ${clientId}`;
    try {
      await person.ask(record, { input: { clientId, childId, givenOn, words } });
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('[')) throw error; // an answer with errors, not silence
      return;
    }
    acknowledged.set(clientId, words);
  }
}

async function storedWords(dataDir: string, clientIds: readonly string[]): Promise<Map<string, string>> {
  const server = await startEmbeddedPostgres({ dataDir, join: true });
  const database = new pg.Client({ connectionString: server.urlFor('heard') });
  await database.connect();
  const { rows } = await database.query<{ client_id: string; words: string }>(
    `select f.client_id, s.words from feedback f left join statement s on s.feedback_id = f.id and s.kind = 'WORDS'
     where f.client_id = any($1)`,
    [clientIds],
  );
  await database.end();
  await server.stop();
  return new Map(rows.map(({ client_id, words }) => [client_id, words]));
}

/** What the database has written about itself. */
async function logOf(dataDir: string): Promise<string> {
  const folder = path.join(dataDir, 'database/log');
  const files = await readdir(folder);
  return (await Promise.all(files.map(async (file) => readFile(path.join(folder, file), 'utf8')))).join('\n');
}

test('has every acknowledged record after everything was killed in the middle of writing', async () => {
  const options = await preparedProduct(own.folder);
  const product = await startProduct(options);
  const person = await signInBySystem(product.url, 'practitioner');
  const childId = await firstChild(person);
  const acknowledged = new Map<string, string>();
  const writers = Array.from({ length: 6 }, async () => writeUntilTheEnd(person, childId, acknowledged));
  await expect.poll(() => acknowledged.size, { intervals: [20] }).toBeGreaterThan(150);
  signalSession(product.process, 'SIGKILL');
  killAtOnce(databaseProcesses(own.folder));
  await Promise.all(writers);

  await expectNoDatabase(own.folder);

  const again = await startProduct(options);
  expect(await logOf(own.folder)).toContain('automatic recovery in progress');
  expect(await storedWords(own.folder, [...acknowledged.keys()])).toEqual(acknowledged);
  expect(await again.interrupt()).toBe(0);
  await expectNoDatabase(own.folder);
});

test('takes over the database that survived when only the program was killed', async () => {
  const options = await preparedProduct(own.folder, { HEARD_DEMO: '0' });
  const product = await startProduct(options);
  const [server] = databaseProcesses(own.folder);
  signalSession(product.process, 'SIGKILL');
  await expect.poll(async () => statusOf(product.url, '/health/live')).toBeNull();
  expect(databaseProcesses(own.folder)[0]).toBe(server);

  const again = await startProduct(options);
  expect(databaseProcesses(own.folder)[0]).toBe(server);
  expect(await statusOf(again.url, '/health/ready')).toBe(200);
  expect(await again.interrupt()).toBe(0);
  await expectNoDatabase(own.folder);
});

test('loads the demo council whole after everything was killed while it was being loaded', async () => {
  const options = await builtProduct(own.folder);
  const filling = await startUntil(options, /Filling the empty database/);
  signalSession(filling.process, 'SIGKILL');
  killAtOnce(databaseProcesses(own.folder));

  const again = await startProduct(options);
  expect(again.output()).toContain('Filling the empty database');
  await signInBySystem(again.url, 'administrator');
  expect(await again.interrupt()).toBe(0);
});

test('says so, and ends, when only the database was killed', async () => {
  const options = await preparedProduct(own.folder, { HEARD_DEMO: '0' });
  const product = await startProduct(options);
  const ended = once(product.process, 'close');
  killAtOnce(databaseProcesses(own.folder));
  expect((await ended)[0]).toBe(1);
  expect(product.errors().trim().split('\n').at(-1)).toMatch(/^Start Heard again: its database ended by itself/);

  const again = await startProduct(options);
  expect(await again.interrupt()).toBe(0);
});
