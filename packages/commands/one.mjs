import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildServer, buildWhatChanged } from './build.mjs';
import { checkout } from './checkout.mjs';
import { installWhatIsMissing } from './install.mjs';
import { command, Refusal } from './machine.mjs';
import { runProgram } from './run-program.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);

/** How a test file is run: by the name it ends with, and the package it stands in. */
function runnerOf(file) {
  if (file.endsWith('.test.mjs')) return { program: process.execPath, args: ['--test', file], cwd: checkout };
  const [folder] = /^(?:(?:apps|packages)\/[^/]+|e2e)(?=\/)/.exec(file) ?? [];
  if (folder === undefined || !/\.(test|spec)\.tsx?$/.test(file)) {
    throw new Refusal('Name a test of this checkout, such as "npm run one -- apps/api/src/app/config.test.ts".');
  }
  const cwd = path.join(checkout, folder);
  const within = file.slice(folder.length + 1);
  if (folder === 'e2e') {
    const env = { NODE_ENV: 'production', ...(within.startsWith('start/') && { HEARD_E2E_URL: 'none' }) };
    return {
      program: path.join(cwd, 'node_modules/.bin/playwright'),
      args: ['test', within],
      cwd,
      env,
      build: buildWhatChanged,
    };
  }
  const build = folder === 'apps/api' ? buildServer : undefined; // its tests start commands as they are built
  return { program: path.join(cwd, 'node_modules/.bin/vitest'), args: ['run', within], cwd, build };
}

await command(async () => {
  const [named = '', ...rest] = process.argv.slice(2);
  const file = path.relative(checkout, path.resolve(named));
  const { program, args, cwd, env, build } = runnerOf(file);
  if (!existsSync(path.join(checkout, file))) throw new Refusal(`Name a test that is there: ${file} is not.`);
  await installWhatIsMissing(tell);
  await build?.(tell);
  const { code } = await runProgram(program, [...args, ...rest], { cwd, env });
  process.exit(code);
});
