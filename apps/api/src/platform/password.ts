import { hash, verify } from '@node-rs/argon2';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Checked against when there is no such account, so that the answer takes as long as for one that exists.
const noAccount = hash('nobody has this password', cost);

/** An argon2id hash of the password. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** True when this is the account's password. Takes as long when there is no account. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await noAccount), password);
  return stored !== null && matches;
}
