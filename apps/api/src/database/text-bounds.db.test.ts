import { beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { entities } from '../app/entities.js';
import { migrations } from '../app/migrations.js';
import { createSchema } from '../app/schema.js';
import { createDataSource } from '../platform/data-source.js';
import { newId } from '../platform/ids.js';
import { columnsOfInputs, notStored } from '../../test/columns-of-inputs.js';
import { everySendableInput } from '../../test/sendable-inputs.js';
import { useDatabase } from '../../test/use-database.js';

/** The greatest length in the text of a check, by the name that checks of lengths have. */
function lengthIn(expression: string): number | null {
  const found = /(?:char_length|octet_length|cardinality)\([^<]+<= (\d+)/.exec(expression)?.[1];
  return found === undefined ? null : Number(found);
}

/** True for a check that lists the values. */
function lists(definition: string): boolean {
  return /= ANY \(ARRAY\[/.test(definition);
}

interface Column {
  readonly name: string;
  readonly checks: readonly { readonly name: string; readonly definition: string }[];
}

describe('the bounds of texts in the database', () => {
  const db = useDatabase();
  const addPerson = async (name: string) =>
    db.owner.query('insert into person (id, name) values ($1, $2)', [newId(), name]);
  let columns: readonly Column[] = [];
  let bounds: ReadonlyMap<string, number>;

  beforeAll(async () => {
    const { rows } = await db.owner.query<Column>(
      `select c.relname || '.' || a.attname as name,
         coalesce((select json_agg(json_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid)))
           from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '[]') as checks
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
         and format_type(a.atttypid, a.atttypmod) ~ '^(text|character|json|bytea|xml|hstore|name)|\\[\\]'`,
    );
    columns = rows;
    const lengths = columns.flatMap(({ name, checks }) => {
      const check = checks.find((one) => one.name === `ck_${name.replace('.', '_')}_length`);
      const length = check === undefined ? null : lengthIn(check.definition);
      return length === null ? [] : [[name, length] as const];
    });
    bounds = new Map(lengths);
  });

  test('are on every column of text, of lists and of JSON that no other check bounds', () => {
    const open = columns.filter(
      ({ name, checks }) => !bounds.has(name) && !checks.some((one) => lists(one.definition)),
    );
    expect(columns.length).toBeGreaterThan(100);
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test('are those that the entities declare', async () => {
    const source = createDataSource({ url: db.ownerUrl, entities, migrations: [] });
    await source.initialize();
    const declared = source.entityMetadatas.flatMap(({ tableName, checks }) =>
      checks.flatMap(({ name, expression }) => {
        const column = name.slice(`ck_${tableName}_`.length, -'_length'.length);
        const length = lengthIn(expression);
        return length === null ? [] : [[`${tableName}.${column}`, length] as const];
      }),
    );
    await source.destroy();
    expect(new Map(declared)).toEqual(bounds);
  });

  test('are those of the API, for every text that a change can send', () => {
    const sent = everySendableInput(createSchema()).filter(({ kind, is }) => kind === 'mutation' && is === 'text');
    const texts = sent.filter(({ greatest, path }) => greatest !== 36 && !path.endsWith('.text'));
    const named = texts.map((input) => ({ ...input, name: `${input.operation} ${input.path}` }));
    const places = named.filter(({ name }) => !notStored.includes(name));
    expect(Object.keys(columnsOfInputs).toSorted()).toEqual(places.map(({ name }) => name).toSorted());
    for (const { name, greatest } of places) {
      const column = columnsOfInputs[name] ?? '';
      expect({ name, column, length: bounds.get(column) }).toEqual({ name, column, length: greatest });
    }
  });

  test('count as the API counts: an emoji is one character', async () => {
    await expect(addPerson('🎉'.repeat(200))).resolves.toMatchObject({ rowCount: 1 });
    await expect(addPerson('🎉'.repeat(201))).rejects.toMatchObject({ constraint: 'ck_person_name_length' });
  });

  test('bound lists and JSON too', async () => {
    const change = async (columnNames: readonly string[]) =>
      db.owner.query(
        `insert into record_change (id, at, request_id, table_name, row_id, columns) values ($1, now(), $1, 'x', $1, $2)`,
        [newId(), columnNames],
      );
    const many = Array.from({ length: 61 }, () => 'a');
    await expect(change(many)).rejects.toMatchObject({ constraint: 'ck_record_change_columns_length' });
    await expect(change(['a'.repeat(3_601)])).rejects.toMatchObject({ constraint: 'ck_record_change_columns_length' });
    const setting = db.owner.query(`insert into setting (key, value) values ('long', to_jsonb(repeat('a', 10001)))`);
    await expect(setting).rejects.toMatchObject({ constraint: 'ck_setting_value_length' });
  });
});

describe('a council that already keeps longer texts', () => {
  const db = useDatabase();
  const old = 'A heading as long as a page. '.repeat(40);
  let source: DataSource;
  let id = '';

  beforeAll(async () => {
    source = createDataSource({ url: db.ownerUrl, entities: [], migrations });
    await source.initialize();
    const bounding = migrations.findIndex(({ name }) => name.startsWith('BoundTexts'));
    for (let i = migrations.length; i > bounding; i -= 1) await source.undoLastMigration();
    const client = new pg.Client({ connectionString: db.ownerUrl });
    await client.connect();
    id = newId();
    await client.query('insert into plan (id, title) values ($1, $2)', [id, old]);
    await client.query(
      `insert into access_event (id, at, operation, purpose, outcome, request_id) values ($1, now(), 'child', $2, 'OK', $1)`,
      [id, old],
    );
    await client.end();
    await source.runMigrations();
    await source.destroy();
  });

  test('keeps them whole, and still changes the rows that they are in', async () => {
    await db.owner.query('update plan set published_on = current_date where id = $1', [id]);
    const { rows } = await db.owner.query<{ title: string; purpose: string }>(
      'select p.title, e.purpose from plan p join access_event e on e.id = p.id where p.id = $1',
      [id],
    );
    expect(rows).toEqual([{ title: old, purpose: old }]);
  });

  test('takes no other text of that length', async () => {
    const other = db.owner.query('insert into plan (id, title) values ($1, $2)', [newId(), `${old}.`]);
    await expect(other).rejects.toMatchObject({ constraint: 'ck_plan_title_length' });
    const event = db.owner.query(
      `insert into access_event (id, at, operation, purpose, outcome, request_id) values ($1, now(), 'child', $2, 'OK', $1)`,
      [newId(), old],
    );
    await expect(event).rejects.toMatchObject({ constraint: 'ck_access_event_purpose_length' });
  });
});
