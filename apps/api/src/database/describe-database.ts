import type pg from 'pg';
import { z } from 'zod';
import { catalogOfCode, ourCode } from './catalog-of-code.js';
import { catalogOfRights } from './catalog-of-rights.js';
import { catalogOfTables, ourTables } from './catalog-of-tables.js';

const ours = `
  our_schemas as (
    select s.* from pg_namespace s where s.nspname !~ '^pg_' and s.nspname <> 'information_schema'),
  of_extensions as (select d.classid, d.objid from pg_depend d where d.deptype = 'e'),
  ${ourTables},
  ${ourCode}`;

const everything = `
  with ${ours}
  select all_lines.file, all_lines.line from (${[...catalogOfTables, ...catalogOfCode, ...catalogOfRights].join('\nunion all\n')}) all_lines
  order by all_lines.file collate "C", all_lines.part, all_lines.key collate "C", all_lines.line collate "C"`;

const described = [
  'table',
  'view',
  'materialized view',
  'index',
  'sequence',
  'function',
  'procedure',
  'aggregate',
  'type',
]
  .concat(['domain constraint', 'statistics object', 'default acl', 'composite type', 'extension'])
  .concat(['text search dictionary', 'text search configuration'])
  .map((kind) => `'${kind}'`)
  .join(', ');

const kindsLeftOut = `
  with ${ours}
  select distinct found.type as kind
  from pg_depend d, pg_identify_object(d.classid, d.objid, d.objsubid) found
  where d.refclassid = 'pg_namespace'::regclass and d.refobjid in (select oid from our_schemas)
    and not exists (select 1 from of_extensions e where e.classid = d.classid and e.objid = d.objid)
    and found.type not in (${described})`;

const linesOf = z.array(z.object({ file: z.string(), line: z.string() }));
const kindsOf = z.array(z.object({ kind: z.string() }));

async function readCatalog(client: pg.ClientBase): Promise<ReadonlyMap<string, string>> {
  const leftOut = kindsOf.parse((await client.query(kindsLeftOut)).rows).map(({ kind }) => kind);
  if (leftOut.length > 0) throw new Error(`Teach catalog-of-code.ts to describe these: ${leftOut.join(', ')}`);
  const files = new Map<string, string>();
  for (const { file, line } of linesOf.parse((await client.query(everything)).rows)) {
    files.set(file, `${files.get(file) ?? ''}${line}\n`);
  }
  return files;
}

/**
 * Everything that a database is but its rows, as SQL in a stable order: by path, one file for each table, view and
 * function name, and `database.sql` for the rest. Two databases are the same where these are. Names of public stand
 * alone. The client must not be in a transaction. Throws on a kind of object that it could not describe.
 */
export async function describeDatabase(client: pg.ClientBase): Promise<ReadonlyMap<string, string>> {
  await client.query('begin read only');
  try {
    await client.query('set local search_path = public');
    return await readCatalog(client);
  } finally {
    await client.query('rollback');
  }
}
