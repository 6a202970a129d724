import { Dice } from '@heard/demo-council/dice';
import { beforeAll, describe, expect, test } from 'vitest';
import type pg from 'pg';
import { complaintInput } from '../../../test/complaints.js';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { reachColumns as columns, wrongReach } from '../../../test/wrong-reach.js';
import { type Change, changeOf, kindsOfChange, sourcesOfReach } from '../../../test/sources-of-reach.js';
import { rolledBack } from '../../../test/rolled-back.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

async function childrenOf(client: pg.PoolClient, { userId }: TestUser): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select distinct child_id as id from child_access where principal_id = $1',
    [userId],
  );
  return rows.map(({ id }) => id);
}

/** Resolves once this connection waits for another one, or has done what it was asked for without. */
async function waiting(client: pg.PoolClient, pid: number, asked: { readonly done: boolean }): Promise<void> {
  const blocked = 'select cardinality(pg_blocking_pids($1)) > 0 as waits';
  const { rows } = await client.query<{ waits: boolean }>(blocked, [pid]);
  if (rows[0]?.waits !== true && !asked.done) await waiting(client, pid, asked);
}

/** False where the database does not take it: the last allocated worker, a unit that somebody is in. */
async function happens(client: pg.PoolClient, { sql, values }: Change): Promise<boolean> {
  await client.query('savepoint before_it');
  try {
    const { rowCount } = await client.query(sql, [...values]);
    return rowCount === 1;
  } catch (error) {
    if (!/violates (?:unique|foreign key)/.test(String(error))) throw error;
    await client.query('rollback to savepoint before_it');
    return false;
  }
}

