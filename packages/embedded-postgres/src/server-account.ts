import { readFileSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The account that the PostgreSQL server runs as. */
export interface ServerAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const preferredAccounts = ['postgres', 'nobody'];

function accountsOfThisMachine(): ServerAccount[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/**
 * Chooses the account that PostgreSQL runs as; null means "as whoever runs Node". PostgreSQL refuses to run as root, so
 * root lends it an account that is already there: the one that owns the data, else EMBEDDED_PG_USER, postgres or nobody.
 * None is ever created.
 */
export function chooseServerAccount(dataOwner: number | null, environment: NodeJS.ProcessEnv): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = accountsOfThisMachine().filter((account) => account.uid !== 0);
  const asked = environment['EMBEDDED_PG_USER'];
  const wanted = asked === undefined ? preferredAccounts : [asked, ...preferredAccounts];
  const account =
    accounts.find(({ uid }) => uid === dataOwner) ??
    wanted.map((name) => accounts.find((candidate) => candidate.name === name)).find((found) => found !== undefined);
  if (account !== undefined) return account;
  throw new EmbeddedPostgresError(
    'Start Heard as an ordinary user, or set EMBEDDED_PG_USER to the name of one: PostgreSQL refuses to run as root, and this machine has neither the account "postgres" nor "nobody".',
  );
}

/** Whether the account may pass through (or into) what `details` describes; access lists beyond the mode are not asked. */
function mayPass(details: Stats, { uid, gid }: ServerAccount): boolean {
  if (details.uid === uid) return (details.mode & 0o100) !== 0;
  if (details.gid === gid) return (details.mode & 0o010) !== 0;
  return (details.mode & 0o001) !== 0;
}

/** The first folder on the way to `folder`, itself included, that the account can't pass; null when it reaches it. */
export async function folderInTheWay(folder: string, account: ServerAccount | null): Promise<string | null> {
  if (account === null) return null;
  const { root } = path.parse(folder);
  const names = path
    .relative(root, folder)
    .split(path.sep)
    .filter((name) => name !== '');
  const steps = [root, ...names.map((_, index) => path.join(root, ...names.slice(0, index + 1)))];
  for (const step of steps) {
    const details = await stat(step).catch(() => null);
    if (details === null) return null;
    if (!mayPass(details, account)) return step;
  }
  return null;
}
