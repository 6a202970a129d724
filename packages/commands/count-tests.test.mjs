import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { countJest, countJourneys, countProgram } from './count-tests.mjs';

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'heard-count-'))));
after(() => rmSync(folder, { recursive: true }));

/** A run that ends with this code and writes this report; null: none. */
const runThat = (code, report) => async () => {
  if (report !== null) writeFileSync(path.join(folder, 'report'), JSON.stringify(report));
  return { code, output: 'words' };
};
const jest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
const file = () => path.join(folder, 'report');

for (const { what, code = 0, change = {}, passed = 3, failed } of [
  { what: 'counts what passed', failed: 0 },
  { what: 'counts what failed', code: 1, change: { numFailedTests: 2 }, failed: 2 },
  { what: 'fails for a file that could not be run', code: 1, change: { numRuntimeErrorTestSuites: 1 }, failed: 1 },
  { what: 'fails for a test that was left out', change: { numPendingTests: 1, numTodoTests: 1 }, failed: 2 },
  { what: 'fails for a bad end', code: 1, failed: 1 },
  { what: 'fails for a run of nothing', change: { numPassedTests: 0 }, passed: 0, failed: 1 },
]) {
  void test(`Jest: ${what}`, async () => {
    assert.deepEqual(await countJest(file(), runThat(code, { ...jest, ...change })), {
      passed,
      failed,
      output: 'words',
    });
  });
}

for (const { what, code = 0, change = {}, errors = [], passed = 3, failed } of [
  { what: 'counts what passed', failed: 0 },
  { what: 'counts what failed', code: 1, change: { unexpected: 2 }, failed: 2 },
  { what: 'fails for what passed at a second try, or was left out', change: { flaky: 1, skipped: 1 }, failed: 2 },
  { what: 'fails for an error outside the tests', code: 1, errors: ['no server'], failed: 1 },
  { what: 'fails for a bad end', code: 1, failed: 1 },
  { what: 'fails for a run of nothing', change: { expected: 0 }, passed: 0, failed: 1 },
]) {
  void test(`journeys: ${what}`, async () => {
    const report = { stats: { ...stats, ...change }, errors };
    assert.deepEqual(await countJourneys(file(), runThat(code, report)), { passed, failed, output: 'words' });
  });
}

void test('fails for no report, and for one left by another run', async () => {
  writeFileSync(file(), JSON.stringify(jest));
  assert.deepEqual(await countJest(file(), runThat(0, null)), { passed: 0, failed: 1, output: 'words' });
});

void test('takes a program at its word', () => {
  assert.equal(countProgram({ code: 0, output: '' }).failed, 0);
  assert.equal(countProgram({ code: null, output: '' }).failed, 1);
});
