import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { chooseServerAccount, folderInTheWay, type ServerAccount } from './server-account.js';

/** Where everything of one embedded database lies, and whose it is. */
export interface DataFolder {
  readonly folder: string;
  /** Of the server's account alone. */
  readonly home: string;
  readonly data: string;
  readonly draft: string;
  readonly startLog: string;
  readonly log: string;
  /** Of the account that runs Node. */
  readonly passwords: string;
  readonly account: ServerAccount | null;
}

async function ownerOf(file: string): Promise<number | null> {
  const details = await stat(file).catch(() => null);
  return details?.uid ?? null;
}

async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
}

/** Lets the server's account pass through the data folder (it still can't list or read what others keep there). */
async function openTheWay(folder: string, account: ServerAccount | null): Promise<void> {
  const obstacle = await folderInTheWay(folder, account);
  if (obstacle === null || account === null) return;
  const { uid, mode } = await stat(folder);
  if (obstacle === folder && uid === 0) {
    await chmod(folder, (mode & 0o7777) | 0o011);
    return openTheWay(folder, account);
  }
  throw new EmbeddedPostgresError(
    `Set HEARD_DATA_DIR to a folder that the account "${account.name}" can reach, such as /var/lib/heard: PostgreSQL refuses to run as root, and that account may not pass ${obstacle}.`,
  );
}

async function makeHome(home: string, account: ServerAccount | null): Promise<void> {
  const owner = await ownerOf(home);
  const me = process.getuid?.() ?? 0;
  if (owner !== null && me !== 0 && owner !== me) {
    throw new EmbeddedPostgresError(
      `Start Heard with the account that made the database in ${home}, or set HEARD_DATA_DIR to a folder of your own: this account may not read it.`,
    );
  }
  await mkdir(home, { recursive: true });
  if (account !== null) await chown(home, account.uid, account.gid);
  await chmod(home, 0o700);
}

/** Makes the folder ready for the server, with the narrowest rights. Throws with one sentence where it can't be used. */
export async function prepareDataFolder(given: string, environment: NodeJS.ProcessEnv): Promise<DataFolder> {
  const folder = path.resolve(given);
  const home = path.join(folder, 'database');
  const data = path.join(home, 'data');
  await makeFolder(folder);
  const account = chooseServerAccount((await ownerOf(data)) ?? (await ownerOf(home)), environment);
  await openTheWay(folder, account);
  await makeHome(home, account);
  return {
    folder,
    home,
    data,
    draft: path.join(home, 'data.init'),
    startLog: path.join(home, 'start.log'),
    log: path.join(home, 'log'),
    passwords: path.join(folder, 'database-passwords.json'),
    account,
  };
}
