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

for (const [what, code, change, passed, failed] of [
  ['counts what passed', 0, {}, 3, 0],
  ['counts what failed', 1, { numFailedTests: 2 }, 3, 2],
  ['takes a file that could not be run for a failure', 1, { numRuntimeErrorTestSuites: 1 }, 3, 1],
  ['takes a test that was left out for a failure', 0, { numPendingTests: 1, numTodoTests: 1 }, 3, 2],
  ['takes a bad end for a failure', 1, {}, 3, 1],
  ['takes a run of nothing for a failure', 0, { numPassedTests: 0 }, 0, 1],
]) {
  test(`Jest: ${what}`, async () => {
    assert.deepEqual(await countJest(file(), runThat(code, { ...jest, ...change })), {
      passed,
      failed,
      output: 'words',
    });
  });
}

for (const [what, code, change, errors, passed, failed] of [
  ['counts what passed', 0, {}, [], 3, 0],
  ['counts what failed', 1, { unexpected: 2 }, [], 3, 2],
  ['takes what passed at a second try, or was left out, for a failure', 0, { flaky: 1, skipped: 1 }, [], 3, 2],
  ['takes an error outside the tests for a failure', 1, {}, ['no server'], 3, 1],
  ['takes a bad end for a failure', 1, {}, [], 3, 1],
  ['takes a run of nothing for a failure', 0, { expected: 0 }, [], 0, 1],
]) {
  test(`journeys: ${what}`, async () => {
    const report = { stats: { ...stats, ...change }, errors };
    assert.deepEqual(await countJourneys(file(), runThat(code, report)), { passed, failed, output: 'words' });
  });
}

test('takes no report, and one left by another run, for a failure', async () => {
  writeFileSync(file(), JSON.stringify(jest));
  assert.deepEqual(await countJest(file(), runThat(0, null)), { passed: 0, failed: 1, output: 'words' });
});

test('takes a program at its word', () => {
  assert.equal(countProgram({ code: 0, output: '' }).failed, 0);
  assert.equal(countProgram({ code: null, output: '' }).failed, 1);
});
