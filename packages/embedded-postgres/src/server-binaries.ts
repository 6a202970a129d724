import { constants, existsSync } from 'node:fs';
import { access, chmod, chown, cp, mkdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { folderInTheWay, type ServerAccount } from './server-account.js';
import { machineOf, thisPlatform } from './supported-platform.js';

const programs = ['initdb', 'postgres'];

/** What the packages with the server are called, but for the machine that each is built for. */
const releases = { newest: '@embedded-postgres/', oldest: 'postgresql-15-' } as const;

export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The package lies beside these sources, or beside whoever bundled them and depends on this package. */
async function findBinaryPackage(name: string): Promise<string> {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const beside = path.join(folder, 'node_modules', name);
    const viaThisPackage = path.join(folder, 'node_modules/@heard/embedded-postgres/node_modules', name);
    const found = [beside, viaThisPackage].find((candidate) => existsSync(candidate));
    if (found !== undefined) return realpath(found);
    if (folder === path.dirname(folder)) break;
  }
  throw new EmbeddedPostgresError(
    'Run "npm start" again with the internet in reach: the package with the PostgreSQL server is not installed.',
  );
}

async function readLinks(packageFolder: string): Promise<Array<{ source: string; target: string }>> {
  const text = await readFile(path.join(packageFolder, 'native/pg-symlinks.json'), 'utf8');
  const links: Array<{ source: string; target: string }> = JSON.parse(text);
  return links;
}

/** npm leaves symbolic links out of packages, and without them no library is found; they are made here. */
async function completeLinks(packageFolder: string, native: string): Promise<void> {
  const inNative = (name: string): string => path.join(native, path.relative('native', name));
  for (const { source, target } of await readLinks(packageFolder)) {
    const link = inNative(target);
    if (existsSync(link)) continue;
    await symlink(path.relative(path.dirname(link), inNative(source)), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  for (const program of programs) {
    const file = path.join(native, 'bin', program);
    await access(file, constants.X_OK).catch(async () => chmod(file, 0o755));
  }
}

async function usableInPlace(packageFolder: string, account: ServerAccount | null): Promise<boolean> {
  const native = path.join(packageFolder, 'native');
  if ((await folderInTheWay(path.join(native, 'lib'), account)) !== null) return false;
  try {
    await completeLinks(packageFolder, native);
    return true;
  } catch {
    return false; // a read-only node_modules
  }
}

const leaveOut = (file: string): boolean => file.endsWith('.a') || file.endsWith(`${path.sep}pgxs`);

async function copyTo(copy: string, packageFolder: string, account: ServerAccount | null): Promise<void> {
  const draft = `${copy}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await cp(path.join(packageFolder, 'native'), draft, { recursive: true, filter: (file) => !leaveOut(file) });
  await completeLinks(packageFolder, draft);
  if (account !== null) await chown(draft, account.uid, account.gid);
  await rename(draft, copy);
}

function programsIn(native: string): ServerBinaries {
  return { initdb: path.join(native, 'bin/initdb'), postgres: path.join(native, 'bin/postgres') };
}

/**
 * The server's programs, ready to run as `account`: in place where that works, else from a copy under `home` (as root
 * with the checkout in a private folder, or with a node_modules that can't be written to).
 */
export async function prepareBinaries(
  home: string,
  account: ServerAccount | null,
  release: keyof typeof releases = 'newest',
): Promise<ServerBinaries> {
  const packageFolder = await findBinaryPackage(`${releases[release]}${machineOf(thisPlatform())}`);
  if (await usableInPlace(packageFolder, account)) return programsIn(path.join(packageFolder, 'native'));
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  const copy = path.join(home, `native-${String(version)}`);
  if (!existsSync(copy)) {
    await mkdir(home, { recursive: true });
    await copyTo(copy, packageFolder, account);
  }
  return programsIn(copy);
}
