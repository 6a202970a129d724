import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestFacts } from '../platform/graphql-context.js';
import { newId } from '../platform/ids.js';
import type { Cookie } from '../platform/session-cookie.js';
import { hashToken } from '../platform/session-token.js';
import type { Actor } from '../platform/unit.js';
import { openUnit, type Workplace } from '../platform/work.js';
import type { Asker } from './fair-share.js';
import type { KnownSessions } from './known-sessions.js';
import { relyingParty } from './own-address.js';

export interface SessionSettings {
  readonly cookie: Cookie;
  readonly device: Cookie;
  readonly challengeCookie: Cookie;
  readonly publicUrl: string;
  readonly secret: string;
  readonly secure: boolean;
  readonly trustProxy: number;
  readonly known: KnownSessions;
}

/** `ip` is Express's: the client's address, as far as the proxies in front are trusted. */
type Incoming = IncomingMessage & { readonly ip?: string | undefined };

function accountOf({ headers }: Incoming): string | null {
  const account = headers['heard-account'];
  return typeof account === 'string' ? account : null;
}

/**
 * The client's address; empty where it says nothing. Heard itself speaks plain http: where people use https and no proxy
 * was named, everybody comes from the address of one that is not to be believed.
 */
function addressOf({ secure, trustProxy }: SessionSettings, request: Incoming): string {
  return secure && trustProxy === 0 ? '' : (request.ip ?? request.socket.remoteAddress ?? '');
}

const hashes = new WeakMap<IncomingMessage, string | null>();

/** What the database knows the session of this request by; null where it brings none. Worked out once. */
function sessionHashOf({ cookie, secret }: SessionSettings, request: Incoming): string | null {
  const known = hashes.get(request);
  if (known !== undefined) return known;
  const token = cookie.read(request.headers.cookie);
  const hash = token === null ? null : hashToken(secret, token);
  hashes.set(request, hash);
  return hash;
}

/** Who asks, as far as this is known before the database is asked. */
export function askerOf(settings: SessionSettings, request: Incoming): Asker {
  const hash = sessionHashOf(settings, request);
  const address = addressOf(settings, request);
  return {
    userId: hash === null ? null : settings.known.userOf(hash),
    addressHash: address === '' ? '' : hashToken(settings.secret, address),
  };
}

/** What a request brought along; the answer may set or clear the session cookie. */
export function requestFacts(settings: SessionSettings, request: Incoming, response?: ServerResponse): RequestFacts {
  const { cookie, device, challengeCookie, known, secret } = settings;
  const sessionHash = sessionHashOf(settings, request);
  return {
    sessionHash,
    account: accountOf(request),
    address: addressOf(settings, request),
    userAgent: request.headers['user-agent'] ?? null,
    device: device.read(request.headers.cookie),
    setDevice: (value) => void response?.appendHeader('Set-Cookie', device.write(value)),
    challenge: challengeCookie.read(request.headers.cookie),
    setChallenge: (value) => void response?.appendHeader('Set-Cookie', challengeCookie.write(value)),
    relyingParty: relyingParty(request.headers, settings.publicUrl),
    setSession: (value) => void response?.appendHeader('Set-Cookie', cookie.write(value)),
    hashToken: (value) => hashToken(secret, value),
    isOf: (userId) => (sessionHash === null ? undefined : known.learn(sessionHash, userId)),
  };
}

/** Who holds the session of this request; null: nobody. */
export async function actorOf(
  settings: SessionSettings & { readonly place: Workplace },
  request: Incoming,
): Promise<Actor | null> {
  const { sessionHash } = requestFacts(settings, request);
  if (sessionHash === null) return null;
  const unit = await openUnit(settings.place, sessionHash, newId());
  await unit.rollback();
  return unit.actor;
}
