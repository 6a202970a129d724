import type { DataSource } from 'typeorm';
import { checkedRows } from '../platform/checked-rows.js';
import { row, text } from '../platform/row-shapes.js';

/** The database has been changed by a newer version of the product than this one. */
export class DatabaseIsNewerError extends Error {}

async function appliedMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const present = `select from pg_class where oid = to_regclass('public.schema_migration')`;
  if (checkedRows(row({}), await dataSource.query(present), present).length === 0) return [];
  const applied = 'select m.name from schema_migration m';
  return checkedRows(row({ name: text }), await dataSource.query(applied), applied).map(({ name }) => name);
}

/** Throws `DatabaseIsNewerError`. */
export async function assertNotNewer(dataSource: DataSource): Promise<void> {
  const known = new Set(dataSource.migrations.map((migration) => migration.name));
  const unknown = (await appliedMigrations(dataSource)).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseIsNewerError(unknown.join(', '));
}

/**
 * Brings the schema up to this version, one transaction per change. Of two starts at once the second waits, and then
 * looks again. Throws `DatabaseIsNewerError` and changes nothing.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  await dataSource.query(`select pg_advisory_lock(hashtext('heard migrations'))`);
  await assertNotNewer(dataSource);
  await dataSource.runMigrations();
}
