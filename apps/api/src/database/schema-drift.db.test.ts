import { describe, expect, test } from 'vitest';
import { createDataSource } from '../platform/data-source.js';
import { entities } from '../app/entities.js';
import { migrations } from '../app/migrations.js';
import { useDatabase } from '../../test/use-database.js';

const boundIn = (check: string): string | undefined => /<= \(?(\d+)/.exec(check)?.[1];

describe('the schema', () => {
  const db = useDatabase();

  test('is the same in migrations and entities', async () => {
    const owner = createDataSource({ url: db.ownerUrl, entities, migrations });
    await owner.initialize();
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map((query) => query.query)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });

  test('bounds each text as its entity does: TypeORM compares what a check is called, not what it says', async () => {
    const owner = createDataSource({ url: db.ownerUrl, entities, migrations });
    await owner.initialize();
    try {
      const stored = await owner.query<{ name: string; says: string }[]>(
        `select conname as name, pg_get_constraintdef(oid) as says from pg_constraint where conname like 'ck\\_%\\_length'`,
      );
      const inDatabase = new Map(stored.map(({ name, says }) => [name, boundIn(says)]));
      const checks = owner.entityMetadatas.flatMap((entity) => entity.checks);
      const bounds = checks.filter(({ name }) => name.endsWith('_length'));
      expect(bounds.length).toBeGreaterThan(90);
      const different = bounds.filter(({ name, expression }) => inDatabase.get(name) !== boundIn(expression));
      expect(different.map(({ name }) => name)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });

  test('goes down and up again', async () => {
    const owner = createDataSource({ url: db.ownerUrl, entities: [], migrations });
    await owner.initialize();
    try {
      for (let i = 0; i < migrations.length; i += 1) await owner.undoLastMigration();
      const left = await owner.query<{ name: string }[]>(
        `select tablename as name from pg_tables where schemaname in ('public', 'app') and tablename <> 'schema_migration'`,
      );
      expect(left).toEqual([]);
      await owner.runMigrations();
    } finally {
      await owner.destroy();
    }
  });

  test('has row-level security on every table that a request can read or write', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
         and (has_table_privilege('heard_app', c.oid, 'select') or has_table_privilege('heard_app', c.oid, 'insert'))
       order by 1`,
    );
    expect(rows.map((row) => row.name)).toEqual(['org_unit', 'setting']); // known to everybody: no personal data
  });

  test('has no function of the owner that a temporary table could mislead, or that just anybody may call', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select p.proname as name from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef
         and (p.proconfig[1] is distinct from 'search_path=public, app, pg_temp' or has_function_privilege('public', p.oid, 'execute'))
       order by 1`,
    );
    expect(rows.map((row) => row.name)).toEqual([]);
  });

  test('lets nobody but its triggers work reach out anew', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select p.proname as name from pg_proc p where p.pronamespace = 'app'::regnamespace
         and (p.proname like 'follow%' or p.proname like 'refresh%') and has_function_privilege('heard_app', p.oid, 'execute')`,
    );
    expect(rows).toEqual([]);
  });
});
