import pg from 'pg';
import { loadDemo } from '../demo/load.js';
import { hashToken, newToken } from '../platform/session-token.js';
import type { PlainDate } from '@heard/domain/calendar/plain-date';

async function withOwner<T>(ownerUrl: string, task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}

async function hasAccounts(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ present: boolean }>('select exists (select 1 from user_account) as present');
  return rows[0]?.present === true;
}

/** Fills an empty database with the demo council. */
export async function loadDemoOnce(ownerUrl: string, today: PlainDate, tell: (line: string) => void): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    if (await hasAccounts(client)) return;
    tell('Filling the empty database with the demo council …');
    await loadDemo(client, today);
  });
}

/** A new one-time address for the first administrator, or null where there are accounts already. */
export async function inviteFirstAdministrator(
  ownerUrl: string,
  secret: string,
  publicUrl: string,
): Promise<string | null> {
  return withOwner(ownerUrl, async (client) => {
    if (await hasAccounts(client)) return null;
    const token = newToken();
    await client.query('delete from setup_invitation where used_at is null');
    await client.query('insert into setup_invitation (token_sha256) values ($1)', [hashToken(secret, token)]);
    return `${publicUrl}/setup?token=${token}`;
  });
}
