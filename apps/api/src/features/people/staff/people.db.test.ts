import { addDays } from '@heard/domain/calendar/plain-date';
import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { answerOf, contextOf, newSessionToken, runAs, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit } from '../../../platform/work.js';

const add =
  'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id email hasWayIn isWaiting held { role } } }';
const correct = 'mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { name email version } }';
const change = `mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { isWaiting held { role unitName startsOn endsOn }
  roles { role startsOn endsOn byName approvedByName } wishes { id outcome } } }`;
const decide = 'mutation ($input: DecideAccessInput!) { decideAccess(input: $input) { outcome decidedByName } }';
const list = `query ($search: String, $state: PeopleState, $role: Role, $unitId: ID, $first: Int, $after: String) {
  people(search: $search, state: $state, role: $role, unitId: $unitId, first: $first, after: $after) {
    edges { node { id name } } pageInfo { hasNextPage endCursor } } }`;
const wishes = '{ accessWishes { id userName role why mayDecide askedByName } }';
const myRole = '{ me { role orgUnitId } }';
const yesterday = addDays(testToday, -1);

describe('people and their roles', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let admin: TestUser;
  let second: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    admin = council.users.ADMINISTRATOR;
    second = await addUser(db, 'ADMINISTRATOR', 'Second Administrator', null);
  });

  const person = (rest: object = {}) => ({
    clientId: newId(),
    name: 'Kit Marlow',
    email: `${newId()}@Test.example`,
    role: 'PRACTITIONER',
    orgUnitId: council.teams[0],
    startsOn: testToday,
    ...rest,
  });
  const asked = (userId: string, rest: object = {}) => ({
    clientId: newId(),
    userId,
    role: 'PRACTITIONER',
    orgUnitId: council.teams[0],
    startsOn: testToday,
    ...rest,
  });
  const named = async (user: TestUser, variables: object) =>
    (await runAs(db, user, list, { ...variables })).data.people.edges.map(
      ({ node }: { node: { name: string } }) => node.name,
    );

  test('are added once, under an address that nobody else has, however it is typed', async () => {
    const input = person({ email: 'zo\u00eb.hill@Test.example' });
    const [one, two] = [await runAs(db, admin, add, { input }), await runAs(db, admin, add, { input })];
    expect(one?.data.addPerson).toMatchObject({
      id: input.clientId,
      email: 'zo\u00eb.hill@test.example',
      hasWayIn: false,
      isWaiting: false,
      held: { role: 'PRACTITIONER' },
    });
    expect(two?.data).toEqual(one?.data);
    for (const email of ['ZOE\u0308.HILL@test.example', 'zo\u00eb.hill@TEST.example', '\uff5aoë.hill@test.example']) {
      const { errors } = await runAs(db, admin, add, { input: person({ email }) });
      expect(errors[0]?.fields).toEqual({ email: 'Kit Marlow has this address already' });
    }
    await expect(
      db.owner.query('insert into user_account (id, person_id, email) values ($1, $2, $3)', [
        newId(),
        admin.personId,
        'zoe\u0308.hill@test.example',
      ]),
    ).rejects.toThrow('ck_user_account_email');
  });

  test('are listed by name, page by page, to whoever keeps them', async () => {
    const all = await named(admin, { first: 100 });
    expect(all).toEqual(all.toSorted());
    const first = (await runAs(db, admin, list, { first: 2 })).data.people;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await named(admin, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges.map(({ node }: { node: { name: string } }) => node.name), ...next]).toEqual(all.slice(0, 4));
    expect(await named(admin, { search: 'lead' })).toEqual(['Test Leadership']);
    expect(await named(admin, { search: '%' })).toEqual([]);
    expect(await named(admin, { role: 'PARTNER' })).toEqual(['Test Partner']);
    expect(await named(admin, { unitId: council.services[0], role: 'TEAM_MANAGER' })).toEqual([
      'Other Manager',
      'Test Team manager',
    ]);
    expect(await named(council.otherManager, {})).toEqual(['Other Manager', 'Other Practitioner']);
    expect(await named(council.users.PARTNER, {})).toEqual([]);
    const other = await runAs(
      db,
      council.otherManager,
      `{ person(id: "${council.users.PRACTITIONER.userId}") { id } }`,
    );
    expect(other.errors[0]?.code).toBe('NOT_FOUND');
  });

  test('have another role or team from a day on, which a session that is open feels at once', async () => {
    const mover = await addUser(db, 'PRACTITIONER', 'Mo Mover', council.teams[0]);
    const session = await contextOf(db, mover);
    const input = asked(mover.userId, { role: 'TEAM_MANAGER', orgUnitId: council.teams[1] });
    const { data, errors } = await runAs(db, admin, change, { input });
    expect(errors).toEqual([]);
    expect(data.changeRole.roles).toEqual([
      { role: 'TEAM_MANAGER', startsOn: testToday, endsOn: null, byName: admin.name, approvedByName: null },
      { role: 'PRACTITIONER', startsOn: '2024-01-01', endsOn: yesterday, byName: null, approvedByName: null },
    ]);
    expect((await answerOf(db, session, myRole, {})).data.me).toEqual({
      role: 'TEAM_MANAGER',
      orgUnitId: council.teams[1],
    });
    expect((await runAs(db, admin, change, { input })).errors).toEqual([]);
    const other = await runAs(db, admin, change, { input: { ...input, endsOn: '2027-12-31' } });
    expect(other.errors[0]).toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/already saved/) });
    const same = await runAs(db, admin, change, { input: { ...input, clientId: newId() } });
    expect(same.errors[0]?.fields).toEqual({ form: 'This is how it is already: nothing would change' });
    // Planned, and planned otherwise: what never began is no history.
    for (const startsOn of ['2027-02-01', '2027-01-04']) {
      await runAs(db, admin, change, { input: asked(mover.userId, { startsOn }) });
    }
    const planned = await runAs(
      db,
      admin,
      `{ person(id: "${mover.userId}") { held { role } roles { role startsOn endsOn } } }`,
    );
    expect(planned.data.person).toMatchObject({
      held: { role: 'TEAM_MANAGER' },
      roles: [
        { role: 'PRACTITIONER', startsOn: '2027-01-04', endsOn: null },
        { role: 'TEAM_MANAGER', startsOn: testToday, endsOn: '2027-01-03' },
        { role: 'PRACTITIONER', endsOn: yesterday },
      ],
    });
  });

  test('of a team are kept by its manager, those of a partner by the partner, and nobody else', async () => {
    const manager = council.otherManager;
    const input = person({ name: 'New Worker', orgUnitId: council.teams[1] });
    expect((await runAs(db, manager, add, { input })).errors).toEqual([]);
    for (const [change_, expected] of [
      [{ orgUnitId: council.teams[0] }, { fields: { orgUnitId: 'Choose a team or service of yours' } }],
      [{ orgUnitId: null }, { fields: { orgUnitId: 'Choose the team or organisation' } }],
      [{ role: 'TEAM_MANAGER' }, { code: 'FORBIDDEN' }],
      [{ role: 'LEADERSHIP', why: 'Wants to' }, { code: 'FORBIDDEN' }],
    ] as const) {
      const refused = await runAs(db, manager, add, { input: person({ orgUnitId: council.teams[1], ...change_ }) });
      expect(refused.errors[0]).toMatchObject(expected);
    }
    const own = {
      input: asked(manager.userId, { role: 'PRACTITIONER', orgUnitId: council.teams[1], why: 'Wants to' }),
    };
    expect((await runAs(db, manager, change, own)).errors[0]?.code).toBe('FORBIDDEN');
    const theirs = input.clientId; // Their own worker: no wider role, and no team of others.
    for (const [rest, expected] of [
      [{ role: 'TEAM_MANAGER', orgUnitId: council.teams[1] }, { code: 'FORBIDDEN' }],
      [{ orgUnitId: council.teams[0] }, { fields: { orgUnitId: 'Choose a team or service of yours' } }],
    ] as const) {
      const refused = await runAs(db, manager, change, { input: asked(theirs, rest) });
      expect(refused.errors[0]).toMatchObject(expected);
    }
    const school = newId();
    await db.owner.query(`insert into org_unit (id, kind, name) values ($1, 'PARTNER', 'Hill Academy')`, [school]);
    const head = await addUser(db, 'PARTNER', 'Head of Hill', school);
    const teacher = person({ name: 'Terry Teacher', role: 'PARTNER', orgUnitId: school });
    expect((await runAs(db, head, add, { input: teacher })).errors).toEqual([]);
    expect(await named(head, {})).toEqual(['Head of Hill', 'Terry Teacher']);
  });

  test('of the widest roles are given by two, and nobody has a part in what is about themselves', async () => {
    const input = person({ name: 'Quin Quality', role: 'QUALITY_ASSURANCE', orgUnitId: null, why: 'Takes over' });
    expect((await runAs(db, admin, add, { input })).data.addPerson).toMatchObject({ isWaiting: true, held: null });
    const waiting = (await runAs(db, second, wishes)).data.accessWishes;
    expect(waiting).toMatchObject([
      { userName: 'Quin Quality', why: 'Takes over', askedByName: admin.name, mayDecide: true },
    ]);
    const yes = { input: { id: waiting[0].id, outcome: 'APPROVED' } };
    expect((await runAs(db, admin, decide, yes)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, council.users.LEADERSHIP, decide, yes)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, second, decide, yes)).data.decideAccess).toEqual({
      outcome: 'APPROVED',
      decidedByName: second.name,
    });
    expect((await runAs(db, second, decide, yes)).errors).toEqual([]);
    const held = await runAs(
      db,
      admin,
      `{ person(id: "${input.clientId}") { held { role } roles { approvedByName } } }`,
    );
    expect(held.data.person).toEqual({
      held: { role: 'QUALITY_ASSURANCE' },
      roles: [{ approvedByName: second.name }],
    });
    const hijack = { id: input.clientId, version: 1, name: 'Quin Quality', email: 'mine@test.example' };
    expect((await runAs(db, admin, correct, { input: hijack })).errors[0]?.fields['email']).toMatch(
      /only they change it/,
    );
    const gone = await addUser(db, 'LEADERSHIP', 'Gone Yesterday', null);
    await db.owner.query(`update role_grant set ends_on = $2 where user_id = $1`, [gone.userId, yesterday]);
    await db.owner.query(
      `insert into leaving (id, created_by, user_id, last_on, at_once) values ($1, $2, $3, $4, false)`,
      [newId(), second.userId, gone.userId, yesterday],
    );
    const back = { ...hijack, id: gone.userId }; // taken back, they would have their role at another's address
    expect((await runAs(db, admin, correct, { input: back })).errors[0]?.fields).toHaveProperty('email');
    const own = asked(admin.userId, { role: 'ADMINISTRATOR', orgUnitId: council.services[0], why: 'Sits there' });
    expect((await runAs(db, admin, change, { input: own })).data.changeRole).toMatchObject({ isWaiting: true });
    const no = { input: { id: own.clientId, outcome: 'REFUSED', why: 'Sits nowhere' } };
    expect((await runAs(db, second, decide, no)).errors).toEqual([]);
    expect((await runAs(db, admin, myRole)).data.me).toEqual({ role: 'ADMINISTRATOR', orgUnitId: null });
    expect((await runAs(db, second, decide, { input: { ...no.input, outcome: 'APPROVED' } })).errors[0]?.code).toBe(
      'CONFLICT',
    );
  });

  test('wait for two weeks, one wish at a time, which whoever asked may take back', async () => {
    const lee = await addUser(db, 'PRACTITIONER', 'Lee Later', council.teams[0]);
    const input = asked(lee.userId, { role: 'LEADERSHIP', orgUnitId: null, why: 'The new director' });
    await runAs(db, admin, change, { input });
    const again = await runAs(db, admin, change, { input: { ...input, clientId: newId() } });
    expect(again.errors[0]).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/waits for a second person/),
    });
    const back = { input: { id: input.clientId, outcome: 'WITHDRAWN' } };
    expect((await runAs(db, second, decide, back)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, admin, decide, back)).errors).toEqual([]);
    const later = { ...input, clientId: newId() };
    await runAs(db, admin, change, { input: later });
    await db.owner.query(`update access_request set expires_at = now() - interval '1 hour' where id = $1`, [
      later.clientId,
    ]);
    const late = await runAs(db, second, decide, { input: { id: later.clientId, outcome: 'APPROVED' } });
    expect(late.errors[0]?.code).toBe('CONFLICT');
    const anew = await runAs(db, admin, change, { input: { ...input, clientId: newId() } });
    expect(anew.data.changeRole.wishes.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      null,
      'EXPIRED',
      'WITHDRAWN',
    ]);
  });

  test('get no reach by the database either, unless a second person has said yes', async () => {
    const session = hashToken(testSecret, await newSessionToken(db, admin));
    const target = council.users.PRACTITIONER.userId;
    const open = newId();
    await runAs(db, admin, change, {
      input: asked(target, { clientId: open, role: 'LEADERSHIP', orgUnitId: null, why: 'A test' }),
    });
    for (const sql of [
      `select app.put_role('${newId()}', '${admin.userId}', 'LEADERSHIP', null, '${testToday}', null, '${admin.userId}')`,
      `select app.decide_access('${open}', 'APPROVED', null)`,
      `select app.correct_person('${second.userId}', 1, 'Mine', 'mine@test.example')`,
      `insert into role_grant (id, user_id, role, starts_on) values ('${newId()}', '${admin.userId}', 'LEADERSHIP', '${testToday}')`,
      `update access_request set outcome = 'APPROVED', decided_at = now()`,
      `update role_grant set role = 'LEADERSHIP'`,
    ]) {
      const unit = await openUnit(db.place, session, newId());
      await expect(sqlOf(unit, sql)).rejects.toThrow(/permission denied|second person|nobody else changes it/);
      await unit.rollback();
    }
    for (const role of ['QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR']) {
      const unit = await openUnit(db.place, session, newId());
      const sql = `select app.change_role('${newId()}', '${council.otherPractitioner.userId}', '${role}', null, '${testToday}', null, 'x', now() + interval '1 day') as became`;
      expect(await sqlOf(unit, sql)).toEqual([{ became: 'WAITS' }]);
      await unit.rollback();
    }
  });
});

