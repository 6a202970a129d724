import type { DataSource } from 'typeorm';

/** The database has been changed by a newer version of the product than this one. */
export class DatabaseIsNewerError extends Error {}

async function appliedMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const found: { present: string | null }[] = await dataSource.query(
    `select to_regclass('public.schema_migration') as present`,
  );
  if (found[0]?.present === null) return [];
  const rows: { name: string }[] = await dataSource.query('select name from schema_migration');
  return rows.map((row) => row.name);
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
