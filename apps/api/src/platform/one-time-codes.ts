import { Secret, TOTP } from 'otpauth';

/* What every app for such codes takes: SHA-1, six digits, half a minute (RFC 6238). */
const period = 30;

function made(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Heard', label, secret: Secret.fromBase32(secret), period });
}

/** A new secret, in the letters and digits in which an app takes it by hand. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an app reads from the picture. */
export function addressOfSecret(secret: string, label: string): string {
  return made(secret, label).toString();
}

/**
 * Of which half minute this code is: the one of `now`, or the one before or after it, since clocks differ and people take
 * their time. Null: of none of them.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const totp = made(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}
