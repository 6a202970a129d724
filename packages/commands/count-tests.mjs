import { existsSync, readFileSync, rmSync } from 'node:fs';

function read(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
}

/** Counts of a Jest report; a file that could not be run at all is a failure, and so is a run of nothing. */
export function countJest(file) {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}

/** Counts of a Playwright report; what was skipped or passed only at a second try is a failure. */
export function countJourneys(file) {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped + report.errors.length;
  return { passed: expected, failed: expected + failed === 0 ? 1 : failed };
}
