import { roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { openComplaint, recordComplaint } from '../../../test/complaints.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { openUnit } from '../../platform/work.js';
import { complaintById } from './read/complaint.queries.js';

const list = `query ($search: String, $first: Int, $after: String) {
  complaints(search: $search, first: $first, after: $after) {
    edges { cursor node { id reference child { name } } } pageInfo { hasNextPage } counts { open overdue answered all } } }`;

describe('who reaches a complaint', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;
  let otherManager: TestUser;
  let advocate: TestUser;
  let aboutMine = '';

  async function relate(user: TestUser, child: string, kind: string, endsOn: string | null = null): Promise<void> {
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on, ends_on) values ($1, $2, $3, $4, '2025-01-01', $5)`,
      [newId(), child, user.personId, kind, endsOn],
    );
  }

  async function listed(user: TestUser, search?: string): Promise<ReturnType<typeof JSON.parse>> {
    const { data, errors } = await runAs(db, user, list, { search });
    return errors.length > 0 ? errors[0]?.code : data.complaints;
  }

  async function outcome(user: TestUser, id: string): Promise<string> {
    const { errors } = await openComplaint(db, user, id);
    return errors[0]?.code ?? 'OK';
  }

  async function childNames(user: TestUser): Promise<readonly string[]> {
    const { data } = await runAs(db, user, '{ children { edges { node { name } } } }');
    return data.children.edges.map((edge: { node: { name: string } }) => edge.node.name);
  }

  /** What this person's own transaction shows where no policy is asked: one complaint, and how many rows. */
  async function seenWithoutPolicy(user: TestUser): Promise<readonly unknown[]> {
    const hash = `hash of ${user.userId}`;
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [hash, newId(), user.userId],
    );
    const opened = await openUnit(db.place, hash, newId());
    const { actor } = opened;
    if (actor === null) throw new Error('Nobody is signed in');
    const one = await complaintById({ ...opened, actor }, aboutMine);
    const counts = [];
    for (const table of ['representation', 'complaint_stage']) {
      counts.push((await sqlOf(opened, `select 1 from ${table}`)).length);
    }
    await opened.rollback();
    return [one?.reference ?? null, ...counts];
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.COMPLAINTS_MANAGER;
    otherManager = await addUser(db, 'COMPLAINTS_MANAGER', 'Second Complaints Manager', null);
    advocate = await addUser(db, 'CHILDRENS_RIGHTS', 'Test Advocate', null);
    await relate(advocate, council.children.mine, 'ADVOCATE');
    expect(await childNames(manager)).toEqual([]);
    const { data, errors } = await recordComplaint(db, manager, { childReference: ' vc-1001 ' });
    expect(errors).toEqual([]);
    expect(data.recordComplaint).toMatchObject({
      child: { id: council.children.mine, reference: 'VC-1001', name: 'Amber Lightfoot' },
      team: { name: 'Oak Team' },
    });
    aboutMine = data.recordComplaint.id;
  });

  test('each role gets exactly what its line of the access table says', async () => {
    const found: Record<string, string> = {};
    for (const role of roles) found[role] = await outcome(council.users[role], aboutMine);
    expect(found).toEqual({
      PRACTITIONER: 'FORBIDDEN',
      TEAM_MANAGER: 'OK',
      REVIEWING_OFFICER: 'OK',
      COMPLAINTS_MANAGER: 'OK',
      QUALITY_ASSURANCE: 'FORBIDDEN',
      CHILDRENS_RIGHTS: 'NOT_FOUND',
      LEADERSHIP: 'FORBIDDEN',
      PARTNER: 'FORBIDDEN',
      ELECTED_MEMBER: 'FORBIDDEN',
      ADMINISTRATOR: 'FORBIDDEN',
    });
    expect(await outcome(advocate, aboutMine)).toBe('OK');
    expect(await outcome(otherManager, aboutMine)).toBe('OK');
  });

  test('out of reach looks like what does not exist, in the record, the list, its counts and its pages', async () => {
    const there = await openComplaint(db, council.otherManager, aboutMine);
    expect(there).toEqual(await openComplaint(db, council.otherManager, newId()));
    expect(there).toEqual(await openComplaint(db, council.otherManager, 'no id'));
    const nothing = {
      edges: [],
      pageInfo: { hasNextPage: false },
      counts: { open: 0, overdue: 0, answered: 0, all: 0 },
    };
    expect(await listed(council.otherManager)).toEqual(nothing);
    expect(await listed(council.otherManager, 'Family time')).toEqual(nothing);
    expect(await listed(council.users.CHILDRENS_RIGHTS)).toEqual(nothing);
    expect((await listed(council.users.TEAM_MANAGER)).counts).toEqual({ open: 1, overdue: 0, answered: 0, all: 1 });
  });

  test('a complaint gives the complaints managers the child’s name and nothing of the record', async () => {
    expect(await childNames(manager)).toEqual(['Amber Lightfoot']);
    expect(await childNames(otherManager)).toEqual(['Amber Lightfoot']);
    const { errors } = await runAs(db, manager, 'query ($id: ID!) { child(id: $id) { name } }', {
      id: council.children.mine,
    });
    expect(errors[0]?.code).toBe('FORBIDDEN');
  });

  const find =
    'query ($reference: String!, $reason: String!) { caseChild(reference: $reference, reason: $reason) { id name } }';
  const reason = 'Her father rang to complain';

  test('a child is found for a case by the exact reference only, and each look is logged', async () => {
    const found = await runAs(db, manager, find, { reference: 'VC-1003', reason });
    expect(found.data.caseChild).toEqual({ id: council.children.other, name: 'Cerys Hollow' });
    for (const reference of ['VC-10', 'VC-1%', 'Cerys', '']) {
      expect((await runAs(db, manager, find, { reference, reason })).data.caseChild).toBeNull();
    }
    const { rows } = await db.owner.query(
      `select 1 from access_event e join access_event_child c on c.event_id = e.id
       where e.operation = 'caseChild' and e.actor_id = $1 and c.child_id = $2`,
      [manager.userId, council.children.other],
    );
    expect(rows).toHaveLength(1);
    expect(await childNames(manager)).toEqual(['Amber Lightfoot']);
    const missing = await recordComplaint(db, manager, { childReference: 'VC-4040' });
    expect(missing.errors[0]?.fields).toEqual({
      childReference: 'We could not find a child with that reference. Check it',
    });
  });

  describe('a complaint about somebody', () => {
    test('is never seen by them, not in lists, counts, numbers or the children they know', async () => {
      const before = await listed(otherManager);
      const { data, errors } = await recordComplaint(db, manager, {
        childReference: 'VC-1002',
        aboutUserId: otherManager.userId,
        summary: 'They did not call back',
      });
      expect(errors).toEqual([]);
      const { id, reference } = data.recordComplaint;
      expect(reference).toMatch(/^R-2026-[1-9]\d{4}$/);
      expect(await outcome(otherManager, id)).toBe('NOT_FOUND');
      expect(await listed(otherManager)).toEqual(before);
      expect(await childNames(otherManager)).toEqual(['Amber Lightfoot']);
      expect(await childNames(manager)).toEqual(['Amber Lightfoot', 'Bilal Marsh']);
      expect(await outcome(manager, id)).toBe('OK');
      for (const change of ['answerComplaint', 'extendComplaint']) {
        const type = change === 'answerComplaint' ? 'AnswerComplaintInput' : 'ExtendComplaintInput';
        const input = change === 'answerComplaint' ? { respondedOn: '2026-11-24', responseSummary: 'x' } : {};
        const acting = await runAs(
          db,
          otherManager,
          `mutation ($input: ${type}!) { ${change}(input: $input) { id } }`,
          {
            input: { id, version: 1, ...input },
          },
        );
        expect(acting.errors[0]?.code).toBe('NOT_FOUND');
      }
    });

    test('stays hidden when their access is worked out again', async () => {
      await db.owner.query(`update role_grant set starts_on = '2024-02-01' where user_id = $1`, [otherManager.userId]);
      await db.owner.query(`update child set known_as = 'Bil' where id = $1`, [council.children.team]);
      expect(await childNames(otherManager)).toEqual(['Amber Lightfoot']);
    });

    test.each(['TEAM_MANAGER', 'REVIEWING_OFFICER'] as const)(
      'is hidden from a %s who would reach it',
      async (role) => {
        const user = council.users[role];
        const before = await listed(user);
        const about = { childReference: 'VC-1001', aboutUserId: user.userId };
        const { data } = await recordComplaint(db, manager, about);
        expect(await outcome(user, data.recordComplaint.id)).toBe('NOT_FOUND');
        expect(await listed(user)).toEqual(before);
      },
    );

    test('is not recorded by themselves', async () => {
      const { errors } = await recordComplaint(db, manager, { aboutUserId: manager.userId });
      expect(errors[0]?.fields['aboutUserId']).toMatch(/^You can’t handle a complaint about yourself/);
    });
  });

  test('a query that asks no policy still gets nothing of another’s complaint', async () => {
    const closed = ['PRACTITIONER', 'QUALITY_ASSURANCE', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'PARTNER'] as const;
    for (const role of [...closed, 'ELECTED_MEMBER', 'ADMINISTRATOR'] as const) {
      expect([role, ...(await seenWithoutPolicy(council.users[role]))]).toEqual([role, null, 0, 0]);
    }
    expect(await seenWithoutPolicy(council.otherManager)).toEqual([null, 0, 0]);
    expect((await seenWithoutPolicy(advocate))[0]).toMatch(/^R-2026-/);
  });

  test('what was received is never changed or removed, and numbers are given by nobody', async () => {
    for (const sql of [
      `update representation set summary = 'x'`,
      'delete from representation',
      `update complaint_stage set created_by = null`,
      'delete from complaint_stage',
      `update representation set reference = 'R-2026-00001'`,
      'update released_complaint_quarter set total = 1',
    ]) {
      const opened = await openUnit(db.place, null, newId());
      await expect(sqlOf(opened, sql)).rejects.toThrow(/permission denied/);
      await opened.rollback();
    }
  });

  test('nobody looks up a child without a reason, or many of them one after the other', async () => {
    for (const nothing of ['', 'xxxxx', 'complaint']) {
      const { errors } = await runAs(db, manager, find, { reference: 'VC-1003', reason: nothing });
      expect(errors[0]?.fields).toHaveProperty('reason');
    }
    const looks = Array.from(
      { length: 16 },
      (_, at) => `look${at}: caseChild(reference: "VC-${2000 + at}", reason: $reason) { id }`,
    );
    const many = `query ($reason: String!) { ${looks.join(' ')} }`;
    expect((await runAs(db, otherManager, many, { reason })).errors).toEqual([]);
    const { errors } = await runAs(db, otherManager, many, { reason });
    expect(errors.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, () => 'RATE_LIMITED'));
    expect((await runAs(db, otherManager, find, { reference: 'VC-1003', reason })).errors[0]?.code).toBe(
      'RATE_LIMITED',
    );
    const { rows } = await db.owner.query(
      `select outcome, count(*)::int as n from access_event where operation = 'caseChild' and actor_id = $1 group by 1 order by 1`,
      [otherManager.userId],
    );
    expect(rows).toEqual([
      { outcome: 'OK', n: 20 },
      { outcome: 'REFUSED', n: 13 },
    ]);
  });

  test('each reading of a complaint about a child is in the audit log, lists too', async () => {
    const readings = async (): Promise<number> => {
      const { rows } = await db.owner.query<{ readings: number }>(
        `select count(*)::int as readings from access_event e join access_event_child c on c.event_id = e.id
         where e.actor_id = $1 and c.child_id = $2`,
        [advocate.userId, council.children.mine],
      );
      return rows[0]?.readings ?? 0;
    };
    const before = await readings();
    await openComplaint(db, advocate, aboutMine);
    expect(await readings()).toBe(before + 1);
    await listed(advocate);
    expect(await readings()).toBe(before + 2);
    const { rows } = await db.owner.query(
      `select depth from access_event e join access_event_child c on c.event_id = e.id
       where e.actor_id = $1 order by e.at desc, e.id desc limit 2`,
      [advocate.userId],
    );
    expect(rows).toEqual([{ depth: 'LISTED' }, { depth: 'OPENED' }]);
  });

  test('support that has ended gives no complaint', async () => {
    await db.owner.query(`update child_relationship set ends_on = '2026-11-23' where person_id = $1`, [
      advocate.personId,
    ]);
    expect(await outcome(advocate, aboutMine)).toBe('NOT_FOUND');
  });
});
