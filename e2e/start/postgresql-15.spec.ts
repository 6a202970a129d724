import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { withClient } from '@heard/embedded-postgres/connection';
import { expect, test } from '@playwright/test';
import { signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { type OlderServer, startPostgresql15 } from '@heard/embedded-postgres/start-postgresql-15';
import { builtProduct, type OwnFolder, ownFolder } from '../support/own-product.js';
import { startProduct, startRefused } from '../support/running-product.js';

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

test('keeps a whole council on PostgreSQL 15, with an owner and a running account', async () => {
  await asAdministrator(
    `create role council_owner login createrole password 'only-for-tests'`,
    'create database council owner council_owner',
  );
  const product = await startProduct(
    await builtProduct(path.join(own.folder, 'data'), {
      DATABASE_URL: server.urlFor('council', 'council_api'),
      DATABASE_MIGRATION_URL: server.urlFor('council', 'council_owner'),
      HEARD_DEMO: '1',
    }),
  );
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
  expect(await product.interrupt()).toBe(0);
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
