import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chooseServerAccount, folderInTheWay } from './server-account.js';

const systemState = '/var/lib/heard';

/** A folder name that tells one checkout from another, and that a person still recognises. */
function nameOf(checkout: string): string {
  const words = checkout.split(path.sep).filter((name) => name !== '');
  return `${words.join('-')}-${createHash('sha256').update(checkout).digest('hex').slice(0, 8)}`;
}

/** Root's folder for all checkouts: others may pass through it to what is theirs, and see nothing on the way. */
async function inSystemState(name: string): Promise<string> {
  const folder = path.join(systemState, name);
  await mkdir(folder, { recursive: true });
  await chmod(systemState, 0o711);
  await chmod(folder, 0o711);
  return folder;
}

/**
 * Where a checkout keeps its data when nobody says otherwise: its ignored folder `.heard`, or, where the database's
 * account can't reach that (root in a private home), a folder of the system's state directory named after the checkout.
 */
export async function defaultDataFolder(checkout: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const account = chooseServerAccount(null, environment);
  const reachable = (await folderInTheWay(checkout, account)) === null;
  return reachable ? path.join(checkout, '.heard') : inSystemState(nameOf(checkout));
}
