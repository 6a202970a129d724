import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

const require = createRequire(import.meta.url);
require('./parse-tsx.cjs');
const { cruise } = await import('dependency-cruiser');
const { forbidden, options } = require('./dependency-rules.cjs');

let planted = '';
beforeEach(() => (planted = mkdtempSync(path.join(tmpdir(), 'heard-imports-'))));
afterEach(() => rmSync(planted, { recursive: true, force: true }));

function plant(file, text) {
  mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
  writeFileSync(path.join(planted, file), text);
}

/** Plants a file of the API that hands on all that `from` has. */
const hands = (file, from) => plant(`apps/api/src/${file}`, `export * from '${from}';`);

/** Who imports what against this rule. */
async function breaking(rule) {
  const { output } = await cruise(['apps'], {
    ...options,
    baseDir: planted,
    validate: true,
    ruleSet: { forbidden: forbidden.filter(({ name }) => name === rule) },
  });
  return output.summary.violations.map(({ from, to }) => [from, to]).toSorted();
}

await test('a migration imports typeorm and nothing of ours, not even a type', async () => {
  plant('node_modules/typeorm/package.json', '{ "name": "typeorm", "main": "index.js" }');
  plant('node_modules/typeorm/index.js', 'exports.MigrationInterface = {};');
  plant('apps/api/src/database/policies.ts', 'export const policies = 1; export type Policies = 1;');
  plant(
    'apps/api/src/migrations/1-a.ts',
    `import type { MigrationInterface } from 'typeorm'; export type A = MigrationInterface;`,
  );
  plant(
    'apps/api/src/migrations/2-b.ts',
    `import { policies } from '../database/policies.js'; export const b = policies;`,
  );
  plant(
    'apps/api/src/migrations/3-c.ts',
    `import type { Policies } from '../database/policies.js'; export type C = Policies;`,
  );
  plant('apps/api/src/migrations/4-d.ts', `import type { A } from './1-a.js'; export type D = A;`);
  plant('apps/api/src/app/migrations.ts', `import { b } from '../migrations/2-b.js'; export const migrations = [b];`);
  assert.deepEqual(await breaking('migrations-carry-their-own-text'), [
    ['apps/api/src/migrations/2-b.ts', 'apps/api/src/database/policies.ts'],
    ['apps/api/src/migrations/3-c.ts', 'apps/api/src/database/policies.ts'],
    ['apps/api/src/migrations/4-d.ts', 'apps/api/src/migrations/1-a.ts'],
  ]);
});

await test('hand-written SQL stands in queries, in platform and in tests alone', async () => {
  plant('apps/api/src/platform/sql.ts', 'export const rowsOf = 1;');
  plant('apps/api/src/platform/owner-sql.ts', 'export const rowsOf = 1;');
  const asks = (file, up) => plant(`apps/api/src/${file}`, `import { rowsOf } from '${up}'; export const a = rowsOf;`);
  asks('features/a/a.queries.ts', '../../platform/sql.js');
  asks('features/a/a.db.test.ts', '../../platform/sql.js');
  asks('platform/work.ts', './sql.js');
  asks('demo/load.queries.ts', '../platform/owner-sql.js');
  asks('demo/load.ts', '../platform/owner-sql.js');
  asks('features/a/a.service.ts', '../../platform/sql.js');
  asks('foundations/a/open-a.ts', '../../platform/sql.js');
  assert.deepEqual(await breaking('sql-is-for-queries'), [
    ['apps/api/src/demo/load.ts', 'apps/api/src/platform/owner-sql.ts'],
    ['apps/api/src/features/a/a.service.ts', 'apps/api/src/platform/sql.ts'],
    ['apps/api/src/foundations/a/open-a.ts', 'apps/api/src/platform/sql.ts'],
  ]);
});