describe('who reaches which child', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let secondTeam: string;

  beforeAll(async () => {
    council = await buildCouncil(db);
    secondTeam = council.teams[1];
    const { COMPLAINTS_MANAGER, PRACTITIONER } = council.users;
    const anotherManager = await addUser(db, 'COMPLAINTS_MANAGER', 'Another Manager', null);
    for (const aboutUserId of [PRACTITIONER.userId, anotherManager.userId]) {
      const input = complaintInput({ childReference: 'VC-1001', aboutUserId });
      const { errors } = await runAs(
        db,
        COMPLAINTS_MANAGER,
        'mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { id } }',
        { input },
      );
      expect(errors).toEqual([]);
    }
    await db.owner.query(
      `insert into child_status (id, child_id, kind, code, starts_on, source)
       select gen_random_uuid(), c.id, kind, 'LEAVER', '2024-01-01', 'TEST' from child c cross join unnest(array['CARE_LEAVER', 'CIN_PLAN']) kind`,
    );
    await db.owner.query(`insert into person (id, name) values ($1, 'Somebody'), ($2, 'Somebody Else')`, [
      newId(),
      newId(),
    ]);
  });

  test.each(['heard', 'a second time'])('is what is derived, after any change of any source: %s', async (seed) => {
    await rolledBack(db.owner, async (client) => {
      const sources = await sourcesOfReach(client);
      const dice = new Dice(seed);
      const waiting = new Set(kindsOfChange(sources));
      expect(waiting.size).toBeGreaterThan(25);
      for (let round = 0; round < 8 || waiting.size > 0; round++) {
        if (round > 60) throw new Error(`None of these could be made: ${[...waiting].join(', ')}`);
        for (const kind of kindsOfChange(sources)) {
          const change = await changeOf(kind, sources, dice, client);
          if (!(await happens(client, change))) continue;
          waiting.delete(kind);
          expect({ change, wrong: await wrongReach(client) }).toEqual({ change, wrong: [] });
        }
      }
    });
  });

  test('leaves the manager of a service whose team has gone to another, and follows the other', async () => {
    const [first, second] = council.services;
    const before = await addUser(db, 'TEAM_MANAGER', 'Manager of Care', first);
    const after = await addUser(db, 'TEAM_MANAGER', 'Manager of Protection', second);
    await rolledBack(db.owner, async (client) => {
      expect(await childrenOf(client, before)).toContain(council.children.other);
      await client.query('update org_unit set parent_id = $2 where id = $1', [secondTeam, second]);
      expect(await childrenOf(client, before)).not.toContain(council.children.other);
      expect(await childrenOf(client, after)).toEqual([council.children.other]);
    });
  });

  test('gives a child who has an advocate to the whole rights team, of the same unit and while they are in it', async () => {
    const [service] = council.services;
    const advocate = await addUser(db, 'CHILDRENS_RIGHTS', 'Advocate', service);
    const colleague = await addUser(db, 'CHILDRENS_RIGHTS', 'Colleague', service);
    const elsewhere = await addUser(db, 'CHILDRENS_RIGHTS', 'Of Another Team', council.services[1]);
    await rolledBack(db.owner, async (client) => {
      await client.query(
        `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'ADVOCATE', '2025-01-01')`,
        [newId(), council.children.other, advocate.personId],
      );
      expect(await childrenOf(client, colleague)).toEqual([council.children.other]);
      expect(await childrenOf(client, elsewhere)).toEqual([]);
      await client.query(`update role_grant set role = 'ADMINISTRATOR' where user_id = $1`, [advocate.userId]);
      expect(await childrenOf(client, colleague)).toEqual([]);
    });
  });

  test.each([
    ['a child', '2014-05-10', false, '2032-05-09'],
    ['who is 18 tomorrow', '2008-11-25', false, '2026-11-24'],
    ['who is 18 today', '2008-11-24', false, '2026-11-23'],
    ['born on 29 February', '2008-02-29', false, '2026-02-28'],
    ['who left care, and is 25 tomorrow', '2001-11-25', true, '2026-11-24'],
    ['who left care, and is 25 today', '2001-11-24', true, '2026-11-23'],
    ['of whom nobody knows how old they are', null, false, null],
  ])('opens somebody without a team to reviewing officers until they grow up: %s', async (_who, born, left, until) => {
    await rolledBack(db.owner, async (client) => {
      const [child, officer] = [newId(), council.users.REVIEWING_OFFICER.userId];
      await client.query(
        `insert into child (id, reference, name, sex, ethnicity, date_of_birth) values ($1, 'VC-1950', 'Gwen Green', 'F', 'WBRI', $2)`,
        [child, born],
      );
      if (left) {
        await client.query(
          `insert into child_status (id, child_id, kind, code, starts_on, source) values ($1, $2, 'CARE_LEAVER', 'LEAVER', '2019-11-25', 'TEST')`,
          [newId(), child],
        );
      }
      const { rows } = await client.query<{ until: string | null }>(
        'select ends_on::text as until from child_access where child_id = $1 and principal_id = $2',
        [child, officer],
      );
      expect(rows).toEqual([{ until }]);
    });
  });

  test('follows an account that is given to another person', async () => {
    await rolledBack(db.owner, async (client) => {
      const { otherPractitioner, children } = council;
      const { rows } = await client.query<{ id: string }>(
        `insert into person (id, name) values ($1, 'A Successor') returning id`,
        [newId()],
      );
      await client.query('delete from child_team');
      expect(await childrenOf(client, otherPractitioner)).toEqual([children.other]);
      await client.query('update user_account set person_id = $2 where id = $1', [
        otherPractitioner.userId,
        rows[0]?.id,
      ]);
      expect(await childrenOf(client, otherPractitioner)).toEqual([]);
    });
  });

  test('misses nothing when a team gets a manager while a child joins it', async () => {
    const manager = await addUser(db, 'ELECTED_MEMBER', 'Soon a Manager', null);
    const child = await addChild(db, { reference: 'VC-1900', name: 'Dafydd Green' });
    const one = await db.owner.connect();
    const other = await db.owner.connect();
    try {
      const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid');
      const pid = rows[0]?.pid ?? 0;
      await one.query('begin');
      await one.query(`update role_grant set role = 'TEAM_MANAGER', org_unit_id = $2 where user_id = $1`, [
        manager.userId,
        council.teams[2],
      ]);
      const joining = other.query(
        `insert into child_team (id, child_id, org_unit_id, starts_on) values ($1, $2, $3, '2026-11-01')`,
        [newId(), child, council.teams[2]],
      );
      const asked = { done: false };
      const settled = joining.then(() => {
        asked.done = true;
      });
      await waiting(one, pid, asked);
      await one.query('commit');
      await settled;
      expect(await childrenOf(one, manager)).toEqual([child]);
    } finally {
      one.release();
      other.release();
    }
  });

  test('is put right by a start after somebody changed it past the triggers', async () => {
    await rolledBack(db.owner, async (client) => {
      const { rows: before } = await client.query(`select ${columns} from child_access order by ${columns}`);
      await client.query(`update child_access set depth = 'NAME' where depth = 'RECORD' and child_id = $1`, [
        council.children.mine,
      ]);
      await client.query(
        `insert into child_access (child_id, principal_id, because, depth, starts_on) values ($1, $2, 'a script', 'RECORD', '2026-01-01')`,
        [council.children.other, council.users.PRACTITIONER.userId],
      );
      await client.query(`delete from child_access where child_id = $1`, [council.children.team]);
      const { rows } = await client.query<{ mended: number }>('select app.rebuild_child_access() as mended');
      expect(rows[0]?.mended).toBeGreaterThan(3);
      const { rows: after } = await client.query(`select ${columns} from child_access order by ${columns}`);
      expect(after).toEqual(before);
      expect(await client.query('select app.rebuild_child_access() as mended')).toMatchObject({
        rows: [{ mended: 0 }],
      });
    });
  });

  test('is looked at by a start while others change it: nobody waits where nothing is wrong', async () => {
    const one = await db.owner.connect();
    try {
      await rolledBack(db.owner, async (changing) => {
        await changing.query('update child set date_of_birth = $2 where id = $1', [
          council.children.mine,
          '2014-05-10',
        ]);
        await one.query(`set lock_timeout to '1s'`);
        const { rows } = await one.query('select app.rebuild_child_access() as mended');
        expect(rows).toEqual([{ mended: 0 }]);
      });
    } finally {
      await one.query('reset lock_timeout');
      one.release();
    }
  });

  test('that waits is worked out for whoever a trigger named, and only then', async () => {
    const [from, to] = [council.teams[0], council.teams[2]];
    const mover = await addUser(db, 'PRACTITIONER', 'Mover', from);
    const child = await addChild(db, { reference: 'VC-1901', name: 'Carys Green', team: to });
    await rolledBack(db.owner, async (client) => {
      await client.query(`select set_config('app.reach_waits', 'on', true)`);
      await client.query('update role_grant set org_unit_id = $2 where user_id = $1', [mover.userId, to]);
      await client.query('delete from child_team where child_id = $1', [council.children.team]);
      expect((await wrongReach(client)).length).toBeGreaterThan(2);
      await client.query('select app.settle_reach()');
      expect(await wrongReach(client)).toEqual([]);
      expect(await childrenOf(client, mover)).toContain(child);
      await client.query('delete from child_team where child_id = $1', [child]);
      expect(await wrongReach(client)).toEqual([]);
    });
  });
});
