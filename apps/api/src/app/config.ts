import { isPlainDate, type PlainDate } from '@heard/domain/calendar/plain-date';
import { isLoopback } from './own-address.js';
import { readDatabaseUrls } from './read-database-urls.js';
import { readOidc } from './read-oidc.js';
import { readSmtp } from './read-smtp.js';
import type { IssuerSettings } from '../platform/issuer-settings.js';
import type { SmtpSettings } from '../platform/smtp.js';
import { type Environment, given } from './environment.js';
import { shortestSecret } from './secret.js';
import { StartError } from './start-error.js';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address that people use, without a slash at its end. */
  readonly publicUrl: string;
  readonly secureCookies: boolean;
  readonly trustProxy: number;
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  readonly migrationUrl: string | null;
  readonly dataDir: string | null;
  readonly demo: boolean;
  /** Null: made once and kept in the data folder. */
  readonly secret: string | null;
  /** What the council's monitoring shows to read `/metrics`. */
  readonly metricsToken: string | null;
  readonly today: PlainDate | null;
  /** Where the case system leaves its files; null: nowhere. */
  readonly importDir: string | null;
  /** Null: emails wait. */
  readonly smtp: SmtpSettings | null;
  /** Null: people sign in with passwords of Heard. */
  readonly oidc: IssuerSettings | null;
}

const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

interface Range {
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
}

function readNumber(environment: Environment, name: string, { fallback, least, most }: Range): number {
  const text = given(environment, name);
  const value = text === null ? fallback : Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new StartError(`Set ${name} to a whole number between ${least} and ${most}: it is "${text}".`);
}

function readHost(environment: Environment): string {
  return (given(environment, 'HOST') ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
}

/** Where people find it when nobody says otherwise: on this machine, by its name, since browsers keep no passkey for a number. */
function ownAddress(host: string, port: number): string {
  if (!isLoopback(host) && !everyAddress.has(host)) {
    throw new StartError(
      `Set PUBLIC_URL to the https address that people use: with HOST=${host} it is reached from elsewhere.`,
    );
  }
  const name = everyAddress.has(host) || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function readPublicUrl(environment: Environment, host: string, port: number): URL {
  const text = given(environment, 'PUBLIC_URL');
  const address = text ?? ownAddress(host, port);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    `${url.pathname}${url.search}${url.hash}${url.username}` !== '/'
  ) {
    throw new StartError(`Set PUBLIC_URL to an address such as https://heard.example.gov.uk: it is "${text}".`);
  }
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    throw new StartError('Set PUBLIC_URL to an https address: over plain http a session could be read on the way.');
  }
  return url;
}

function readDemo(environment: Environment, embedded: boolean, reachable: boolean): boolean {
  const asked = given(environment, 'HEARD_DEMO');
  if (asked !== null && asked !== '0' && asked !== '1') {
    throw new StartError(`Set HEARD_DEMO to 1 for the demo council, or to 0: it is "${asked}".`);
  }
  if (asked === '1' && reachable) {
    throw new StartError(
      'Unset HEARD_DEMO, or unset PUBLIC_URL and HOST: demo accounts have a known password and must not be reachable from outside.',
    );
  }
  return asked === null ? embedded && !reachable : asked === '1';
}

function readGivenSecret(environment: Environment): string | null {
  const secret = given(environment, 'HEARD_SECRET');
  const needed = secret !== null || given(environment, 'PUBLIC_URL') !== null;
  if (needed && (secret?.length ?? 0) < shortestSecret) {
    throw new StartError(
      `Set HEARD_SECRET to at least ${shortestSecret} random characters: it is required as soon as PUBLIC_URL is set.`,
    );
  }
  return secret;
}

function readMetricsToken(environment: Environment): string | null {
  const token = given(environment, 'METRICS_TOKEN');
  if (token === null || token.length >= shortestSecret) return token;
  throw new StartError(`Set METRICS_TOKEN to at least ${shortestSecret} random characters, or unset it.`);
}

function readToday(environment: Environment, demo: boolean): PlainDate | null {
  const text = given(environment, 'HEARD_TODAY');
  if (text === null) return null;
  if (!isPlainDate(text)) throw new StartError(`Set HEARD_TODAY to a date such as 2026-11-24: it is "${text}".`);
  if (!demo) throw new StartError('Unset HEARD_TODAY: a fixed date is for the demo and for tests only.');
  return text;
}

/** Everything that the environment says, checked. Throws `StartError` with what to change. */
export function readConfig(environment: Environment): Config {
  const port = readNumber(environment, 'PORT', { fallback: 4000, least: 1, most: 65_535 });
  const host = readHost(environment);
  const publicUrl = readPublicUrl(environment, host, port);
  const database = readDatabaseUrls(environment);
  const reachable = given(environment, 'PUBLIC_URL') !== null || !isLoopback(host);
  const demo = readDemo(environment, database.databaseUrl === null, reachable);
  return {
    port,
    host,
    publicUrl: publicUrl.origin,
    secureCookies: publicUrl.protocol === 'https:',
    trustProxy: readNumber(environment, 'TRUST_PROXY', { fallback: 0, least: 0, most: 10 }),
    ...database,
    dataDir: given(environment, 'HEARD_DATA_DIR'),
    importDir: given(environment, 'HEARD_IMPORT_DIR'),
    demo,
    secret: readGivenSecret(environment),
    metricsToken: readMetricsToken(environment),
    today: readToday(environment, demo),
    smtp: readSmtp(environment, demo),
    oidc: readOidc(environment, demo),
  };
}