await test('nobody but platform and tests holds the key to the statements of a transaction', async () => {
  plant('apps/api/src/platform/statements.ts', 'export const send = 1;');
  const asks = (file, up) => plant(`apps/api/src/${file}`, `import { send } from '${up}'; export const a = send;`);
  asks('platform/sql.ts', './statements.js');
  asks('platform/a.db.test.ts', './statements.js');
  asks('features/a/a.queries.ts', '../../platform/statements.js');
  assert.deepEqual(await breaking('statements-are-for-platform'), [
    ['apps/api/src/features/a/a.queries.ts', 'apps/api/src/platform/statements.ts'],
  ]);
});

await test('a resolver, a type, an input and the words of a list know no table and nothing that asks the database', async () => {
  plant('apps/api/src/platform/sql.ts', 'export const rowsOf = 1;');
  plant('apps/api/src/platform/entity-store.ts', 'export type EntityStore = 1;');
  plant('apps/api/src/features/a/a.entity.ts', 'export class AEntity {}');
  plant('apps/api/src/features/a/a.sql.ts', 'export const columns = 1;');
  plant('apps/api/src/features/a/list-a.ts', 'export const listA = 1;');
  hands('features/a/a.resolver.ts', '../../platform/sql.js');
  hands('features/a/a.type.ts', './a.entity.js');
  hands('features/a/change-a.input.ts', '../../platform/entity-store.js');
  hands('features/a/a.enums.ts', './a.sql.js');
  hands('features/a/b/b.resolver.ts', 'pg');
  hands('features/a/c.resolver.ts', './list-a.js');
  hands('features/a/c.queries.ts', './a.sql.js');
  assert.deepEqual(await breaking('resolvers-hold-no-sql'), [
    ['apps/api/src/features/a/a.enums.ts', 'apps/api/src/features/a/a.sql.ts'],
    ['apps/api/src/features/a/a.resolver.ts', 'apps/api/src/platform/sql.ts'],
    ['apps/api/src/features/a/a.type.ts', 'apps/api/src/features/a/a.entity.ts'],
    ['apps/api/src/features/a/b/b.resolver.ts', 'pg'],
    ['apps/api/src/features/a/change-a.input.ts', 'apps/api/src/platform/entity-store.ts'],
  ]);
});

await test('whatever a file of a feature is called, it knows GraphQL only where it shows', async () => {
  hands('features/a/store-a.ts', 'type-graphql');
  hands('features/a/b/a.service.ts', 'type-graphql');
  hands('features/a/of-no-kind.ts', 'graphql');
  hands('foundations/a/open-a.ts', 'type-graphql');
  hands('features/a/a.type.ts', 'type-graphql');
  hands('features/a/a.enums.ts', 'type-graphql');
  hands('features/a/a.db.test.ts', 'graphql');
  assert.deepEqual(await breaking('only-what-shows-knows-graphql'), [
    ['apps/api/src/features/a/b/a.service.ts', 'type-graphql'],
    ['apps/api/src/features/a/of-no-kind.ts', 'graphql'],
    ['apps/api/src/features/a/store-a.ts', 'type-graphql'],
    ['apps/api/src/foundations/a/open-a.ts', 'type-graphql'],
  ]);
});

await test('pieces of SQL are put together by queries alone', async () => {
  plant('apps/api/src/features/a/a.sql.ts', 'export const columns = 1;');
  ['a.queries.ts', 'more.sql.ts', 'a.db.test.ts', 'store-a.ts', 'a.service.ts'].forEach((file) =>
    hands(`features/a/${file}`, './a.sql.js'),
  );
  assert.deepEqual(await breaking('pieces-of-sql-are-for-queries'), [
    ['apps/api/src/features/a/a.service.ts', 'apps/api/src/features/a/a.sql.ts'],
    ['apps/api/src/features/a/store-a.ts', 'apps/api/src/features/a/a.sql.ts'],
  ]);
});

