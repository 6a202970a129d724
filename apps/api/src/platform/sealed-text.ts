import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

/** A text that only this product can open, and only as what belongs to `owner`: moved to another row it opens no more. */
export function sealText(keyInHex: string, text: string, owner: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, Buffer.from(keyInHex, 'hex'), iv).setAAD(Buffer.from(owner));
  const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), bytes]).toString('base64url');
}

/** Null: it was sealed with another key or for another owner, or has been changed since. */
export function openSealed(keyInHex: string, sealed: string, owner: string): string | null {
  const all = Buffer.from(sealed, 'base64url');
  if (all.length <= ivBytes + tagBytes) return null;
  const decipher = createDecipheriv(algorithm, Buffer.from(keyInHex, 'hex'), all.subarray(0, ivBytes))
    .setAAD(Buffer.from(owner))
    .setAuthTag(all.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(all.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
