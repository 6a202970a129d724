import type pg from 'pg';
import { tablesByForeignKeys } from '../src/demo/tables-by-foreign-keys.js';

interface Key {
  readonly from: string;
  readonly to: string;
  /** Whether row `c` of the one table has such a reference. */
  readonly given: string;
  /** Whether row `c` of the one table refers to row `p` of the other. */
  readonly joins: string;
}

interface Tables {
  /** Each after all that it refers to. */
  readonly ordered: readonly string[];
  readonly keys: readonly Key[];
  /** Those of whose rows some belong to a child. */
  readonly aboutChildren: ReadonlySet<string>;
}

/** Tables of up to so many rows are kept whole unless their rows belong to children. */
const small = 100;
/** What a database has been through is not there by half: there are more migrations than that by now. */
const always: readonly string[] = ['schema_migration'];
/** Of what could belong to a child and doesn't, such as what a group said. */
const withoutChild = 6;
const childrenOfAccount = 2;

async function readTables(client: pg.Client): Promise<Tables> {
  const { rows: names } = await client.query<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public' order by tablename collate "C"`,
  );
  const ordered = await tablesByForeignKeys(
    client,
    names.map(({ name }) => name),
  );
  const { rows: keys } = await client.query<Key>(
    `select k.conrelid::regclass::text as from, k.confrelid::regclass::text as to,
       string_agg(format('c.%I is not null', a.attname), ' and ' order by u.at) as given,
       string_agg(format('c.%I = p.%I', a.attname, b.attname), ' and ' order by u.at) as joins
     from pg_constraint k, unnest(k.conkey, k.confkey) with ordinality u (mine, theirs, at), pg_attribute a, pg_attribute b
     where k.contype = 'f' and a.attrelid = k.conrelid and a.attnum = u.mine and b.attrelid = k.confrelid and b.attnum = u.theirs
     group by k.oid order by k.conname`,
  );
  const aboutChildren = new Set(['child']);
  for (const table of ordered) {
    if (keys.some(({ from, to }) => from === table && aboutChildren.has(to))) aboutChildren.add(table);
  }
  return { ordered, keys, aboutChildren };
}

const keep = (table: string, rows: string): string =>
  `insert into pg_temp.kept select '${table}'::regclass, c.ctid from ${table} c ${rows} on conflict do nothing`;
const isKept = (table: string, row: string): string =>
  `exists (select from pg_temp.kept k where k.tab = '${table}'::regclass and k.id = ${row}.ctid)`;

/** Each row of a table with the child that it belongs to. */
function rowsByChild(table: string, tables: Tables): string {
  const { keys, aboutChildren } = tables;
  if (table === 'child') return 'select c.ctid as row, c.ctid as child from child c';
  const owner = keys.find(({ from, to }) => from === table && to !== table && aboutChildren.has(to));
  if (owner === undefined) throw new Error(`Rows of ${table} belong to no child`);
  return `select c.ctid as row, o.child from ${table} c join ${owner.to} p on ${owner.joins}
    join (${rowsByChild(owner.to, tables)}) o on o.row = p.ctid`;
}

/** Some children of each demo account, and one for each table whose rows belong to others only. */
async function chooseChildren(client: pg.Client, tables: Tables): Promise<void> {
  const ofAccounts = `select a.child_id, row_number() over (partition by a.principal_id order by a.child_id) as no
    from child_access a join user_account u on u.id = a.principal_id where u.is_demo and a.ends_on is null`;
  await client.query(
    keep('child', `where c.id in (select r.child_id from (${ofAccounts}) r where r.no <= ${childrenOfAccount})`),
  );
  for (const table of tables.ordered.filter((name) => tables.aboutChildren.has(name))) {
    await client.query(
      `with found as (${rowsByChild(table, tables)})
       insert into pg_temp.kept select 'child'::regclass, f.child from found f
       where not exists (select from found f join pg_temp.kept k on k.tab = 'child'::regclass and k.id = f.child)
       order by f.row limit 1`,
    );
  }
}

/** What belongs to children stays where all that it belongs to stays. */
async function keepWhatBelongs(client: pg.Client, { ordered, keys, aboutChildren }: Tables): Promise<void> {
  for (const table of ordered.filter((name) => aboutChildren.has(name) && name !== 'child')) {
    const owners = keys.filter(({ from, to }) => from === table && to !== table && aboutChildren.has(to));
    const stays = owners.map(
      ({ to, given, joins }) =>
        `(not (${given}) or exists (select from ${to} p where ${joins} and ${isKept(to, 'p')}))`,
    );
    const given = owners.map((key) => `(${key.given})`).join(' or ');
    await client.query(keep(table, `where (${given}) and ${stays.join(' and ')}`));
    await client.query(keep(table, `where not (${given}) order by c.ctid limit ${withoutChild}`));
  }
}

/** Of the rest, small tables whole, and of large ones what is referred to; and some where nothing refers to any. */
async function keepTheRest(client: pg.Client, { ordered, keys, aboutChildren }: Tables): Promise<void> {
  for (const table of ordered.toReversed()) {
    const users = keys.filter(({ to }) => to === table);
    if (!aboutChildren.has(table)) {
      const { rowCount } = await client.query(`select from ${table} limit ${small + 1}`);
      if (always.includes(table)) await client.query(keep(table, ''));
      else if ((rowCount ?? 0) <= small || users.length === 0)
        await client.query(keep(table, `order by c.ctid limit ${small}`));
    }
    for (const { from, joins } of users) {
      await client.query(
        `insert into pg_temp.kept select '${table}'::regclass, p.ctid from ${from} c join ${table} p on ${joins}
         where ${isKept(from, 'c')} on conflict do nothing`,
      );
    }
  }
}

/**
 * Takes most rows out of a database and leaves it as a small council would be: what is left refers to nothing that isn't
 * there, and of each child that is left everything is. As the superuser; no trigger hears of it.
 */
export async function cutDown(client: pg.Client): Promise<void> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query('create temporary table kept (tab oid, id tid, primary key (tab, id)) on commit drop');
  const tables = await readTables(client);
  await chooseChildren(client, tables);
  await keepWhatBelongs(client, tables);
  await keepTheRest(client, tables);
  for (const table of tables.ordered) await client.query(`delete from ${table} c where not ${isKept(table, 'c')}`);
  await client.query('commit');
}
