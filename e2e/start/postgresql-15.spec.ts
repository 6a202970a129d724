import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '@heard/embedded-postgres/connection';
import { expect, test } from '@playwright/test';
import { signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { type OlderServer, startPostgresql15 } from '@heard/embedded-postgres/start-postgresql-15';
import { builtProduct, type OwnFolder, ownFolder } from '../support/own-product.js';
import { startProduct, startRefused, type StartOptions } from '../support/running-product.js';

let own: OwnFolder;
let server: OlderServer;

test.beforeEach(async () => {
  own = await ownFolder();
  await mkdir(path.join(own.folder, 'council'), { mode: 0o711 });
  server = await startPostgresql15(path.join(own.folder, 'council'));
});
test.afterEach(async () => {
  await server.stop();
  await own.remove();
});

async function asAdministrator(...statements: string[]): Promise<void> {
  await withClient(server.urlFor('postgres'), async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

async function runBuilt({ cwd, env }: StartOptions, name: 'backup' | 'restore', file: string): Promise<void> {
  await promisify(execFile)(process.execPath, [`apps/api/dist/${name}.js`, file], { cwd, env: { ...env } });
}

const accounts = [
  'practitioner',
  'team-manager',
  'reviewing-officer',
  'complaints-manager',
  'quality-assurance',
  'childrens-rights',
  'leadership',
  'partner',
  'elected-member',
  'administrator',
];

test('keeps a whole council on PostgreSQL 15, with an owner and a running account, and moves it elsewhere by a backup', async () => {
  await asAdministrator(
    `create role council_owner login createrole password 'only-for-tests'`,
    'create database council owner council_owner',
  );
  const options = await builtProduct(path.join(own.folder, 'data'), {
    DATABASE_URL: server.urlFor('council', 'council_api'),
    DATABASE_MIGRATION_URL: server.urlFor('council', 'council_owner'),
    HEARD_DEMO: '1',
  });
  const product = await startProduct(options);
  expect(product.output()).not.toContain('Two database accounts are safer');
  for (const account of accounts) await signInBySystem(product.url, account);
  const person = await signInBySystem(product.url, 'practitioner');
  const found = await person.ask(
    '{ children(search: "a", first: 1) { edges { node { id } } } board { columns { key } } }',
  );
  const childId = valueAt(found, 'children.edges.0.node.id');
  const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
  const input = { clientId: randomUUID(), childId, givenOn: await todayOf(person), words: 'I was heard.' };
  expect(valueAt(await person.ask(record, { input }), 'recordFeedback.id')).toBeTruthy();

  // While it runs, from the council's server into the one that comes with Heard: another version of PostgreSQL.
  const file = path.join(own.folder, 'council.heard');
  await runBuilt(options, 'backup', file);
  expect(await product.interrupt()).toBe(0);
  const elsewhere = await builtProduct(path.join(own.folder, 'restored'), { HEARD_DEMO: '1' });
  await runBuilt(elsewhere, 'restore', file);
  const restored = await startProduct(elsewhere);
  for (const account of accounts) await signInBySystem(restored.url, account);
  const later = await signInBySystem(restored.url, 'practitioner');
  const said = 'query ($id: ID!) { childVoice(childId: $id) { timeline { edges { node { feedback { words } } } } } }';
  expect(JSON.stringify(await later.ask(said, { id: childId }))).toContain(input.words);
  expect(await restored.interrupt()).toBe(0);
});

test('takes one account for both, and says that two are safer', async () => {
  await asAdministrator(
    `create role council login createrole password 'only-for-tests'`,
    'create database council owner council',
  );
  const options = await builtProduct(path.join(own.folder, 'data'), {
    DATABASE_URL: server.urlFor('council', 'council'),
  });
  const product = await startProduct(options);
  expect(product.output()).toContain('Two database accounts are safer');
  expect(await product.interrupt()).toBe(0);
});

test('says which right an account lacks, and goes on once it has it', async () => {
  await asAdministrator(`create role council login password 'only-for-tests'`, 'create database council owner council');
  const options = await builtProduct(path.join(own.folder, 'data'), {
    DATABASE_URL: server.urlFor('council', 'council'),
  });
  const refused = await startRefused(options);
  expect(refused.stderr).toMatch(/^Have an administrator of the database server run \(create role heard_app [^\n]*\n$/);
  expect(refused.code).toBe(1);
  await asAdministrator('create role heard_app nologin', 'grant heard_app to council');
  expect(await (await startProduct(options)).interrupt()).toBe(0);
});
