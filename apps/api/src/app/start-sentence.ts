import { EmbeddedPostgresError } from '@heard/embedded-postgres/embedded-postgres-error';
import { MissingRightError } from '../database/prepare-roles.js';
import { StartError } from './start-error.js';

const noRoom =
  'Make room on the disk and start again: there is no space left for the data folder, and nothing was damaged.';

/** Codes of the system, and of PostgreSQL where the database is the council's own. */
const byCode: Readonly<Record<string, string>> = {
  ENOSPC: noRoom,
  EFBIG: noRoom,
  EDQUOT: noRoom,
  EACCES: 'Set HEARD_DATA_DIR to a folder that this account may write to.',
  EPERM: 'Set HEARD_DATA_DIR to a folder that this account may write to.',
  ENOTDIR: 'Set HEARD_DATA_DIR to a folder that this account may write to: a part of it is a file.',
  EROFS: 'Set HEARD_DATA_DIR to a folder that can be written to: this one is read-only.',
  '53100': 'Make room on the disk of the database server and start again: nothing was damaged.',
  '42501':
    'Make the account in DATABASE_MIGRATION_URL (or DATABASE_URL) the owner of its database (alter database … owner to …): it may not do what Heard needs',
  '0A000':
    'Install the extensions unaccent and pg_trgm (PostgreSQL’s contrib package) on the database server: Heard needs them',
  '58P01':
    'Install the extensions unaccent and pg_trgm (PostgreSQL’s contrib package) on the database server: Heard needs them',
};

/** Whose message is the sentence. */
const kinds = [StartError, EmbeddedPostgresError, MissingRightError];

const withReason: ReadonlySet<string> = new Set(['42501', '0A000', '58P01']);

/** The one sentence that a person sees when the product can't start. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return `Heard could not start: ${String(error)}`;
  if (kinds.some((kind) => error instanceof kind)) return error.message;
  const code = 'code' in error ? String(error.code) : '';
  const sentence = byCode[code];
  if (sentence === undefined) return `Heard could not start: ${error.stack ?? error.message}`;
  return withReason.has(code) ? `${sentence} (${error.message}).` : sentence;
}
