import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkout } from '../commands/checkout.mjs';
import { runProgram } from '../commands/run-program.mjs';

const planted = {
  'package.json': '{ "name": "planted", "private": true, "workspaces": ["e2e"] }',
  'e2e/package.json': '{ "name": "@planted/e2e", "type": "module", "dependencies": { "never-called": "1.0.0" } }',
  'e2e/support/look.ts': `import { asked } from './asked.js';\nasked();\n`,
  'e2e/support/asked.ts': 'export function asked(): void {}\nexport function neverAsked(): void {}\n',
  'e2e/support/forgotten.ts': 'export const forgotten = 1;\n',
};
let folder = '';
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'heard-knip-'));
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

await test('what nothing uses is found: a file, a package, an export', async () => {
  const config = fileURLToPath(new URL('knip.json', import.meta.url));
  const { code, output } = await runProgram(
    path.join(checkout, 'node_modules/.bin/knip'),
    ['-c', config, '--directory', folder, '--no-progress', '--no-config-hints', '--reporter', 'compact'],
    { quiet: true },
  );
  assert.equal(code, 1);
  assert.match(output, /forgotten\.ts/);
  assert.match(output, /never-called/);
  assert.match(output, /neverAsked/);
  assert.doesNotMatch(output, /\basked\b(?!\.ts)/);
});
