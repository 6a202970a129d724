import type { OwnerConnection } from '../platform/owner-connection.js';
import { ownerRows, runAsOwner } from '../platform/owner-sql.js';
import { id, row, text } from '../platform/row-shapes.js';

export type DemoRow = Readonly<Record<string, unknown>>;

const rowsAtOnce = 2_000;

/** Adds rows with the same keys to one table, thousands in a statement. */
export async function insertRows(owner: OwnerConnection, table: string, rows: readonly DemoRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await runAsOwner(
      owner,
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(from, from + rowsAtOnce))],
    );
  }
}

/** The accounts of the demo. */
export async function demoAccountIds(owner: OwnerConnection): Promise<readonly string[]> {
  const rows = await ownerRows(owner, row({ id }), 'select u.id from user_account u where u.is_demo');
  return rows.map((account) => account.id);
}

export async function setPasswordHashes(
  owner: OwnerConnection,
  accounts: readonly { readonly id: string; readonly hash: string }[],
): Promise<void> {
  await runAsOwner(
    owner,
    `update user_account set password_hash = made.hash
     from unnest($1::uuid[], $2::text[]) as made (id, hash) where user_account.id = made.id`,
    [accounts.map((account) => account.id), accounts.map(({ hash }) => hash)],
  );
}

/** Those of these tables that the database has. */
export async function tablesThere(owner: OwnerConnection, tables: readonly string[]): Promise<readonly string[]> {
  const rows = await ownerRows(
    owner,
    row({ name: text }),
    'select t.tablename as name from pg_tables t where t.tablename = any($1)',
    [tables],
  );
  return rows.map(({ name }) => name);
}

const foreignKey = row({ from: text, to: text }).readonly();

/** Which of these tables refer to which others of them. Throws when one isn't in the database. */
export async function foreignKeysAmong(
  owner: OwnerConnection,
  tables: readonly string[],
): Promise<readonly { readonly from: string; readonly to: string }[]> {
  return ownerRows(
    owner,
    foreignKey,
    `select distinct k.conrelid::regclass::text as from, k.confrelid::regclass::text as to
     from pg_constraint k where k.contype = 'f' and k.conrelid <> k.confrelid
       and k.conrelid = any($1::regclass[]) and k.confrelid = any($1::regclass[])`,
    [tables],
  );
}

/** What follows each change of a chain and would work the same out again after every table. */
const followers = ['app.follow_breaks', 'app.follow_progress', 'app.follow_decision_breaks'];

const follower = row({ table: text, trigger: text }).readonly();

async function switchFollowers(owner: OwnerConnection, state: 'disable' | 'enable'): Promise<void> {
  const triggers = await ownerRows(
    owner,
    follower,
    `select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as trigger from pg_trigger t
     where t.tgfoid = any($1::regproc[])`,
    [followers],
  );
  for (const { table, trigger } of triggers) {
    await runAsOwner(owner, `alter table ${table} ${state} trigger ${trigger}`);
  }
}

/**
 * Fills tables, and works out once at the end how far each chain has come, what is missing of it and who needs what:
 * after each table it would be worked out for words whose answers come with a later one.
 */
export async function withChainsWorkedOutOnce(owner: OwnerConnection, fill: () => Promise<void>): Promise<void> {
  await switchFollowers(owner, 'disable');
  await fill();
  await runAsOwner(owner, 'set constraints all immediate'); // no table with a check still to come can be altered
  await switchFollowers(owner, 'enable');
  await runAsOwner(owner, 'analyze');
  await runAsOwner(owner, 'select app.keep_progress(array(select f.id from feedback f))');
  await runAsOwner(owner, 'select app.refresh_breaks(array(select f.id from feedback f), app.today())');
  await runAsOwner(owner, 'select app.refresh_decision_breaks(array(select d.id from life_decision d), app.today())');
  await runAsOwner(owner, 'select app.refresh_child_need(array(select c.id from child c))');
}

/** Does all of this work or none of it, and then lets the planner look at what is there. */
export async function inOneTransaction(owner: OwnerConnection, work: () => Promise<void>): Promise<void> {
  await runAsOwner(owner, 'begin');
  try {
    await work();
    await runAsOwner(owner, 'commit');
  } catch (error) {
    await runAsOwner(owner, 'rollback');
    throw error;
  }
  await runAsOwner(owner, 'analyze');
}
