import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildWhatChanged } from './build.mjs';
import { checkout } from './checkout.mjs';
import { installWhatIsMissing, packageManager } from './install.mjs';
import { command, Refusal } from './machine.mjs';
import { runProgram } from './run-program.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);

const remove = (...folder) => rmSync(path.join(checkout, ...folder, 'node_modules'), { recursive: true, force: true });

// What a container image needs, in the folder that it is copied from: built, and without what only building needs.
await command(async () => {
  await installWhatIsMissing(tell);
  await buildWhatChanged(tell);
  // All at once: the package manager keeps what it has put there, needed or not.
  for (const group of ['packages', 'apps']) {
    for (const name of readdirSync(path.join(checkout, group))) remove(group, name);
  }
  remove('e2e');
  remove('.');
  const { code, output } = await runProgram(
    'npx',
    ['--yes', packageManager, 'install', '--prod', '--frozen-lockfile', '--ignore-scripts'],
    { quiet: true, env: { CI: 'true' } },
  );
  if (code !== 0) throw new Refusal('Read above why the packages for building could not be taken away again.', output);
});
