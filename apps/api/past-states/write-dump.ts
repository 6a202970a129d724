import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

const newerThanOldest = /^SET transaction_timeout = .*\n/m;
const forPsqlAlone = /^\\(un)?restrict .*\n/gm;
const whoMadeIt = /^--\n-- PostgreSQL database dump( complete)?\n--\n|^-- Dumped .*\n/gm;

/** The role is the server's, not the database's: no dump holds it. */
const role = `do $$ begin
  if not exists (select from pg_roles where rolname = 'heard_app') then create role heard_app nologin; end if;
end $$;
`;

function pgDump(url: string): string {
  try {
    return execFileSync('pg_dump', ['--no-owner', '--no-publications', '--inserts', '--rows-per-insert=200', url], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    throw new Error('Install pg_dump, one of the programs for clients of PostgreSQL 15 or newer: it could not dump.', {
      cause: error,
    });
  }
}

/** A database as SQL that any account with the right to create roles can run on PostgreSQL 15 to 18, packed. */
export function dumpOf(url: string, title: string): Buffer {
  const sql = pgDump(url).replace(newerThanOldest, '').replace(forPsqlAlone, '').replace(whoMadeIt, '');
  return gzipSync(`-- ${title}\n${role}${sql}`, { level: 9 });
}
