import pg from 'pg';
import type { OwnerConnection } from '../../platform/owner-connection.js';
import { ownerRows, runAsOwner } from '../../platform/owner-sql.js';
import { flag, row, text } from '../../platform/row-shapes.js';

/** Whether nobody has made a table here, in whatever schema. */
export async function isEmpty(owner: OwnerConnection): Promise<boolean> {
  const [there] = await ownerRows(
    owner,
    row({ some: flag }),
    `select exists (
       select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
         and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     ) as some`,
  );
  return there?.some === false;
}

/** Begins the one transaction of a restore; false where another one, or a start, is at this database. */
export async function beginRestore(owner: OwnerConnection): Promise<boolean> {
  await runAsOwner(
    owner,
    `set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set row_security = off;
     set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0;
     set maintenance_work_mem = '256MB'; set client_min_messages = 'warning'`,
  );
  await runAsOwner(owner, 'begin');
  const [lock] = await ownerRows(
    owner,
    row({ taken: flag }),
    `select pg_try_advisory_xact_lock(hashtext('heard migrations')) as taken`,
  );
  return lock?.taken === true;
}

const statement = row({ text });

async function textsOf(owner: OwnerConnection, sql: string): Promise<readonly string[]> {
  return (await ownerRows(owner, statement, sql)).map((one) => one.text);
}

const ourTables = `select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

/**
 * Takes away what would look at each row by itself while all of them come in: keys to other tables are checked for all
 * rows at once afterwards, indexes are built at once, and what triggers work out is in the backup already. Answers the
 * statements that put all of it back as it was.
 */
export async function clearTheWay(owner: OwnerConnection): Promise<readonly string[]> {
  const indexes = `pg_index i where i.indrelid in (${ourTables}) and not i.indisunique`;
  const keys = `pg_constraint k where k.contype = 'f' and k.conrelid in (${ourTables})`;
  const again = [
    ...(await textsOf(owner, `select pg_get_indexdef(i.indexrelid) as text from ${indexes} order by i.indexrelid`)),
    ...(await textsOf(
      owner,
      `select format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as text
       from ${keys} order by k.oid`,
    )),
    ...(await textsOf(
      owner,
      `select format('alter table %s enable trigger user', t.oid::regclass) as text from (${ourTables}) t`,
    )),
  ];
  const away = [
    ...(await textsOf(
      owner,
      `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as text from ${keys}`,
    )),
    ...(await textsOf(owner, `select format('drop index %s', i.indexrelid::regclass) as text from ${indexes}`)),
    ...(await textsOf(
      owner,
      `select format('alter table %s disable trigger user', t.oid::regclass) as text from (${ourTables}) t`,
    )),
    // What changes of the schema put there by themselves is in the backup as well, as the council left it.
    ...(await textsOf(
      owner,
      `select 'truncate ' || string_agg(t.oid::regclass::text, ', ') as text from (${ourTables}) t`,
    )),
  ];
  for (const one of away) await runAsOwner(owner, one);
  return again;
}

/** Puts a sequence where it stood, if it is there. */
export async function setSequence(
  owner: OwnerConnection,
  { name, value, called }: { readonly name: string; readonly value: string; readonly called: boolean },
): Promise<void> {
  await runAsOwner(owner, 'select setval(s, $2::bigint, $3) from to_regclass($1) s where s is not null', [
    `public.${pg.escapeIdentifier(name)}`,
    value,
    called,
  ]);
}
