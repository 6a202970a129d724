import path from 'node:path';
import { buildServer, buildWhatChanged } from './build.mjs';
import { checkout } from './checkout.mjs';
import { installWhatIsMissing } from './install.mjs';
import { command, Refusal } from './machine.mjs';
import { runProgram } from './run-program.mjs';

const bin = (folder, name) => path.join(checkout, folder, 'node_modules/.bin', name);
const tsx = (script) => [bin('apps/api', 'tsx'), ['--tsconfig', path.join(checkout, 'apps/api/tsconfig.json'), script]];
const built = (name) => [
  process.execPath,
  ['--enable-source-maps', path.join(checkout, 'apps/api/dist', `${name}.js`)],
];
const source = (script) => tsx(path.join(checkout, 'apps/api', script));

// Paths in arguments are relative to where the person typed, so commands run there.
const here = process.env.INIT_CWD ?? process.cwd();

const commands = {
  generate: [
    [...source('src/app/print-schema.ts'), checkout],
    [bin('apps/web', 'graphql-codegen'), ['--config', 'codegen.ts', '--silent'], path.join(checkout, 'apps/web')],
    [bin('.', 'oxfmt'), ['-c', 'packages/config/oxfmt.json', 'apps/web/src/gql'], checkout],
    [...source('src/database/print-as-it-stands.ts'), checkout],
  ],
  format: [[bin('.', 'oxfmt'), ['-c', 'packages/config/oxfmt.json', '.', '!packages/schema/schema.graphql'], checkout]],
  bench: [[...source('bench/main.ts'), checkout]],
  dump: [[...source('past-states/main.ts'), here]],
  backup: [[...built('backup'), here]],
  restore: [[...built('restore'), here]],
  'audit:verify': [[...built('audit-verify'), here]],
  'import:903': [[...built('import-903'), here]],
  'import:children': [[...built('import-children'), here]],
  'import:plan': [[...built('import-plan'), here]],
};

const tell = (line) => void process.stderr.write(`${line}\n`); // stdout is the command's own

const [name, ...args] = process.argv.slice(2);

await command(async () => {
  const steps = commands[name];
  if (steps === undefined) throw new Refusal(`Use one of: ${Object.keys(commands).join(', ')}.`);
  await installWhatIsMissing(tell);
  if (steps.some(([, [, script]]) => script?.includes('/dist/'))) await buildServer(tell);
  if (name === 'bench') await buildWhatChanged(tell); // what is timed is what people start
  for (const [program, programArgs, cwd] of steps) {
    const { code } = await runProgram(program, [...programArgs, ...(steps.length === 1 ? args : [])], {
      cwd,
      untilDone: true,
      env: { NODE_ENV: process.env.NODE_ENV ?? 'production' },
    });
    if (code !== 0) process.exit(code);
  }
});
