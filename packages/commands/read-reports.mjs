import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { checkout } from './checkout.mjs';

const fileOf = (name) => path.relative(checkout, name);

/** Each test of a report of Vitest: where it stands, what it is called, how long it took, and what went wrong. */
export function testsOfVitest({ testResults = [] }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = fileOf(name);
    // A file that could not be run at all has no tests, and says why.
    if (status === 'failed' && assertionResults.length === 0) {
      return [{ file, title: 'could not be run', milliseconds: 0, failures: [message] }];
    }
    return assertionResults.map(({ fullName, duration, failureMessages = [], status: result }) => ({
      file,
      title: fullName,
      milliseconds: duration ?? 0,
      failures: result === 'skipped' ? [message || 'It did not run: what prepares it failed'] : failureMessages,
    }));
  });
}

function testsOfSuite({ specs = [], suites = [] }, folder) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ results }) => ({
      file: fileOf(path.join(folder, file)),
      title,
      milliseconds: results.reduce((sum, { duration }) => sum + duration, 0),
      failures: results.flatMap(({ errors }) =>
        errors.map(({ message = '', snippet = '' }) => `${message}\n${snippet}`),
      ),
    })),
  );
  return [...own, ...suites.flatMap((suite) => testsOfSuite(suite, folder))];
}

/** The same of a report of Playwright; what went wrong outside the tests stands first. */
export function testsOfJourneys({ suites = [], errors = [], config }) {
  const outside = errors.map(({ message }) => ({
    file: 'e2e',
    title: 'outside the tests',
    milliseconds: 0,
    failures: [message],
  }));
  return [...outside, ...suites.flatMap((suite) => testsOfSuite(suite, config?.rootDir ?? checkout))];
}

const linesOfAnError = 30;

const named = ({ file, title }) => `${file}: ${title}`;

/** What failed, name by name, and the beginning of each error: a log that is cut off still says it. */
export function whatFailed(tests) {
  const failed = tests.filter(({ failures }) => failures.length > 0);
  const errors = failed.map((test) => {
    const lines = stripVTControlCharacters(test.failures.join('\n')).trim().split('\n');
    return [named(test), ...lines.slice(0, linesOfAnError).map((line) => `    ${line}`)].join('\n');
  });
  return [...failed.map((test) => `  ${named(test)}`), '', ...errors].join('\n');
}
