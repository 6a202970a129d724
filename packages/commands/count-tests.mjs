import { existsSync, readFileSync, rmSync } from 'node:fs';
import { testsOfVitest, testsOfJourneys, whatFailed } from './read-reports.mjs';

/** A program that passed or failed as a whole. */
export function countProgram({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

const linesAtTheEnd = 60;

/**
 * Runs tests that write a report, and counts what it says. A report that is missing, or left by another run, is a
 * failure; so is a run of nothing, and one that ended badly although its report says nothing of it. The output is what
 * failed, by name; where no test of that kind is in the report, the last lines that were printed.
 */
async function countReport(file, run, { count, list }) {
  rmSync(file, { force: true });
  const { code, output } = await run();
  const end = output.split('\n').slice(-linesAtTheEnd).join('\n');
  if (!existsSync(file)) return { passed: 0, failed: 1, output: end, tests: [] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { passed, failed } = count(report);
  const tests = list(report);
  rmSync(file);
  const hidden = failed === 0 && (passed === 0 || code !== 0);
  const named = tests.some(({ failures }) => failures.length > 0);
  return { passed, failed: hidden ? 1 : failed, output: named ? whatFailed(tests) : end, tests };
}

const filesThatDidNotRun = ({ testResults = [] }) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;

/** Vitest; a file that could not be run at all, and a test that was left out, are failures. */
export async function countVitest(file, run) {
  return countReport(file, run, {
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + filesThatDidNotRun(report) + report.numPendingTests + report.numTodoTests,
    }),
    list: testsOfVitest,
  });
}

/** Playwright; what was left out or passed only at a second try is a failure. */
export async function countJourneys(file, run) {
  return countReport(file, run, {
    count: ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    }),
    list: testsOfJourneys,
  });
}
