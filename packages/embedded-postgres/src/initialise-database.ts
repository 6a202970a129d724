import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { asAccount } from './server-process.js';
import { explainFailure } from './server-failure.js';

const bundledMajorVersion = '18';

/** Runs a program to its end; what it wrote, and whether it went well. */
async function run(
  program: string,
  options: readonly string[],
  folder: DataFolder,
): Promise<{ ok: boolean; words: string }> {
  const child = spawn(program, options, { ...asAccount(folder), stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (text: Buffer) => (words += text.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ ok: code === 0, words: `${words}${signal === 'SIGXFSZ' ? 'File too large' : ''}` }),
    );
  });
}

async function assertSameVersion(data: string): Promise<void> {
  const version = (await readFile(path.join(data, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version === bundledMajorVersion) return;
  if (version === '') {
    throw new EmbeddedPostgresError(
      `Put ${data} back from your backup, or move it away to begin with an empty database: it is not a whole database.`,
    );
  }
  throw new EmbeddedPostgresError(
    `Start the version of Heard that made the database in ${data}: it was made by PostgreSQL ${version}, and this version of Heard brings PostgreSQL ${bundledMajorVersion}.`,
  );
}

async function makeDatabase(initdb: string, folder: DataFolder, password: string, fast: boolean): Promise<void> {
  const passwordFile = path.join(folder.home, 'password');
  await rm(folder.draft, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (folder.account !== null) await chown(passwordFile, folder.account.uid, folder.account.gid);
  try {
    const options = [
      '-D',
      folder.draft,
      '-U',
      'postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ];
    const collation = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const { ok, words } = await run(
      initdb,
      [...options, ...collation, '--no-instructions', ...(fast ? ['--no-sync'] : [])],
      folder,
    );
    if (!ok) throw explainFailure(words, folder);
    await rename(folder.draft, folder.data);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Makes the database where there is none. One that was left half-made is thrown away and made again. */
export async function initialiseDatabase(
  initdb: string,
  folder: DataFolder,
  password: string,
  fast: boolean,
): Promise<void> {
  if (existsSync(folder.data)) return assertSameVersion(folder.data);
  await makeDatabase(initdb, folder, password, fast);
}
