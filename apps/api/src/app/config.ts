import { isPlainDate, type PlainDate } from '@heard/domain/calendar/plain-date';
import { StartError } from './start-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

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
  readonly today: PlainDate | null;
}

const shortestSecret = 32;
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

function set(value: string | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed === undefined || trimmed === '' ? null : trimmed;
}

function readNumber(environment: Environment, name: string, fallback: number, most: number): number {
  const text = set(environment[name]);
  const value = text === null ? fallback : Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new StartError(`Set ${name} to a whole number between 0 and ${most}: it is "${text}".`);
}

function readPublicUrl(environment: Environment, port: number): URL {
  const text = set(environment['PUBLIC_URL']);
  if (text !== null && !URL.canParse(text)) {
    throw new StartError(`Set PUBLIC_URL to a whole address such as https://heard.example.gov.uk: it is "${text}".`);
  }
  const url = new URL(text ?? `http://127.0.0.1:${port}`);
  if (url.protocol !== 'https:' && !loopback.has(url.hostname)) {
    throw new StartError('Set PUBLIC_URL to an https address: over plain http a session could be read on the way.');
  }
  return url;
}

function readDemo(environment: Environment, embedded: boolean, reachable: boolean): boolean {
  const asked = set(environment['HEARD_DEMO']);
  if (asked === '1' && reachable) {
    throw new StartError(
      'Unset HEARD_DEMO, or unset PUBLIC_URL and HOST: demo accounts have a known password and must not be reachable from outside.',
    );
  }
  return asked === null ? embedded && !reachable : asked === '1';
}

function readGivenSecret(environment: Environment): string | null {
  const secret = set(environment['HEARD_SECRET']);
  const needed = secret !== null || set(environment['PUBLIC_URL']) !== null;
  if (needed && (secret?.length ?? 0) < shortestSecret) {
    throw new StartError(
      'Set HEARD_SECRET to at least 32 random characters: it is required as soon as PUBLIC_URL is set.',
    );
  }
  return secret;
}

function readToday(environment: Environment, demo: boolean): PlainDate | null {
  const text = set(environment['HEARD_TODAY']);
  if (text === null) return null;
  if (!isPlainDate(text)) throw new StartError(`Set HEARD_TODAY to a date such as 2026-11-24: it is "${text}".`);
  if (!demo) throw new StartError('Unset HEARD_TODAY: a fixed date is for the demo and for tests only.');
  return text;
}

/** Everything that the environment says, checked. Throws `StartError` with what to change. */
export function readConfig(environment: Environment): Config {
  const port = readNumber(environment, 'PORT', 4000, 65_535);
  const host = set(environment['HOST']) ?? '127.0.0.1';
  const publicUrl = readPublicUrl(environment, port);
  const databaseUrl = set(environment['DATABASE_URL']);
  const reachable = set(environment['PUBLIC_URL']) !== null || !loopback.has(host);
  const demo = readDemo(environment, databaseUrl === null, reachable);
  return {
    port,
    host,
    publicUrl: publicUrl.origin,
    secureCookies: publicUrl.protocol === 'https:',
    trustProxy: readNumber(environment, 'TRUST_PROXY', 0, 10),
    databaseUrl,
    migrationUrl: set(environment['DATABASE_MIGRATION_URL']) ?? databaseUrl,
    dataDir: set(environment['HEARD_DATA_DIR']),
    demo,
    secret: readGivenSecret(environment),
    today: readToday(environment, demo),
  };
}
