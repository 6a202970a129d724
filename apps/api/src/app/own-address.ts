import type { IncomingHttpHeaders } from 'node:http';
import type { RelyingParty } from '../platform/graphql-context.js';

/** Whether only programs on this machine can reach what listens under this name. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(hostname) || /^\[?::1\]?$/.test(hostname);
}

/** Whether the address that people use is this machine alone, so that nobody else is served. */
export function servesItselfAlone(publicUrl: string): boolean {
  return isLoopback(new URL(publicUrl).hostname);
}

function hostnameOf(host: string): string | null {
  const address = `http://${host}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

function namesThisMachine(host = ''): boolean {
  return isLoopback(host) || isLoopback(hostnameOf(host) ?? '');
}

/** Where a proxy says that the request came from; empty where none has spoken. */
function forwardedFor(headers: IncomingHttpHeaders): string[] {
  const { 'x-forwarded-host': host, 'x-forwarded-for': clients } = headers;
  return [host, clients]
    .flat()
    .flatMap((value) => (value ?? '').split(',').map((part) => part.trim()))
    .filter((part) => part !== '');
}

/**
 * Whether a request asks for the address that people use. Where that is this machine alone, nobody else is answered: not
 * the page of a stranger whose name was pointed at 127.0.0.1, and in the demo no proxy that would publish it.
 */
export function isForUs(
  headers: IncomingHttpHeaders,
  { publicUrl, demo }: { publicUrl: string; demo: boolean },
): boolean {
  if (!servesItselfAlone(publicUrl)) return true;
  return namesThisMachine(headers.host) && (!demo || forwardedFor(headers).every(namesThisMachine));
}

/**
 * Whether a live connection is opened by our own page: browsers say where a page is from, and send our cookie from
 * anywhere. On this machine other names of it, and the port of the development server, are our own too.
 */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  if (origin === publicUrl) return true;
  return servesItselfAlone(publicUrl) && namesThisMachine(host) && new URL(origin).host === host;
}

/**
 * As what browsers know Heard when they are asked for a passkey: the name in the address that people use. It has to be a
 * name, so on this machine it is `localhost`, on whatever port the page came from.
 */
export function relyingParty({ host = '' }: IncomingHttpHeaders, publicUrl: string): RelyingParty {
  const { hostname, origin, protocol, port } = new URL(publicUrl);
  if (!isLoopback(hostname)) return { id: hostname, origins: [origin] };
  const here = hostnameOf(host) === 'localhost' ? [`${protocol}//${host}`] : [];
  return { id: 'localhost', origins: [`${protocol}//localhost${port === '' ? '' : `:${port}`}`, ...here] };
}
