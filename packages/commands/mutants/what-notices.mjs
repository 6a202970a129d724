import path from 'node:path';

const isTest = (file) => /\.test\.tsx?$/.test(file);

// It asks each operation of the API, and reads what that left in the audit log: no feature has one of its own.
const aboutEveryOperation = 'apps/api/src/app/audit-lines.db.test.ts';
const isAsked = (test, file) => test === aboutEveryOperation && file.startsWith('apps/api/src/features/');

/** In which order tests are asked: those that fill every field first, then the file's own package, then about all. */
function rank(test, file) {
  const isWhole = test.includes('-fields.') || path.basename(test).startsWith('whole-');
  if (isAsked(test, file)) return 4;
  return (isWhole ? 0 : 2) + (test.startsWith(file.split('/', 2).join('/')) ? 0 : 1);
}

/** The tests that should notice a change of this file: of the same feature, in whatever package; else its folder's. */
export function testsFor(file, files) {
  const [, feature] = /\/src\/(?:features\/)?([^/]+)\//.exec(file) ?? [];
  const ofFeature = new RegExp(`^(apps|packages)/[^/]+/src/(features/)?${feature}/`);
  const mayUse = file.startsWith('packages/domain/')
    ? () => true
    : (test) => test.startsWith(file.split('/', 2).join('/'));
  return files
    .filter(
      (test) =>
        isAsked(test, file) ||
        (isTest(test) && mayUse(test) && (ofFeature.test(test) || path.dirname(test) === path.dirname(file))),
    )
    .toSorted((a, b) => rank(a, file) - rank(b, file));
}
