import pg from 'pg';
import type { OwnerConnection } from '../../platform/owner-connection.js';
import { ownerRows, runAsOwner } from '../../platform/owner-sql.js';
import { count, flag, moment, row, text } from '../../platform/row-shapes.js';
import { z } from 'zod';
import type { BackupHead, BackupTable } from './backup-format.js';

/**
 * Tables whose rows stay out. Whoever finds a backup finds no session in it; and what doesn't survive a crash of the
 * server (unlogged: counts of requests) is not worth keeping either.
 */
const leftOut: readonly string[] = ['session'];

const ours = `c.relnamespace = 'public'::regnamespace
  and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

const tableRow = row({ name: text, columns: z.array(text), size: count });

export interface TableOnDisk extends BackupTable {
  /** Bytes on the disk, which say how far a backup is. */
  readonly size: number;
}

/** The tables that a backup holds, with the columns that are written: others are worked out. */
export async function tablesToKeep(owner: OwnerConnection): Promise<readonly TableOnDisk[]> {
  return ownerRows(
    owner,
    tableRow,
    `select c.relname::text as name, pg_table_size(c.oid) as size, array(
       select a.attname::text from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c where ${ours} and c.relkind = 'r' and c.relpersistence = 'p' and c.relname <> all ($1) order by c.relname`,
    [leftOut],
  );
}

const sequenceRow = row({ name: text, value: text, called: flag });

/** Where the sequences stand. */
export async function sequencesToKeep(owner: OwnerConnection): Promise<BackupHead['sequences']> {
  const names = await ownerRows(
    owner,
    row({ name: text }),
    `select c.relname::text as name from pg_class c where ${ours} and c.relkind = 'S' order by 1`,
  );
  const found = [];
  for (const { name } of names) {
    const [stand] = await ownerRows(
      owner,
      sequenceRow,
      `select $1::text as name, last_value::text as value, is_called as called from public.${pg.escapeIdentifier(name)}`,
      [name],
    );
    if (stand !== undefined) found.push(stand);
  }
  return found;
}

/** The changes that this database has been through; null where Heard has never been in it. */
export async function migrationsDone(owner: OwnerConnection): Promise<readonly string[] | null> {
  const [there] = await ownerRows(
    owner,
    row({ some: flag }),
    `select to_regclass('public.schema_migration') is not null as some`,
  );
  if (there?.some !== true) return null;
  const rows = await ownerRows(
    owner,
    row({ name: text }),
    'select m.name from public.schema_migration m order by m.id',
  );
  return rows.map(({ name }) => name);
}

/**
 * Begins to look at one moment of the database, while others go on working. Until the end nobody changes a table's
 * shape; a start that brings an older database up to its version waits for that.
 */
export async function beginSnapshot(owner: OwnerConnection): Promise<readonly TableOnDisk[]> {
  // As text is written by these, and as it is read by them.
  await runAsOwner(
    owner,
    `set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 3;
     set bytea_output = 'hex'; set row_security = off; set statement_timeout = 0; set lock_timeout = 0;
     set idle_in_transaction_session_timeout = 0`,
  );
  // Not between two changes of a start that is bringing it up to its version.
  await runAsOwner(owner, `select pg_advisory_lock_shared(hashtext('heard migrations'))`);
  try {
    await runAsOwner(owner, 'begin isolation level repeatable read read only');
    const tables = await tablesToKeep(owner);
    const names = tables.map(({ name }) => `public.${pg.escapeIdentifier(name)}`);
    if (names.length > 0) await runAsOwner(owner, `lock table ${names.join(', ')} in access share mode`);
    return tables;
  } finally {
    await runAsOwner(owner, `select pg_advisory_unlock_shared(hashtext('heard migrations'))`);
  }
}

/** Of two backups at once the second is told so; the lock goes with its connection. */
export async function takeBackupLock(owner: OwnerConnection): Promise<boolean> {
  const [lock] = await ownerRows(
    owner,
    row({ taken: flag }),
    `select pg_try_advisory_lock(hashtext('heard backup')) as taken`,
  );
  return lock?.taken === true;
}

/** The server's version in words (18.4), and the moment that the snapshot is of, by the server's clock. */
export async function snapshotFacts(owner: OwnerConnection): Promise<Pick<BackupHead, 'postgresql' | 'madeAt'>> {
  const [facts] = await ownerRows(
    owner,
    row({ postgresql: text, at: moment }),
    `select current_setting('server_version') as postgresql, now() as at`,
  );
  if (facts === undefined) throw new Error('The database did not say what it is');
  return { postgresql: facts.postgresql, madeAt: facts.at.toISOString() };
}
