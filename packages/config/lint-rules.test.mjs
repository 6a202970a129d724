import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkout } from '../commands/checkout.mjs';
import { runProgram } from '../commands/run-program.mjs';

let planted = '';
before(() => (planted = mkdtempSync(path.join(tmpdir(), 'heard-lint-'))));
after(() => rmSync(planted, { recursive: true, force: true }));

/** The lines of `text` that the house's lint refuses by this rule, were it the file of this name. */
async function refused(rule, file, text) {
  mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
  writeFileSync(path.join(planted, file), text);
  const config = fileURLToPath(new URL('oxlint.json', import.meta.url));
  const { output } = await runProgram(
    path.join(checkout, 'node_modules/.bin/oxlint'),
    ['-c', config, '--format', 'json', path.join(planted, file)],
    { quiet: true },
  );
  return JSON.parse(output)
    .diagnostics.filter(({ code }) => code === `heard(${rule})`)
    .map(({ labels }) => labels[0].span.line)
    .toSorted();
}

const asserted = `export async function a(client: Client, source: Source): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>('select 1');
  const more: Row[] = await source.query('select 2');
  if (more.length > 0) return source.query('select 3');
  const later = async (): Promise<Row[]> => source.query('select 4');
  return [...rows, ...(await later())];
}
`;

const checked = `export async function a(client: Client, source: Source): Promise<readonly Row[]> {
  await client.query('begin');
  const { rows } = await client.query('select 1');
  if (rows.length === 0) return checkedRows(shape, await source.query('select 2'), 'select 2');
  return checkedRows(shape, rows, 'select 1');
}
`;

await test('rows of hand-written SQL are never asserted to have a type, in whatever words', async () => {
  assert.deepEqual(await refused('no-asserted-rows', 'apps/api/src/app/a.ts', asserted), [2, 3, 4, 5]);
  assert.deepEqual(await refused('no-asserted-rows', 'packages/a/src/a.ts', asserted), [2, 3, 4, 5]);
});

await test('rows that are checked may be used, and a test may say what it expects', async () => {
  assert.deepEqual(await refused('no-asserted-rows', 'apps/api/src/app/a.ts', checked), []);
  assert.deepEqual(await refused('no-asserted-rows', 'apps/api/src/app/a.db.test.ts', asserted), []);
});

const asking = `export async function a(unit: Unit): Promise<void> {
  await unit.query('select 1');
  const rows = await unit.db.loadAll(AEntity, {});
  const { db } = unit;
  await unit['db'].settle();
  return show(rows, db, await listA(unit));
}
`;

await test('what shows asks the database by nobody else’s unit of work', async () => {
  const shown = ['a.resolver.ts', 'a.type.ts', 'a.input.ts', 'a.enums.ts', 'to-a-type.ts', 'inside/to-a.ts'];
  for (const file of shown)
    assert.deepEqual(await refused('no-asking-where-shown', `apps/api/src/features/a/${file}`, asking), [2, 3, 4, 5]);
  assert.deepEqual(await refused('no-asking-where-shown', 'apps/api/src/features/a/a.service.ts', asking), []);
});

const told = `export async function a(unit: Unit): Promise<void> {
  unit.audit.saw({ recordIds: [] });
  const { audit } = unit;
  audit.saw({ recordIds: [] });
}
`;

await test('what is shown is told to the audit log where it was opened, listed or changed, and nowhere else', async () => {
  for (const file of ['a.resolver.ts', 'a.queries.ts', 'to-a.ts', 'count-a.ts'])
    assert.deepEqual(await refused('told-where-opened', `apps/api/src/features/a/${file}`, told), [2, 4]);
  for (const file of ['open-a.ts', 'inside/list-a.ts', 'change-a.service.ts'])
    assert.deepEqual(await refused('told-where-opened', `apps/api/src/features/a/${file}`, told), []);
});

const ordered = `export const a = (row: Row, unit: Unit): void => show(unit, row);
export function b(unit: Unit, row: Row): void {
  a(row, unit);
}
export function c(row: Row, { today }: OpenUnit = none): void {
  b(today, row);
}
`;

await test('the unit of work stands before what it is used for', async () => {
  assert.deepEqual(await refused('unit-first', 'apps/api/src/features/a/to-a-type.ts', ordered), [1, 5]);
});

const worded = `export const a = ["the child's page", 'somebody said "no" to it', 'The page was canceled', 'don’t', 'cancelled by “her”'];
export const b = \`\${a.length} can't be found\`;
export const c = { key: 'canceled', css: 'input[name="words"], textarea' };
export const D = () => <p>It's recognized</p>;
export const e = ['No e-mail leaves', 'No email leaves', \`E-mails wait for \${a}\`];
`;

await test('what people read has curly marks, British spelling and “email” in one word, and keys are left alone', async () => {
  assert.deepEqual(await refused('plain-words', 'apps/web/src/a/a.tsx', worded), [1, 1, 1, 2, 4, 4, 5, 5]);
  assert.deepEqual(
    await refused('plain-words', 'packages/domain/src/a/a.ts', worded.replace(/.*D = .*/, '')),
    [1, 1, 1, 2, 5, 5],
  );
  assert.deepEqual(await refused('plain-words', 'apps/web/src/a/a.test.tsx', worded), []);
  const inApi = worded.replace(/.*D = .*/, '');
  assert.deepEqual(await refused('plain-words', 'apps/api/src/features/a/a.service.ts', inApi), [1, 1, 1, 2, 5, 5]);
  // SQL has straight marks of its own.
  assert.deepEqual(await refused('plain-words', 'apps/api/src/features/a/a.queries.ts', inApi), []);
});

const timed = `test('a', async () => undefined, 60_000);
test.each([1, 2])('b %i', async () => undefined, 5_000);
beforeAll(async () => undefined, 30_000);
await page.waitForTimeout(200);
await expect(row).toBeVisible({ timeout: 5_000 });
test.setTimeout(90_000);
expect(await waitUntil(isSo, 120_000)).toBe(2);
expect(roundTo(2, 3)).toBe(2);
`;

await test('no test has a time limit of its own, and none waits for time to pass', async () => {
  for (const file of ['apps/api/src/a/a.db.test.ts', 'apps/web/src/a/a.test.tsx', 'e2e/a/a.spec.ts'])
    assert.deepEqual(await refused('no-clock-of-its-own', file, timed), [1, 2, 3, 4, 5, 6]);
  assert.deepEqual(await refused('no-clock-of-its-own', 'e2e/support/a.ts', timed), []);
});
