import type { PlainDate } from '@heard/domain/calendar/plain-date';
import pg from 'pg';
import { loadDemo } from '../demo/load.js';
import { hashToken, newToken } from '../platform/session-token.js';
import { accountsIn, lockDemo, replaceInvitation } from './first-start.queries.js';
import { StartError } from './start-error.js';

/** How long the first administrator's address works; every start makes a new one. The database keeps to it. */
export const invitationHours = 24;

async function withOwner<T>(ownerUrl: string, task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined); // told by the statement under way; without this Node would end
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}

/** Fills an empty database with the demo council. Of two starts at once the second waits, and finds it filled. */
export async function loadDemoOnce(ownerUrl: string, today: PlainDate, tell: (line: string) => void): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    await lockDemo(client);
    if ((await accountsIn(client)).some) return;
    tell('Filling the empty database with the demo council …');
    await loadDemo(client, today);
  });
}

/** Demo accounts have a known password: a database with them is for the demo alone. Throws `StartError`. */
export async function assertNoDemo(ownerUrl: string): Promise<void> {
  if (!(await withOwner(ownerUrl, accountsIn)).ofDemo) return;
  throw new StartError(
    'Set HEARD_DATA_DIR or DATABASE_URL to an empty database, or HEARD_DEMO to 1: this one holds the demo council, whose accounts have a known password.',
  );
}

/** A new one-time address for the first administrator, or null where there are accounts already. */
export async function inviteFirstAdministrator(
  ownerUrl: string,
  secret: string,
  publicUrl: string,
): Promise<string | null> {
  return withOwner(ownerUrl, async (client) => {
    if ((await accountsIn(client)).some) return null;
    const token = newToken();
    await replaceInvitation(client, { tokenSha256: hashToken(secret, token), usedAt: null });
    return `${publicUrl}/setup?token=${token}`;
  });
}
