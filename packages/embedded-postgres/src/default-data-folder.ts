import { createHash } from 'node:crypto';
import path from 'node:path';
import { chooseServerAccount, folderInTheWay } from './server-account.js';

const systemState = '/var/lib/heard';

/** A folder name that tells one checkout from another, and that a person still recognises. */
function nameOf(checkout: string): string {
  const words = checkout.split(path.sep).filter((name) => name !== '');
  return `${words.join('-')}-${createHash('sha256').update(checkout).digest('hex').slice(0, 8)}`;
}

/**
 * Where a checkout keeps its data when nobody says otherwise: its ignored folder `.heard`, or, where the database's
 * account can't reach that (root in a private home), a folder of the system's state directory named after the checkout.
 */
export async function defaultDataFolder(checkout: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const account = chooseServerAccount(null, environment);
  const reachable = (await folderInTheWay(checkout, account)) === null;
  return reachable ? path.join(checkout, '.heard') : path.join(systemState, nameOf(checkout));
}
