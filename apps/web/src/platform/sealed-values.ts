/*
 * What somebody wrote and has not sent lies on a device that others use too. It is sealed with a key that the API gives
 * to the account that is signed in and to nobody else, and that no device keeps: when the session has ended, nothing
 * there can be read until the same person signs in again.
 */
const algorithm = 'AES-GCM';

/** Whose words they are: the account, and its key in hexadecimal digits. */
export interface DraftOwner {
  readonly id: string;
  readonly draftKey: string;
}

export interface SealedValues {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

async function keyOf({ draftKey }: DraftOwner): Promise<CryptoKey> {
  const digits = draftKey.match(/../g) ?? [];
  const bytes = Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['encrypt', 'decrypt']);
}

/** Seals values under their name: under another name they can't be opened. Throws where the browser has no cipher. */
export async function seal(owner: DraftOwner, name: string, values: unknown): Promise<SealedValues> {
  const text = new TextEncoder();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: algorithm, iv, additionalData: text.encode(name) };
  const bytes = await crypto.subtle.encrypt(how, await keyOf(owner), text.encode(JSON.stringify(values)));
  return { iv, bytes };
}

/** Throws where somebody else sealed them, or under another name. */
export async function unseal(owner: DraftOwner, name: string, { iv, bytes }: SealedValues): Promise<unknown> {
  const how = { name: algorithm, iv, additionalData: new TextEncoder().encode(name) };
  const text = await crypto.subtle.decrypt(how, await keyOf(owner), bytes);
  return JSON.parse(new TextDecoder().decode(text));
}
