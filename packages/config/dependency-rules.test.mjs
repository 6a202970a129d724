import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const require = createRequire(import.meta.url);
require('./parse-tsx.cjs');
const { cruise } = await import('dependency-cruiser');
const { forbidden, options } = require('./dependency-rules.cjs');

const planted = mkdtempSync(path.join(tmpdir(), 'heard-imports-'));
after(() => rmSync(planted, { recursive: true, force: true }));

function plant(file, text) {
  mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
  writeFileSync(path.join(planted, file), text);
}

async function brokenRules() {
  const { output } = await cruise(['apps'], {
    ...options,
    baseDir: planted,
    validate: true,
    ruleSet: { forbidden: forbidden.filter(({ name }) => name === 'migrations-carry-their-own-text') },
  });
  return output.summary.violations.map(({ from, to }) => [from, to]);
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
  assert.deepEqual((await brokenRules()).toSorted(), [
    ['apps/api/src/migrations/2-b.ts', 'apps/api/src/database/policies.ts'],
    ['apps/api/src/migrations/3-c.ts', 'apps/api/src/database/policies.ts'],
    ['apps/api/src/migrations/4-d.ts', 'apps/api/src/migrations/1-a.ts'],
  ]);
});
