import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkout } from './checkout.mjs';
import { countVitest, countJourneys, countProgram } from './count-tests.mjs';
import { slowestTen, timesByFeature } from './tell-times.mjs';

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'heard-count-'))));
after(() => rmSync(folder, { recursive: true }));

/** A run that ends with this code and writes this report; null: none. */
const runThat = (code, report) => async () => {
  if (report !== null) writeFileSync(path.join(folder, 'report'), JSON.stringify(report));
  return { code, output: 'words' };
};
const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
const file = () => path.join(folder, 'report');

for (const { what, code = 0, change = {}, passed = 3, failed } of [
  { what: 'counts what passed', failed: 0 },
  { what: 'counts what failed', code: 1, change: { numFailedTests: 2 }, failed: 2 },
  { what: 'fails for a test that was left out', change: { numPendingTests: 1, numTodoTests: 1 }, failed: 2 },
  { what: 'fails for a bad end', code: 1, failed: 1 },
  { what: 'fails for a run of nothing', change: { numPassedTests: 0 }, passed: 0, failed: 1 },
]) {
  void test(`Vitest: ${what}`, async () => {
    assert.deepEqual(await countVitest(file(), runThat(code, { ...vitest, ...change })), {
      passed,
      failed,
      output: 'words',
      tests: [],
    });
  });
}

for (const { what, code = 0, change = {}, errors = [], passed = 3, failed } of [
  { what: 'counts what passed', failed: 0 },
  { what: 'counts what failed', code: 1, change: { unexpected: 2 }, failed: 2 },
  { what: 'fails for what passed at a second try, or was left out', change: { flaky: 1, skipped: 1 }, failed: 2 },
  { what: 'fails for an error outside the tests', code: 1, errors: [{ message: 'no server' }], failed: 1 },
  { what: 'fails for a bad end', code: 1, failed: 1 },
  { what: 'fails for a run of nothing', change: { expected: 0 }, passed: 0, failed: 1 },
]) {
  void test(`journeys: ${what}`, async () => {
    const report = { stats: { ...stats, ...change }, errors };
    const { passed: counted, failed: bad } = await countJourneys(file(), runThat(code, report));
    assert.deepEqual([counted, bad], [passed, failed]);
  });
}

void test('Vitest: fails for a file that could not be run', async () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', message: 'No such file', assertionResults: [] }];
  const { passed, failed } = await countVitest(file(), runThat(1, { ...vitest, testResults }));
  assert.deepEqual([passed, failed], [3, 1]);
});

void test('Vitest: names a test that did not run, as what prepares it failed', async () => {
  const left = { fullName: 'keeps them whole', status: 'skipped', failureMessages: [] };
  const testResults = [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults: [left] }];
  const report = { ...vitest, numPendingTests: 1, testResults };
  const { failed, output } = await countVitest(file(), runThat(1, report));
  assert.equal(failed, 1);
  assert.match(output, /keeps them whole[^]*what prepares it failed/);
});

void test('fails for no report, and for one left by another run', async () => {
  writeFileSync(file(), JSON.stringify(vitest));
  assert.deepEqual(await countVitest(file(), runThat(0, null)), {
    passed: 0,
    failed: 1,
    output: 'words',
    tests: [],
  });
});

const inVitest = {
  ...vitest,
  numFailedTests: 1,
  testResults: [
    {
      name: path.join(checkout, 'apps/api/src/a.test.ts'),
      status: 'failed',
      assertionResults: [
        { fullName: 'goes well', duration: 20, failureMessages: [] },
        { fullName: 'goes wrong', duration: 3_000, failureMessages: ['\u001b[31mNot what was expected\u001b[39m'] },
      ],
    },
    {
      name: path.join(checkout, 'apps/api/src/b.test.ts'),
      status: 'failed',
      message: 'No such file',
      assertionResults: [],
    },
  ],
};
const oneJourney = (title, duration, ...errors) => ({
  file: 'feedback/log.spec.ts',
  title,
  tests: [{ results: [{ duration, errors }] }],
});
const inPlaywright = {
  stats: { ...stats, unexpected: 1 },
  errors: [],
  config: { rootDir: path.join(checkout, 'e2e') },
  suites: [
    {
      specs: [oneJourney('first', 90_000)],
      suites: [{ specs: [oneJourney('second', 1_000, { message: 'Gone', snippet: '> 7 |' })] }],
    },
  ],
};

void test('says first, and without the passed ones, what failed and why', async () => {
  const api = await countVitest(file(), runThat(1, inVitest));
  assert.equal(
    api.output,
    [
      '  apps/api/src/a.test.ts: goes wrong',
      '  apps/api/src/b.test.ts: could not be run',
      '',
      'apps/api/src/a.test.ts: goes wrong',
      '    Not what was expected',
      'apps/api/src/b.test.ts: could not be run',
      '    No such file',
    ].join('\n'),
  );
  const journeys = await countJourneys(file(), runThat(1, inPlaywright));
  assert.match(journeys.output, /^ {2}e2e\/feedback\/log\.spec\.ts: second\n\n[^]*\n {4}Gone\n {4}> 7 \|$/);
});

void test('names the slowest tests over all runners, and what a feature’s journeys took of their share', async () => {
  const api = await countVitest(file(), runThat(1, inVitest));
  const journeys = await countJourneys(file(), runThat(1, inPlaywright));
  assert.deepEqual(slowestTen([...api.tests, ...journeys.tests]).slice(1, 3), [
    '   90.0  e2e/feedback/log.spec.ts: first',
    '    3.0  apps/api/src/a.test.ts: goes wrong',
  ]);
  assert.equal(slowestTen(Array.from({ length: 30 }, () => api.tests[0])).length, 11);
  assert.deepEqual(slowestTen([]), []);
  assert.match(timesByFeature(journeys.tests)[1], /^ {3}91\.0 of +\d+ {2}feedback {2}\(more than its share\)$/);
  assert.deepEqual(timesByFeature(api.tests), []);
});

void test('takes a program at its word', () => {
  assert.equal(countProgram({ code: 0, output: '' }).failed, 0);
  assert.equal(countProgram({ code: null, output: '' }).failed, 1);
});
