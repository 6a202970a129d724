import type { IssuerSettings } from '../platform/issuer-settings.js';
import { type Environment, given } from './environment.js';
import { isLoopback } from './own-address.js';
import { StartError } from './start-error.js';

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** An address with nothing beside its path; null: it is none. */
function readAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url === null || `${url.search}${url.hash}${url.username}${url.password}` !== '' ? null : url;
}

/** The issuer is compared with what it says of itself, letter by letter: it is kept as it was given. */
function checkIssuer(text: string, demo: boolean): void {
  const { protocol = '', hostname = '' } = readAddress(text) ?? {};
  const isHere = isLoopback(hostname);
  if (!(isHere ? ['http:', 'https:'] : ['https:']).includes(protocol)) {
    throw new StartError(
      `Set OIDC_ISSUER to the https address of your council’s sign-on, as it calls itself: it is "${text}".`,
    );
  }
  if (demo && !isHere) throw new StartError('Unset OIDC_ISSUER: the demo knows nobody outside this machine.');
}

/** The council's own sign-on; null: there is none. Throws `StartError`. */
export function readOidc(environment: Environment, demo: boolean): IssuerSettings | null {
  const missing = names.filter((name) => given(environment, name) === null);
  if (missing.length === names.length) return null;
  if (missing.length > 0) {
    throw new StartError(
      `Set ${missing.join(' and ')} too, or none of ${names.join(', ')}: single sign-on needs all three.`,
    );
  }
  const [issuer = '', clientId = '', clientSecret = ''] = names.map((name) => given(environment, name) ?? '');
  checkIssuer(issuer, demo);
  return { issuer, clientId, clientSecret };
}
