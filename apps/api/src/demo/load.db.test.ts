import { beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import { demoCouncil } from '@heard/demo-council/demo-council';
import type { Role } from '@heard/domain/access/roles';
import { testToday, useDatabase } from '../../test/use-database.js';
import { passwordMatches } from '../platform/password.js';
import { demoPassword, loadDemo } from './load.js';

describe('the demo council', () => {
  const db = useDatabase();

  beforeAll(async () => {
    const client = new pg.Client({ connectionString: db.ownerUrl });
    await client.connect();
    await loadDemo(client, testToday);
    await client.end();
  });

  async function count(sql: string, params: readonly unknown[] = []): Promise<number> {
    const { rows } = await db.owner.query<{ n: string }>(`select count(*) as n from ${sql}`, [...params]);
    return Number(rows[0]?.n);
  }

  /** The children of a demo account today, at this depth. */
  async function reach(account: string, depth: 'RECORD' | 'NAME'): Promise<number> {
    return count(
      `(select distinct child_id from child_access a join user_account u on u.id = a.principal_id
      where u.email = $1 and a.depth = $2 and a.starts_on <= $3 and (a.ends_on is null or a.ends_on >= $3)) reached`,
      [`${account}@demo.example`, depth, testToday],
    );
  }

  /** What is missing of chains, and moves and changes of worker, are worked out as they come in. */
  const own: Readonly<Record<string, string>> = {
    work_item: `(select * from work_item where kind = 'ANSWER_CHILD') promised`,
    life_decision: `(select * from life_decision where source = 'RECORDED') written`,
  };

  test('loads every row of every table that is there', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const there = new Set(rows.map((row) => row.name));
    const council = Object.entries(demoCouncil({ today: testToday })).filter(([table]) => there.has(table));
    expect(council.length).toBeGreaterThan(15);
    for (const [table, expected] of council) {
      expect([table, await count(own[table] ?? table)]).toEqual([table, expected.length]);
    }
  });

  test('leaves every chain followed from then on, with nothing opened only to be closed, and nothing missing unnoticed', async () => {
    expect(await count(`pg_trigger t where t.tgenabled <> 'O'`)).toBe(0);
    expect(
      await count(`work_item w where w.kind <> 'ANSWER_CHILD' and w.closed_at is not null and w.closed_by is null`),
    ).toBe(0);
    const open = `select w.kind, w.subject_id, w.since_on, w.due_on from work_item w
      where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and w.life_decision_id is null`;
    const missing = `select d.kind, d.subject_id, d.since_on, d.due_on
      from app.derive_breaks(array(select f.id from feedback f), app.today()) d`;
    expect(await count(`(${open}) items`)).toBeGreaterThan(150);
    expect(await count(`((${open}) except (${missing}) union all (${missing}) except (${open})) apart`)).toBe(0);
    expect(await count(`app.derive_progress(array(select f.id from feedback f)) p`)).toBe(
      await count('chain_progress'),
    );
    expect(await count('child_need')).toBe(await count('child'));
  });

  test('leaves nothing of a child’s words waiting for more than three weeks after its day', async () => {
    const { rows } = await db.owner.query<{ kind: string; late: number }>(
      `select kind, max($1::date - due_on)::int as late from work_item where closed_at is null group by kind order by kind`,
      [testToday],
    );
    expect(rows.length).toBeGreaterThanOrEqual(7);
    expect(rows.filter(({ late }) => late > 21)).toEqual([]);
  });

  test('gives the ten accounts one password that lets them in, and nobody else any', async () => {
    const { rows } = await db.owner.query<{ password_hash: string | null; is_demo: boolean }>(
      'select password_hash, is_demo from user_account',
    );
    const withPassword = rows.filter((row) => row.password_hash !== null);
    expect(withPassword).toHaveLength(10);
    expect(withPassword.every((row) => row.is_demo)).toBe(true);
    const matches = await Promise.all(withPassword.map((row) => passwordMatches(row.password_hash, demoPassword)));
    expect(matches).toEqual(Array.from({ length: 10 }, () => true));
  });

  test('lets those who work with children reach the children of their work', async () => {
    expect(await reach('practitioner', 'RECORD')).toBeGreaterThanOrEqual(14);
    expect(await reach('team-manager', 'RECORD')).toBeGreaterThanOrEqual(14);
    expect(await reach('reviewing-officer', 'RECORD')).toBeGreaterThan(20);
    expect(await reach('childrens-rights', 'RECORD')).toBeGreaterThan(8);
  });

  test('shows a partner and the complaints manager no more than names, and an elected member and an administrator no child', async () => {
    expect(await reach('partner', 'NAME')).toBeGreaterThan(5);
    expect(await reach('partner', 'RECORD')).toBe(0);
    expect(await reach('complaints-manager', 'NAME')).toBeGreaterThan(20);
    expect(await reach('complaints-manager', 'RECORD')).toBe(0);
    for (const account of ['elected-member', 'administrator']) {
      expect((await reach(account, 'RECORD')) + (await reach(account, 'NAME'))).toBe(0);
    }
  });

  test('gives each role one account of the demo', async () => {
    const { rows } = await db.owner.query<{ role: Role }>(
      `select g.role from role_grant g join user_account u on u.id = g.user_id where u.is_demo order by g.role`,
    );
    expect(new Set(rows.map((row) => row.role)).size).toBe(10);
  });
});
