import { beforeAll, describe, expect, test } from 'vitest';
import { recordComplaint } from '../../../../test/complaints.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import type { TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';

const drawn = /^R-2026-([1-9]\d{4})$/;

/** What a copy of a record doesn't share with it; the rest is taken as it is, column by column: 90,000 rows are many. */
const ofItsOwn: Readonly<Record<string, string>> = {
  id: 'gen_random_uuid()',
  client_id: 'gen_random_uuid()',
  about_user_id: 'null',
  reference: `'R-1990-' || no`,
};

describe('the reference of a complaint', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let otherManager: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    otherManager = await addUser(db, 'COMPLAINTS_MANAGER', 'Second Complaints Manager', null);
  });

  async function referenceOf(changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const { data, errors } = await recordComplaint(db, council.users.COMPLAINTS_MANAGER, changes);
    expect(errors).toEqual([]);
    return data.recordComplaint.reference;
  }

  test('is drawn, so that nobody can tell from theirs how many others there are', async () => {
    const references: string[] = [];
    for (let i = 0; i < 8; i++) references.push(await referenceOf());
    const numbers = references.map((reference) => Number(drawn.exec(reference)?.[1]));
    expect(new Set(numbers).size).toBe(8);
    const counted = numbers.map((_, at) => (numbers[0] ?? 0) + at);
    expect(numbers).not.toEqual(counted);
    expect(numbers.every((number) => number >= 10_000)).toBe(true);
  });

  test('looks the same where the complaint is about a complaints manager', async () => {
    expect(await referenceOf({ aboutUserId: otherManager.userId })).toMatch(drawn);
  });

  test('is none that another record has, in reach or not, however many are taken', async () => {
    const client = await db.owner.connect();
    try {
      await client.query('begin');
      // What is kept beside each record, such as the words by which it is found, has no part in this.
      await client.query('alter table representation disable trigger user');
      const { rows: columns } = await client.query<{ name: string }>(
        `select attname as name from pg_attribute
         where attrelid = 'representation'::regclass and attnum > 0 and not attisdropped order by attnum`,
      );
      const values = columns.map(({ name }) => ofItsOwn[name] ?? `r.${name}`);
      await client.query(
        `insert into representation select ${values.join(', ')}
         from (select * from representation limit 1) r, generate_series(10000, 99999) no where no % 9000 <> 7`,
      );
      const { rows } = await client.query<{ reference: string }>(
        `select app.new_representation_reference('1990-05-01') as reference`,
      );
      expect(Number(rows[0]?.reference.slice('R-1990-'.length)) % 9000).toBe(7);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
