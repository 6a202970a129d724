import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import type { TestUser } from '../../../../test/run-as.js';
import { addTellings } from '../../../../test/tellings.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { createClock } from '../../../platform/clock.js';
import { newId } from '../../../platform/ids.js';
import { mindDueBreaks } from './mind-breaks.job.js';

const dueIn = 5;

describe('what time does to breaks', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let serviceManager: TestUser;
  let amount = 0;

  beforeAll(async () => {
    council = await buildCouncil(db);
    serviceManager = await addUser(db, 'TEAM_MANAGER', 'Service Manager', council.services[0]);
  });

  async function newChild(worker?: TestUser): Promise<string> {
    amount += 1;
    const named = { reference: `VC-30${amount}`, name: `Child ${amount}`, team: council.teams[0] };
    return addChild(db, { ...named, ...(worker ? { worker } : {}) });
  }

  /** An answer is promised, by nobody in particular, to be decided in five days. */
  async function said(child: string | null, keptFrom: readonly TestUser[] = []): Promise<string> {
    const [id = ''] = await addTellings(db, [{ child, by: serviceManager, givenOn: testToday }]);
    for (const { userId } of keptFrom) {
      await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
        newId(),
        id,
        userId,
      ]);
    }
    await db.owner.query(
      `insert into work_item (id, kind, subject_id, child_id, due_on) values ($1, 'ANSWER_CHILD', $2, $3, $4)`,
      [newId(), id, child, addDays(testToday, dueIn)],
    );
    // Whoever owns this database works on another day than the tests' council.
    await db.owner.query('update work_item set opened_on = $2 where feedback_id = $1', [id, testToday]);
    return id;
  }

  async function mindOn(day: PlainDate): Promise<number> {
    return mindDueBreaks({ ...db.place, clock: createClock(day) });
  }

  async function ownersOf(feedbackId: string): Promise<unknown> {
    const { rows } = await db.owner.query<{ kind: string; name: string; level: number }>(
      `select w.kind, p.name, w.level from work_item w join user_account u on u.id = w.owner_id join person p on p.id = u.person_id
       where w.feedback_id = $1 and w.closed_at is null order by w.kind`,
      [feedbackId],
    );
    return rows.map(({ kind, name, level }) => `${kind} ${name} ${level}`);
  }

  async function away(who: TestUser, by: TestUser | null): Promise<void> {
    await db.owner.query(
      `insert into cover (id, client_id, payload_sha256, absent_id, by_id, starts_on, ends_on) values ($1, $2, '', $3, $4, $5, $6)`,
      [newId(), newId(), who.userId, by?.userId ?? null, addDays(testToday, 5), addDays(testToday, 5)],
    );
  }

  test('an item belongs to the child’s worker; kept from them, to the manager', async () => {
    const { PRACTITIONER: me, TEAM_MANAGER: manager } = council.users;
    expect(await ownersOf(await said(await newChild(me)))).toEqual([`UNDECIDED ${me.name} 0`]);
    expect(await ownersOf(await said(await newChild(me), [me]))).toEqual([`UNDECIDED ${manager.name} 0`]);
  });

  test('what is late goes to the team manager, and from there to leadership, a step at a time', async () => {
    const { PRACTITIONER: me, TEAM_MANAGER: manager, LEADERSHIP: leader } = council.users;
    const id = await said(await newChild(me));
    await mindOn(addDays(testToday, dueIn + 3));
    expect(await ownersOf(id)).toEqual([`PROMISE_PASSED ${me.name} 0`, `UNDECIDED ${me.name} 0`]);
    await mindOn(addDays(testToday, dueIn + 4));
    expect(await ownersOf(id)).toEqual([`PROMISE_PASSED ${me.name} 0`, `UNDECIDED ${manager.name} 1`]);
    await mindOn(addDays(testToday, dueIn + 18));
    expect(await ownersOf(id)).toEqual([`PROMISE_PASSED ${manager.name} 1`, `UNDECIDED ${manager.name} 1`]);
    await mindOn(addDays(testToday, dueIn + 19));
    expect(await ownersOf(id)).toEqual([`PROMISE_PASSED ${manager.name} 1`, `UNDECIDED ${leader.name} 2`]);
  });

  test('past a manager from whom the words are kept', async () => {
    const { PRACTITIONER: me, TEAM_MANAGER: manager } = council.users;
    const id = await said(await newChild(me), [manager]);
    await mindOn(addDays(testToday, dueIn + 4));
    expect(await ownersOf(id)).toContain(`UNDECIDED ${serviceManager.name} 1`);
  });

  test('past an owner who is away, on the very day, unless somebody stands in who may read the words', async () => {
    const { TEAM_MANAGER: manager } = council.users;
    const [alone, covered, unread] = await Promise.all(
      ['Alone', 'Covered', 'Unread'].map(async (name) => addUser(db, 'PRACTITIONER', name, council.teams[0])),
    );
    const colleague = await addUser(db, 'PRACTITIONER', 'Colleague', council.teams[0]);
    if (!alone || !covered || !unread) throw new Error('Three workers');
    const ids = [
      await said(await newChild(alone)),
      await said(await newChild(covered)),
      await said(await newChild(unread), [colleague]),
    ];
    await away(alone, null);
    await away(covered, colleague);
    await away(unread, colleague);
    await mindOn(addDays(testToday, dueIn));
    expect(await Promise.all(ids.map(ownersOf))).toEqual([
      [`UNDECIDED ${manager.name} 1`],
      ['UNDECIDED Covered 0'],
      [`UNDECIDED ${manager.name} 1`],
    ]);
  });

  test('past whoever stands in, where they are away themselves', async () => {
    const [absent, alsoAway] = await Promise.all(
      ['Absent', 'Also Away'].map(async (name) => addUser(db, 'PRACTITIONER', name, council.teams[0])),
    );
    if (!absent || !alsoAway) throw new Error('Two workers');
    const id = await said(await newChild(absent));
    await away(absent, alsoAway);
    await away(alsoAway, null);
    await mindOn(addDays(testToday, dueIn));
    expect(await ownersOf(id)).toEqual([`UNDECIDED ${council.users.TEAM_MANAGER.name} 1`]);
  });

  test('what a group said stays with those who may read it: never with leadership, not even if it was', async () => {
    const { CHILDRENS_RIGHTS: rights, LEADERSHIP: leader } = council.users;
    const id = await said(null);
    expect(await ownersOf(id)).toEqual([`UNDECIDED ${serviceManager.name} 0`]);
    await mindOn(addDays(testToday, dueIn + 4));
    await mindOn(addDays(testToday, dueIn + 19));
    expect(await ownersOf(id)).toContain(`UNDECIDED ${rights.name} 2`);
    await db.owner.query(`update work_item set owner_id = $2 where feedback_id = $1 and kind = 'UNDECIDED'`, [
      id,
      leader.userId,
    ]);
    await mindOn(addDays(testToday, dueIn + 19));
    expect(await ownersOf(id)).not.toContain(`UNDECIDED ${leader.name} 2`);
    expect(await ownersOf(id)).toHaveLength(2);
  });

  test('two processes at once give it on once, and say why', async () => {
    const id = await said(await newChild(council.users.PRACTITIONER));
    const done = await Promise.all([4, 4, 4].map(async (days) => mindOn(addDays(testToday, dueIn + days))));
    expect(done.filter((touched) => touched > 0)).toHaveLength(1);
    const { rows } = await db.owner.query(
      `select w.level, w.version, e.kind, e.reason from work_item w join work_item_event e on e.work_item_id = w.id where w.feedback_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ level: 1, version: 2, kind: 'ESCALATED', reason: 'Late' }]);
    const { rows: kinds } = await db.owner.query('select count(*)::int from work_item where feedback_id = $1', [id]);
    expect(kinds).toEqual([{ count: 2 }]);
  });

  test('an item whose owner no longer works with the child goes to who does', async () => {
    const [before, after] = await Promise.all(
      ['Before', 'After'].map(async (name) => addUser(db, 'PRACTITIONER', name, council.teams[1])),
    );
    if (!before || !after) throw new Error('Two workers');
    const childId = await newChild(before);
    const id = await said(childId);
    expect(await ownersOf(id)).toEqual(['UNDECIDED Before 0']);
    await db.owner.query('update child_relationship set ends_on = $2 where child_id = $1', [childId, testToday]);
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'ALLOCATED_WORKER', $4)`,
      [newId(), childId, after.personId, addDays(testToday, 1)],
    );
    await mindOn(addDays(testToday, 1));
    expect(await ownersOf(id)).toEqual(['UNDECIDED After 0']);
  });

  test('a manager’s lines go on with their role: at once where it has ended, on the day after where a day ends it', async () => {
    const [now, later] = await Promise.all(
      ['Ends Now', 'Ends Today'].map(async (name) => addUser(db, 'TEAM_MANAGER', name, council.teams[1])),
    );
    if (!now || !later) throw new Error('Two managers');
    const childId = await addChild(db, { reference: 'VC-3900', name: 'Child of two', team: council.teams[1] });
    const ids = [await said(childId), await said(childId)];
    for (const [index, { userId }] of [now, later].entries()) {
      await db.owner.query(`update work_item set owner_id = $2 where feedback_id = $1`, [ids[index], userId]);
    }
    for (const [who, day] of [
      [now, addDays(testToday, -1)],
      [later, testToday],
    ] as const) {
      await db.owner.query(
        `select set_config('app.today', '${testToday}', true); update role_grant set ends_on = '${day}' where user_id = '${who.userId}'`,
      );
    }
    const [ended, ending] = await Promise.all(ids.map(ownersOf));
    expect(ended).not.toContain('UNDECIDED Ends Now 0');
    expect(ending).toEqual(['UNDECIDED Ends Today 0']);
    await mindOn(testToday);
    expect(await ownersOf(ids[1] ?? '')).toEqual(['UNDECIDED Ends Today 0']);
    await mindOn(addDays(testToday, 1));
    expect(await ownersOf(ids[1] ?? '')).not.toContain('UNDECIDED Ends Today 0');
  });
});
