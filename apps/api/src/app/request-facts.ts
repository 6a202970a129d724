import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestFacts } from '../platform/graphql-context.js';
import { newId } from '../platform/ids.js';
import type { SessionCookie } from '../platform/session-cookie.js';
import { hashToken } from '../platform/session-token.js';
import type { Actor } from '../platform/unit.js';
import { openUnit, type Workplace } from '../platform/work.js';

interface SessionSettings {
  readonly cookie: SessionCookie;
  readonly secret: string;
}

/** `ip` is Express's: the client's address, as far as the proxies in front are trusted. */
type Incoming = IncomingMessage & { readonly ip?: string | undefined };

function accountOf({ headers }: Incoming): string | null {
  const account = headers['heard-account'];
  return typeof account === 'string' ? account : null;
}

/** What a request brought along; the answer may set or clear the session cookie. */
export function requestFacts(
  { cookie, secret }: SessionSettings,
  request: Incoming,
  response?: ServerResponse,
): RequestFacts {
  const token = cookie.read(request.headers.cookie);
  return {
    sessionHash: token === null ? null : hashToken(secret, token),
    account: accountOf(request),
    address: request.ip ?? request.socket.remoteAddress ?? '',
    setSession: (value) => void response?.appendHeader('Set-Cookie', cookie.write(value)),
    hashToken: (value) => hashToken(secret, value),
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
