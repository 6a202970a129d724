import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkout } from '../commands/checkout.mjs';
import { runProgram } from '../commands/run-program.mjs';

let planted = '';
beforeEach(() => (planted = mkdtempSync(path.join(tmpdir(), 'heard-features-'))));
afterEach(() => rmSync(planted, { recursive: true, force: true }));

const plant = (file) => {
  mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
  writeFileSync(path.join(planted, file), '');
};

async function complaints() {
  const { code, output } = await runProgram(
    process.execPath,
    [path.join(checkout, '.github/scripts/check-features.mjs'), planted],
    { quiet: true },
  );
  return { code, lines: output.split('\n').filter((line) => line !== '') };
}

await test('a file of an API feature that says no kind, or one that nobody knows, is named', async () => {
  const files = ['insert-a.ts', 'a/b.helper.ts', 'of-a.ts', 'listing.ts', 'a.test-data.ts'];
  files.forEach((file) => plant(`apps/api/src/features/x/${file}`));
  const { code, lines } = await complaints();
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]).toSorted(),
    files.map((file) => `apps/api/src/features/x/${file}`).toSorted(),
  );
});

await test('known kinds and tests pass, at any depth', async () => {
  const files = [
    'a.entity.ts',
    'b/list-a.ts',
    'to-a-type.ts',
    'a.access.db.test.ts',
    'b/c/a.db.test.ts',
    'list-a.test.ts',
  ];
  files.forEach((file) => plant(`apps/api/src/features/x/${file}`));
  assert.deepEqual(await complaints(), { code: 0, lines: [] });
});

await test('a feature of the web app without its folder in the API and without journeys is named', async () => {
  plant('apps/web/src/features/x/x-page.tsx');
  const { code, lines } = await complaints();
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]),
    ['apps/api/src/features/x', 'e2e/x'],
  );
});
