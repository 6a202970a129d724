import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.mjs';
import { Refusal } from './machine.mjs';
import { runProgram } from './run-program.mjs';
import { fingerprint, unlessStamped } from './stamp.mjs';

const stamp = 'node_modules/.heard-installed';
/** The program that installs, in the version that wrote the lock file. */
export const packageManager = 'pnpm@12.21.0';

function packageFiles() {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(path.join(checkout, group)).map((name) => `${group}/${name}/package.json`),
  );
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'e2e/package.json', ...folders];
}

function progressOf(line) {
  const [, resolved, reused, downloaded, added] =
    /resolved (\d+), reused (\d+), downloaded (\d+), added (\d+)/.exec(line) ?? [];
  return resolved === undefined
    ? null
    : `  ${added} of ${resolved} packages in place (${downloaded} downloaded, ${reused} kept)`;
}

const reasons = [
  [
    /EACCES|EROFS|EPERM/,
    'Set HOME to a folder of this account, and make this checkout its own: it may not write where packages are kept.',
  ],
  [/ENOSPC|EDQUOT|No space left/, 'Make room on the disk and run the command again: the packages need about 1 GB.'],
];

function refusalFor(output) {
  const sentence = reasons.find(([words]) => words.test(output))?.[1];
  return new Refusal(
    sentence ??
      'Check that the internet can be reached and run the command again: the packages could not be installed.',
    output.split('\n').slice(-15).join('\n'),
  );
}

async function install(tell) {
  tell('Installing what is missing. The first time this takes about half a minute …');
  let shown = '';
  const { code, output } = await runProgram(
    'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      // Not as silent as "npm run --silent": what went wrong must be seen.
      env: { CI: 'true', npm_config_loglevel: 'notice' },
      onLine: (line) => {
        const progress = progressOf(line);
        if (progress === null || progress === shown) return;
        shown = progress;
        tell(progress);
      },
    },
  );
  if (code !== 0) throw refusalFor(output);
}

/** Installs the packages that the lock file names, unless they are there. Throws `Refusal`. */
export async function installWhatIsMissing(tell) {
  if (!existsSync(path.join(checkout, 'node_modules/.pnpm'))) rmSync(path.join(checkout, stamp), { force: true });
  await unlessStamped(stamp, fingerprint(packageFiles()), () => install(tell));
}
