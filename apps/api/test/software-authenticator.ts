import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { testRelyingParty } from './run-as.js';

/** What differs from how a device and its browser should answer. */
export interface Oddity {
  readonly origin?: string;
  readonly relyingParty?: string;
  /** It has not looked whether it is its owner. */
  readonly unverified?: boolean;
  readonly challenge?: string;
  readonly userHandle?: string;
  /** In place of the next count. */
  readonly count?: number;
}

export interface SoftwareAuthenticator {
  readonly credentialId: string;
  /** Makes the passkey: what goes into `addPasskey`. */
  make(wanted: { readonly challenge: string; readonly userHandle: string }, odd?: Oddity): MadePasskey;
  /** Signs in: what goes into `signInWithPasskey`. */
  answer(request: { readonly challenge: string }, odd?: Oddity): Readonly<Record<string, string>>;
}

interface MadePasskey {
  readonly credentialId: string;
  readonly clientData: string;
  readonly attestation: string;
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The few things of CBOR that are needed here: texts, bytes and maps, each with its length (RFC 8949). */
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
const cborBytes = (bytes: Uint8Array): Buffer => Buffer.concat([head(2, bytes.length), bytes]);
const cborText = (text: string): Buffer => Buffer.concat([head(3, text.length), Buffer.from(text)]);
const cborMap = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
const small = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));

/** What the browser says it was asked, and by which page. */
function clientData(type: string, challenge: string, { origin = testRelyingParty.origins[0] }: Oddity): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

const present = 0x01;
const verified = 0x04;
const withKey = 0x40;

/** A device in software, with one passkey: ECDSA on P-256, as most of today's. It counts what it signs unless told not to. */
export function softwareAuthenticator({ counts = true } = {}): SoftwareAuthenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let count = 0;
  let handle = '';
  const cose = cborMap([
    [small(1), small(2)],
    [small(3), small(-7)],
    [small(-1), small(1)],
    [small(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [small(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ]);
  const authData = (flags: number, odd: Oddity, more = Buffer.alloc(0)): Buffer => {
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(odd.count ?? (counts ? (count += 1) : 0));
    const seen = odd.unverified === true ? flags & ~verified : flags;
    return Buffer.concat([sha256(odd.relyingParty ?? testRelyingParty.id), Buffer.from([seen]), counted, more]);
  };
  return {
    credentialId: base64url(id),
    make: ({ challenge, userHandle }, odd = {}) => {
      handle = userHandle;
      const key = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const attestation = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(authData(present | verified | withKey, odd, key))],
      ]);
      return {
        credentialId: base64url(id),
        clientData: base64url(clientData('webauthn.create', odd.challenge ?? challenge, odd)),
        attestation: base64url(attestation),
      };
    },
    answer: ({ challenge }, odd = {}) => {
      const client = clientData('webauthn.get', odd.challenge ?? challenge, odd);
      const said = authData(present | verified, odd);
      return {
        credentialId: base64url(id),
        clientData: base64url(client),
        authenticatorData: base64url(said),
        signature: base64url(sign('sha256', Buffer.concat([said, sha256(client)]), privateKey)),
        userHandle: odd.userHandle ?? handle,
      };
    },
  };
}
