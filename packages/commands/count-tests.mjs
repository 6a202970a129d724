import { existsSync, readFileSync, rmSync } from 'node:fs';

/** A program that passed or failed as a whole. */
export function countProgram({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/**
 * Runs tests that write a report, and counts what it says. A report that is missing, or left by another run, is a
 * failure; so is a run of nothing, and one that ended badly although its report says nothing of it.
 */
async function countReport(file, run, read) {
  rmSync(file, { force: true });
  const { code, output } = await run();
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  const hidden = failed === 0 && (passed === 0 || code !== 0);
  return { passed, failed: hidden ? 1 : failed, output };
}

/** Jest; a file that could not be run at all, and a test that was left out, are failures. */
export async function countJest(file, run) {
  return countReport(file, run, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests + report.numTodoTests,
  }));
}

/** Playwright; what was left out or passed only at a second try is a failure. */
export async function countJourneys(file, run) {
  return countReport(file, run, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}
