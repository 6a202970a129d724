import { type Environment, given } from './environment.js';
import { StartError } from './start-error.js';

export interface DatabaseUrls {
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  readonly migrationUrl: string | null;
}

/** Never says what stands there: a password does. */
function readUrl(environment: Environment, name: string): string | null {
  const text = given(environment, name);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^postgres(?:ql)?:$/.test(url.protocol) && url.username !== '' && url.pathname.length > 1)
    return text;
  throw new StartError(
    `Set ${name} to an address such as postgres://account:password@server:5432/heard: the one that is set can’t be read.`,
  );
}

export function readDatabaseUrls(environment: Environment): DatabaseUrls {
  const databaseUrl = readUrl(environment, 'DATABASE_URL');
  const migrationUrl = readUrl(environment, 'DATABASE_MIGRATION_URL');
  if (databaseUrl === null && migrationUrl !== null) {
    throw new StartError(
      'Set DATABASE_URL to the running account as well, or unset DATABASE_MIGRATION_URL: without it the database that comes with Heard is used.',
    );
  }
  return { databaseUrl, migrationUrl: migrationUrl ?? databaseUrl };
}