await test('nothing goes through a resolver but what puts the schema together', async () => {
  plant('apps/api/src/features/a/a.resolver.ts', 'export class AResolver {}');
  plant('apps/api/src/features/a/a.service.ts', `export * from './a.resolver.js';`);
  plant('apps/api/src/app/resolvers.ts', `export * from '../features/a/a.resolver.js';`);
  assert.deepEqual(await breaking('resolvers-are-on-top'), [
    ['apps/api/src/features/a/a.service.ts', 'apps/api/src/features/a/a.resolver.ts'],
  ]);
});

await test('the page of a child shows what other features show, and nobody else does', async () => {
  ['a.type', 'a.queries', 'to-a', 'a.service', 'check-a'].forEach((file) =>
    plant(`apps/api/src/features/a/${file}.ts`, 'export const a = 1;'),
  );
  plant('apps/api/src/features/children/page/child.type.ts', 'export const a = 1;');
  hands('features/children/page/b.type.ts', '../../a/a.type.js');
  hands('features/children/page/b.queries.ts', '../../a/a.queries.js');
  hands('features/children/page/open-b.ts', '../../a/a.service.js');
  hands('features/children/page/to-b.ts', '../../a/to-a.js');
  hands('features/children/page/to-c.ts', '../../a/check-a.js');
  hands('features/children/list/c.queries.ts', '../../a/a.queries.js');
  hands('features/a/b.type.ts', '../children/page/child.type.js');
  assert.deepEqual(await breaking('the-childs-page-only-reads'), [
    ['apps/api/src/features/children/page/open-b.ts', 'apps/api/src/features/a/a.service.ts'],
    ['apps/api/src/features/children/page/to-c.ts', 'apps/api/src/features/a/check-a.ts'],
  ]);
  assert.deepEqual(await breaking('features-are-strangers'), [
    ['apps/api/src/features/a/b.type.ts', 'apps/api/src/features/children/page/child.type.ts'],
    ['apps/api/src/features/children/list/c.queries.ts', 'apps/api/src/features/a/a.queries.ts'],
  ]);
});

await test('telling a child of a decision about their life hands what they say to feedback, and knows no more of it', async () => {
  ['tell/record-reaction.service', 'tell/check-giving-up', 'tell/record-telling-back.service'].forEach((file) =>
    plant(`apps/api/src/features/feedback/${file}.ts`, 'export const a = 1;'),
  );
  hands('features/life-decisions/tell/a.service.ts', '../../feedback/tell/record-reaction.service.js');
  hands('features/life-decisions/tell/b.service.ts', '../../feedback/tell/check-giving-up.js');
  hands('features/life-decisions/tell/c.service.ts', '../../feedback/tell/record-telling-back.service.js');
  hands('features/life-decisions/ask/d.service.ts', '../../feedback/tell/check-giving-up.js');
  assert.deepEqual(await breaking('telling-is-told-once'), [
    [
      'apps/api/src/features/life-decisions/tell/c.service.ts',
      'apps/api/src/features/feedback/tell/record-telling-back.service.ts',
    ],
  ]);
  assert.deepEqual(await breaking('features-are-strangers'), [
    ['apps/api/src/features/life-decisions/ask/d.service.ts', 'apps/api/src/features/feedback/tell/check-giving-up.ts'],
  ]);
});

await test('the product knows nothing of what it is measured with', async () => {
  plant('apps/api/bench/timing.ts', 'export const median = 1;');
  plant('apps/api/src/platform/a.ts', `import { median } from '../../bench/timing.js'; export const a = median;`);
  plant('apps/api/src/platform/b.ts', `import { postgraphile } from 'postgraphile'; export const b = postgraphile;`);
  plant('apps/api/bench/server.ts', `import { postgraphile } from 'postgraphile'; export const c = postgraphile;`);
  assert.deepEqual(await breaking('bench-is-beside-the-product'), [
    ['apps/api/src/platform/a.ts', 'apps/api/bench/timing.ts'],
    ['apps/api/src/platform/b.ts', 'postgraphile'],
  ]);
});
