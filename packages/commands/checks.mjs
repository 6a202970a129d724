import path from 'node:path';
import { checkout } from './checkout.mjs';
import { checkTypesOfApi } from './check-types-of-api.mjs';
import { runProgram } from './run-program.mjs';
import { fingerprint } from './stamp.mjs';

const tool = (name) => path.join(checkout, 'node_modules/.bin', name);
const commandTests = ['count-tests', 'machine', 'mutants/mutants'].map((name) => `packages/commands/${name}.test.mjs`);
const typed = ['packages/domain', 'packages/embedded-postgres', 'packages/demo-council', 'apps/web', 'e2e'];
const generated = ['packages/schema/schema.graphql', 'apps/web/src/gql', 'apps/api/src/database/as-it-stands'];

async function generatedFilesMatch() {
  const before = fingerprint(generated);
  const { code, output } = await runProgram(process.execPath, ['packages/commands/run.mjs', 'generate'], {
    quiet: true,
  });
  if (code !== 0) return { code, output };
  const same = before === fingerprint(generated);
  return {
    code: same ? 0 : 1,
    output: 'The generated files were out of date. They have been written anew: commit them.',
  };
}

const program = (name, args) => () => runProgram(name, args, { quiet: true });

/** What can be checked without running the product. Each is one check. */
export const checks = [
  [
    'format',
    program(tool('oxfmt'), ['-c', 'packages/config/oxfmt.json', '--check', '.', '!packages/schema/schema.graphql']),
  ],
  [
    'lint',
    program(tool('oxlint'), [
      '--type-aware',
      '-c',
      'packages/config/oxlint.json',
      '--deny-warnings',
      'packages',
      'apps',
      'e2e',
      '.github',
    ]),
  ],
  ...typed.map((folder) => [`types in ${folder}`, program(tool('tsc'), ['--noEmit', '-p', folder])]),
  ['types in apps/api', async () => checkTypesOfApi(tool('tsc'))],
  [
    'import rules',
    program(process.execPath, [
      '--require',
      './packages/config/parse-tsx.cjs',
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      'packages/config/dependency-rules.cjs',
      'apps',
      'packages',
    ]),
  ],
  ['unused code', program(tool('knip'), ['-c', 'packages/config/knip.json', '--no-progress'])],
  ['the commands themselves', program(process.execPath, ['--test', ...commandTests])],
  ['the import rules themselves', program(process.execPath, ['--test', 'packages/config/dependency-rules.test.mjs'])],
  ['the lint rules themselves', program(process.execPath, ['--test', 'packages/config/lint-rules.test.mjs'])],
  ['the search for unused code itself', program(process.execPath, ['--test', 'packages/config/knip.test.mjs'])],
  ['the names of features themselves', program(process.execPath, ['--test', 'packages/config/feature-kinds.test.mjs'])],
  ['feature names', program(process.execPath, ['.github/scripts/check-features.mjs'])],
  ['what is deployed', program(process.execPath, ['.github/scripts/check-deploy.mjs'])],
  ['licences', program(process.execPath, ['.github/scripts/check-licences.mjs'])],
];

/** Writes what is generated, and fails where that was out of date. */
export const generatedFiles = ['generated files', generatedFilesMatch];
