import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Refusal } from '../machine.mjs';
import { runProgram } from '../run-program.mjs';
import { findColumns } from './find-columns.mjs';
import { findMappings } from './find-mappings.mjs';
import { findMutants } from './find-mutants.mjs';
import { judge } from './judge-mutant.mjs';
import { testsFor } from './what-notices.mjs';
import { copyAt } from './working-copy.mjs';

const cut = (text, cuts) => cuts.map(({ start, end }) => text.slice(0, start) + text.slice(end));

void test('leaves out each field of an object once, with its comma, in whatever letters it is written', () => {
  const source = 'const é = { a: x.a, b, ...c(x) };';
  assert.deepEqual(cut(source, findMappings(source)), [
    'const é = { b, ...c(x) };',
    'const é = { a: x.a, ...c(x) };',
    'const é = { a: x.a, b };',
  ]);
});

void test('passes over what tells a library how, and over decorators', () => {
  const source = 'class A { @Column({ type: "text" }) a: string; }\nuseForm({ mode: "all" });';
  assert.deepEqual(findMappings(source), []);
});

void test('finds only what is sent where that is asked', () => {
  const source = 'send({ variables: { id } }); draw({ title: 1 });';
  assert.deepEqual(cut(source, findMappings(source, { onlySent: true })), [
    'send({ variables: {  } }); draw({ title: 1 });',
  ]);
});

void test('leaves out each column of a select list and each pair of a JSON object', () => {
  const sql = 'select a.b as "b", coalesce(c, \'x, y\') from d';
  assert.deepEqual(cut(sql, findColumns(sql)), ["select  coalesce(c, 'x, y') from d", 'select a.b as "b" from d']);
  const json = "json_build_object('a', f(x, y), 'b', z)";
  assert.deepEqual(cut(json, findColumns(json)), ["json_build_object( 'b', z)", "json_build_object('a', f(x, y))"]);
});

void test('takes along a comma behind the last field, and leaves out one field alone of the shape of a row', () => {
  assert.deepEqual(cut('f({ a: 1,\n});', findMappings('f({ a: 1,\n});')), ['f({ \n});']);
  const shape = 'row({ a: text, b: z.array(row({ c: text, d: text })) });';
  assert.deepEqual(cut(shape, findMappings(shape)), [
    'row({ b: z.array(row({ c: text, d: text })) });',
    'row({ a: text, b: z.array(row({ d: text })) });',
  ]);
});

void test('leaves out one column alone where a shape reads the answer', () => {
  const sql = "select a, b, json_build_object('c', c, 'd', d) as e from f";
  assert.deepEqual(cut(sql, findColumns(sql, { isChecked: true })), [
    "select  b, json_build_object('c', c, 'd', d) as e from f",
    "select a, b, json_build_object( 'd', d) as e from f",
  ]);
});

void test('asks the tests that fill every field first, and those of other packages about the domain', () => {
  const files = [
    'apps/web/src/features/a/a.test.tsx',
    'apps/web/src/features/a/a-fields.test.tsx',
    'apps/web/src/app/b.test.tsx',
  ];
  assert.deepEqual(testsFor('apps/web/src/features/a/to-draft.ts', files), [files[1], files[0]]);
  assert.deepEqual(testsFor('packages/domain/src/a/a-draft.ts', files), [files[1], files[0]]);
});

void test('asks the test about every operation last, for the features of the API alone', () => {
  const about = 'apps/api/src/app/audit-lines.db.test.ts';
  const files = [about, 'apps/api/src/features/a/a.db.test.ts', 'apps/web/src/features/a/a.test.tsx'];
  assert.deepEqual(testsFor('apps/api/src/features/a/b/move.service.ts', files), [files[1], about]);
  assert.deepEqual(testsFor('apps/web/src/features/a/to-draft.ts', files), [files[2]]);
});

let copy;
before(() => (copy = copyAt(mkdtempSync(path.join(tmpdir(), 'heard-planted-')))));
after(() => copy.remove());

const planted = 'apps/web/src/features/planted/to-draft.ts';
const run = async ({ folder }, name) => {
  const { code } = await runProgram(process.execPath, [path.join(folder, name)], { cwd: folder, quiet: true });
  return code === 0;
};

/** A mapping of two fields, of which a test looks at `seen` alone. */
function plant(expected) {
  const source = 'export const toDraft = (v) => ({ seen: v.seen, unseen: v.unseen });\n';
  const file = 'to-draft.mjs';
  writeFileSync(path.join(copy.folder, file), source);
  const looks = `import { toDraft } from './${file}';\nprocess.exit(toDraft({ seen: 1, unseen: 2 }).seen === ${expected} ? 0 : 1);\n`;
  writeFileSync(path.join(copy.folder, 'looks.mjs'), looks);
  return findMutants(planted, source).map((mutant) => ({ ...mutant, file }));
}

void test('finds the planted mapping that no test looks at, and not the one that is looked at', async () => {
  const judged = [];
  for (const mutant of plant(1)) judged.push([mutant.gone, await judge(copy, mutant, { tests: ['looks.mjs'], run })]);
  assert.deepEqual(judged, [
    ['seen: v.seen', 'looks.mjs'],
    ['unseen: v.unseen', null],
  ]);
  assert.match(copy.read('to-draft.mjs'), /seen: v\.seen, unseen: v\.unseen/);
});

void test('believes no test that fails as it is', async () => {
  const [mutant] = plant(7);
  await assert.rejects(judge(copy, mutant, { tests: ['looks.mjs'], run }), Refusal);
});