describe('a new council', () => {
  const db = useDatabase();

  test('has a second administrator by its first alone, once; leadership stands in where there is no other', async () => {
    const first = await addUser(db, 'ADMINISTRATOR', 'First', null);
    const base = { name: 'Someone', startsOn: testToday, orgUnitId: null };
    const added = async (role: string, why: string | null = 'To begin with') => {
      const input = { ...base, clientId: newId(), email: `${newId()}@test.example`, role, why };
      const { data, errors } = await runAs(db, first, add, { input });
      expect(errors).toEqual([]);
      return data.addPerson;
    };
    expect(await added('LEADERSHIP')).toMatchObject({ isWaiting: true });
    const alone = async () =>
      (await runAs(db, first, '{ peopleOptions { namesSecond } }')).data.peopleOptions.namesSecond;
    expect(await alone()).toBe(true);
    const secondOne = await added('ADMINISTRATOR', null);
    expect(secondOne).toMatchObject({ isWaiting: false, held: { role: 'ADMINISTRATOR' } });
    expect(await alone()).toBe(false);
    expect(await added('ADMINISTRATOR')).toMatchObject({ isWaiting: true });
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [secondOne.id]);
    const lead = await addUser(db, 'LEADERSHIP', 'Lead', null);
    const [wish] = (await runAs(db, lead, wishes)).data.accessWishes;
    expect(wish).toMatchObject({ role: 'LEADERSHIP', mayDecide: true });
    expect((await runAs(db, lead, decide, { input: { id: wish.id, outcome: 'APPROVED' } })).errors).toEqual([]);
  });

  test('has two who can approve afterwards, whatever role is changed', async () => {
    const { rows } = await db.owner.query('update user_account set disabled_at = now() returning id');
    expect(rows).not.toHaveLength(0);
    const boss = await addUser(db, 'ADMINISTRATOR', 'Boss', null);
    const other = await addUser(db, 'ADMINISTRATOR', 'Other', null);
    const given = async (by: TestUser, userId: string, rest: object) =>
      runAs(db, by, change, {
        input: { clientId: newId(), userId, orgUnitId: null, startsOn: testToday, why: 'Moves on', ...rest },
      });
    const refused = /^After that nobody could approve/;
    for (const rest of [{ role: 'ELECTED_MEMBER' }, { role: 'ADMINISTRATOR', endsOn: '2026-12-31' }]) {
      expect((await given(boss, other.userId, rest)).errors[0]?.fields['form']).toMatch(refused);
      expect((await given(boss, boss.userId, rest)).errors[0]?.fields['form']).toMatch(refused);
    }
    const direct = `select app.put_role(gen_random_uuid(), '${other.userId}', 'ELECTED_MEMBER', null, '${testToday}', null, null)`;
    await expect(db.owner.query(`select set_config('app.today', '${testToday}', false); ${direct}`)).rejects.toThrow(
      /nobody could approve/,
    );
    expect((await given(boss, other.userId, { role: 'LEADERSHIP' })).data.changeRole).toMatchObject({
      isWaiting: true,
    });
    const helper = await addUser(db, 'ADMINISTRATOR', 'Helper', null);
    const [wish] = (await runAs(db, helper, wishes)).data.accessWishes.filter(
      ({ userName }: { userName: string }) => userName === 'Other',
    );
    const yes = { input: { id: wish.id, outcome: 'APPROVED' } };
    await db.owner.query(`update role_grant set ends_on = '2026-12-31' where user_id = $1`, [boss.userId]);
    await db.owner.query(`update role_grant set ends_on = '2026-12-31' where user_id = $1`, [helper.userId]);
    expect((await runAs(db, helper, decide, yes)).errors[0]?.fields['form']).toMatch(refused);
    await db.owner.query(`update role_grant set ends_on = null where user_id = $1`, [boss.userId]);
    expect((await runAs(db, helper, decide, yes)).errors).toEqual([]);
  });
});
