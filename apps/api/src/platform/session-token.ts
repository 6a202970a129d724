import { createHmac, randomBytes } from 'node:crypto';

/** 32 random bytes, as they stand in the cookie. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database holds of a token: without the secret a copy of the table opens nothing. */
export function hashToken(secret: string, token: string): string {
  return createHmac('sha256', secret).update(token).digest('hex');
}
