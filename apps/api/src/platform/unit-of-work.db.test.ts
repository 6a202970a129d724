import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../test/council.js';
import { sqlOf } from '../../test/sql-of.js';
import { useDatabase } from '../../test/use-database.js';
import { recordChange } from '../foundations/audit/record-change.js';
import { createDataSource } from './data-source.js';
import { count, row, text } from './row-shapes.js';
import { newToken } from './session-token.js';
import { rowsOf } from './sql.js';
import { NotCommittedError, send } from './statements.js';
import { openTransaction } from './transaction.js';
import { ThemeEntity } from '../features/feedback/theme.entity.js';
import { openUnit, runAsSystem } from './work.js';

async function sessionFor(db: ReturnType<typeof useDatabase>, userId: string): Promise<string> {
  const hash = newToken();
  await db.owner.query(
    `insert into session (token_sha256, id, user_id, expires_at) values ($1, gen_random_uuid(), $2, now() + interval '1 hour')`,
    [hash, userId],
  );
  return hash;
}

describe('a unit of work', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  test('never says stored when a swallowed error has undone the work', async () => {
    const transaction = await openTransaction(db.place.dataSource);
    await sqlOf(transaction, 'select 1 / 0').catch(() => undefined);
    await expect(transaction.commit()).rejects.toThrow(NotCommittedError);
  });

  test('takes one connection, however many requests run at once', async () => {
    const session = await sessionFor(db, council.users.PRACTITIONER.userId);
    const names = await Promise.all(
      Array.from({ length: 30 }, async () => {
        const unit = await openUnit(db.place, session, '00000000-0000-7000-8000-000000000000');
        const rows = await sqlOf(unit, 'select child.name from child order by child.reference');
        await unit.commit();
        return rows.length;
      }),
    );
    expect(new Set(names)).toEqual(new Set([2]));
  });

  test('runs nothing outside the transaction after a sibling failed', async () => {
    const session = await sessionFor(db, council.users.PRACTITIONER.userId);
    const unit = await openUnit(db.place, session, '00000000-0000-7000-8000-000000000000');
    const late: Promise<unknown>[] = [];
    await expect(
      Promise.all([
        sqlOf(unit, 'select 1 / 0'),
        (async () => {
          await new Promise((resolve) => setImmediate(resolve));
          const straggler = sqlOf(unit, 'select current_setting($1, true) as reader', ['app.user_id']);
          late.push(straggler.catch((error: unknown) => error));
          await straggler;
        })(),
      ]),
    ).rejects.toThrow(/division by zero/);
    await unit.rollback();
    await new Promise((resolve) => setImmediate(resolve));
    for (const outcome of await Promise.all(late)) expect(outcome).toBeInstanceOf(Error);
    await expect(sqlOf(unit, 'select 1')).rejects.toThrow(/already ended/);
  });

  test('leaves no reader behind on the connection', async () => {
    const session = await sessionFor(db, council.users.QUALITY_ASSURANCE.userId);
    const unit = await openUnit(db.place, session, '00000000-0000-7000-8000-000000000000');
    expect(await sqlOf(unit, 'select child.id from child')).toHaveLength(3);
    await unit.commit();
    const after = await openTransaction(db.place.dataSource);
    expect(await sqlOf(after, 'select child.id from child')).toEqual([]);
    expect(await sqlOf(after, 'select app.role() as role, app.user_id() as reader')).toEqual([
      { role: 'NOBODY', reader: null },
    ]);
    await after.rollback();
  });

  test('does what waits for the commit only after it, and not after a rollback', async () => {
    const done: string[] = [];
    await runAsSystem(db.place, 'system: test', async (unit) => {
      unit.afterCommit(() => void done.push('committed'));
      expect(done).toEqual([]);
    });
    await expect(
      runAsSystem(db.place, 'system: test', async (unit) => {
        unit.afterCommit(() => void done.push('rolled back'));
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(done).toEqual(['committed']);
  });

  test('says at the commit why something could not be stored that nobody waited for, and stores nothing', async () => {
    const rows = async (): Promise<number> =>
      (await db.owner.query('select 1 from record_change where row_id = $1', [council.children.mine])).rows.length;
    const change = { table: 'child', rowId: council.children.mine, columns: ['name'] };
    await expect(
      runAsSystem(db.place, 'system: test', async (unit) => {
        recordChange(unit, change);
        recordChange(unit, { ...change, rowId: 'no id' });
      }),
    ).rejects.toThrow(/invalid input syntax for type uuid/);
    expect(await rows()).toBe(0);
    await runAsSystem(db.place, 'system: test', async (unit) => recordChange(unit, change));
    expect(await rows()).toBe(1);
  });

  test('says what failed first to whatever follows it', async () => {
    await expect(
      runAsSystem(db.place, 'system: test', async (unit) => {
        recordChange(unit, { table: 'child', rowId: 'no id', columns: [] });
        return rowsOf(unit, row({ one: count }), 'select 1 as one');
      }),
    ).rejects.toThrow(/invalid input syntax for type uuid/);
  });

  test('runs nothing as an account that may not take the weak role', async () => {
    const role = `no_right_${randomUUID().replaceAll('-', '')}`;
    await db.owner.query(`create role ${role} login password 'only-for-tests'`);
    const url = new URL(db.runningUrl);
    url.username = role;
    const stranger = createDataSource({ url: url.href, entities: [], migrations: [] });
    await stranger.initialize();
    const { statements, commit } = await openTransaction(stranger);
    await expect(statements[send]('select current_user')).rejects.toThrow(/permission denied to set role/);
    await expect(commit()).rejects.toThrow(/permission denied to set role/);
    await stranger.destroy();
    await db.owner.query(`drop role ${role}`);
  });

  test('refuses rows that are not what was declared: one column short, one too many, or another type', async () => {
    const shape = row({ one: count });
    const read = async (sql: string): Promise<unknown> =>
      runAsSystem(db.place, 'system: test', async (unit) => rowsOf(unit, shape, sql));
    expect(await read('select 1 as one')).toEqual([{ one: 1 }]);
    for (const sql of ['select 1 as two', 'select 1 as one, 2 as two', `select '1' as one`, 'select null as one']) {
      await expect(read(sql)).rejects.toThrow(/is not what was declared/);
    }
  });

  test('makes no row without every one of its columns', async () => {
    const incomplete = JSON.parse('{"id":"0197a000-0000-7000-8000-000000000000","key":"a"}');
    await expect(
      runAsSystem(db.place, 'system: test', async (unit) => unit.db.insert(ThemeEntity, incomplete)),
    ).rejects.toThrow(/ThemeEntity\..+ was not given/);
  });

  test('has stored what it stored, whether or not the screens could be told', async () => {
    const done: string[] = [];
    await runAsSystem(db.place, 'system: test', async (unit) => {
      unit.announce('longer than a message can be '.repeat(500), 'id');
      unit.afterCommit(() => void done.push('committed'));
    });
    expect(done).toEqual(['committed']);
  });
});

describe('row-level security, with every policy call left out', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  async function visibleTo(
    userId: string,
    sql = 'select child.reference from child order by 1',
  ): Promise<readonly string[]> {
    const unit = await openUnit(db.place, await sessionFor(db, userId), '00000000-0000-7000-8000-000000000000');
    const rows = await rowsOf(unit, row({ reference: text }), sql);
    await unit.rollback();
    return rows.map(({ reference }) => reference);
  }

  test('shows each role the children it reaches and no others', async () => {
    const { users, otherPractitioner } = council;
    expect(await visibleTo(users.PRACTITIONER.userId)).toEqual(['VC-1001', 'VC-1002']);
    expect(await visibleTo(users.TEAM_MANAGER.userId)).toEqual(['VC-1001', 'VC-1002']);
    expect(await visibleTo(otherPractitioner.userId)).toEqual(['VC-1003']);
    expect(await visibleTo(users.REVIEWING_OFFICER.userId)).toEqual(['VC-1001']);
    expect(await visibleTo(users.QUALITY_ASSURANCE.userId)).toEqual(['VC-1001', 'VC-1002', 'VC-1003']);
    for (const role of [
      'LEADERSHIP',
      'PARTNER',
      'ELECTED_MEMBER',
      'ADMINISTRATOR',
      'COMPLAINTS_MANAGER',
      'CHILDRENS_RIGHTS',
    ] as const) {
      expect(await visibleTo(users[role].userId)).toEqual([]);
    }
  });

  test('follows a change of team at once, and past relationships give nothing', async () => {
    const { users, teams } = council;
    const child = await addChild(db, {
      reference: 'VC-2001',
      name: 'Moving Child',
      team: teams[0],
      worker: users.PRACTITIONER,
    });
    expect(await visibleTo(users.TEAM_MANAGER.userId)).toContain('VC-2001');
    await db.owner.query(`update child_team set ends_on = '2026-11-23' where child_id = $1`, [child]);
    await db.owner.query(`update child_relationship set ends_on = '2026-11-23' where child_id = $1`, [child]);
    expect(await visibleTo(users.TEAM_MANAGER.userId)).not.toContain('VC-2001');
    expect(await visibleTo(users.PRACTITIONER.userId)).not.toContain('VC-2001');
  });

  test('gives a reviewing officer the child that no team has yet', async () => {
    await addChild(db, { reference: 'VC-3001', name: 'New Child' });
    expect(await visibleTo(council.users.REVIEWING_OFFICER.userId)).toContain('VC-3001');
    expect(await visibleTo(council.users.PRACTITIONER.userId)).not.toContain('VC-3001');
  });

  test('lets nobody read passwords, sessions, invitations or the audit log, and nobody rewrite the log', async () => {
    const user = council.users.QUALITY_ASSURANCE.userId;
    for (const sql of [
      'select password_hash from user_account',
      'select * from session',
      'select * from setup_invitation',
      'select * from access_event',
      'delete from access_event',
      `update record_change set table_name = ''`,
      'delete from child',
    ]) {
      await expect(visibleTo(user, sql)).rejects.toThrow(/permission denied/);
    }
  });
});
