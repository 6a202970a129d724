import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from '../src/checkout.js';

/** A checkout whose packages are installed. */
export interface StateOfCode {
  readonly folder: string;
  /** The commit, or null for this checkout as it is. */
  readonly commit: string | null;
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: checkout, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

/** Writes the files of a commit into `folder`, and installs the packages that its own lock file names. */
export function checkOut(name: string, folder: string): StateOfCode {
  const commit = git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`);
  mkdirSync(folder);
  const archive = execFileSync('git', ['archive', commit], { cwd: checkout, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const install = pathToFileURL(path.join(folder, 'packages/commands/install.mjs')).href;
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `(await import('${install}')).installWhatIsMissing(() => undefined)`],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return { folder, commit };
}

/** The number and name of the last migration of a state: `1764000400000-create-action-plan`. */
export function lastMigration({ folder }: StateOfCode): string {
  const last = readdirSync(path.join(folder, 'apps/api/src/migrations')).toSorted().at(-1);
  if (last === undefined) throw new Error(`There are no migrations in ${folder}.`);
  return path.basename(last, '.ts');
}
