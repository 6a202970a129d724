import { hashOfCode } from '../src/features/accounts/second/store-factor.js';
import { newId } from '../src/platform/ids.js';
import { newSecret } from '../src/platform/one-time-codes.js';
import { sealText } from '../src/platform/sealed-text.js';
import { hashToken } from '../src/platform/session-token.js';
import { testSecret } from './run-as.js';
import type { TestDatabase } from './use-database.js';

const hash = (token: string): string => hashToken(testSecret, token);

/** An app with codes for this account, and these recovery codes; answers the secret that the app was given. */
export async function giveSecondFactor(
  db: TestDatabase,
  userId: string,
  recoveryCodes: readonly string[] = [],
): Promise<string> {
  const secret = newSecret();
  await db.owner.query(
    `insert into second_factor (user_id, sealed_secret, confirmed_at) values ($1, $2, now()) on conflict (user_id) do update set sealed_secret = excluded.sealed_secret`,
    [userId, sealText(hash('secrets of second factors'), secret, userId)],
  );
  for (const code of recoveryCodes) {
    await db.owner.query('insert into recovery_code (id, user_id, code_sha256) values ($1, $2, $3)', [
      newId(),
      userId,
      hashOfCode(hash, userId, code),
    ]);
  }
  return secret;
}
