import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../test/run-as.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

const record = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) {
  id stream speakerRole speaker doNotTell words notAscertainedReason } }`;
const groups =
  'query ($purpose: String) { groupFeedback(purpose: $purpose) { edges { node { groupName words } } pageInfo { hasNextPage } } }';
const purpose = 'Checking that answers are given';

describe('who spoke, and who is not told', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let unborn = '';

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    unborn = await addChild(db, { reference: 'VC-4001', name: 'Baby Fell', team: council.teams[0], worker: me });
    await db.owner.query(`update child set date_of_birth = null, expected_birth_on = '2027-01-15' where id = $1`, [
      unborn,
    ]);
  });

  async function send(changes: Record<string, unknown>, as: TestUser = me): Promise<TestAnswer> {
    const input = { clientId: newId(), childId: council.children.mine, givenOn: testToday, words: 'Said', ...changes };
    return runAs(db, as, record, { input });
  }

  async function events(operation: string): Promise<readonly { purpose: string | null; children: number }[]> {
    const { rows } = await db.owner.query<{ purpose: string | null; children: number }>(
      `select e.purpose, (select count(*)::int from access_event_child k where k.event_id = e.id) as children
       from access_event e where e.operation = $1 order by e.id`,
      [operation],
    );
    return rows;
  }

  test('keeps who in the family said it, and who outside the council must not hear of it', async () => {
    const { data, errors } = await send({ speakerRole: 'PARENT', speaker: 'Her mother', doNotTell: 'Her uncle Joe' });
    expect(errors).toEqual([]);
    expect(data.recordFeedback).toMatchObject({
      stream: 'DIRECT_WORK',
      speakerRole: 'PARENT',
      speaker: 'Her mother',
      doNotTell: 'Her uncle Joe',
    });
  });

  test('an answer that shows the stored record, also to a form sent again, is in the audit log', async () => {
    const before = (await events('recordFeedback')).length;
    const clientId = newId();
    await send({ clientId });
    await send({ clientId });
    expect((await events('recordFeedback')).slice(before)).toEqual([
      { purpose: null, children: 1 },
      { purpose: null, children: 1 },
    ]);
  });

  test('a day that there is not, and a code that there is not, are said beside their fields', async () => {
    const day = await send({ givenOn: '2026-02-30' });
    expect(day.errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { givenOn: 'Enter a real date as YYYY-MM-DD' },
    });
    const code = await send({ present: [{ who: 'NOBODY' }] });
    expect([code.errors[0]?.code, Object.keys(code.errors[0]?.fields ?? {})]).toEqual([
      'INVALID_INPUT',
      ['present.0.who'],
    ]);
  });

  test('of a child who is not born yet it keeps what family say, and why nothing else is known', async () => {
    const family = await send({ childId: unborn, speakerRole: 'PARENT', words: 'We are ready' });
    const reason = await send({ childId: unborn, words: null, notAscertainedReason: 'UNBORN' });
    expect([family.errors, reason.errors]).toEqual([[], []]);
    const { errors } = await send({ childId: unborn });
    expect(errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { speakerRole: 'This child is not born yet. Choose who else said it' },
    });
  });

  test('a child whose date of birth nobody has written down is not unborn: they speak, and their meetings count', async () => {
    const child = await addChild(db, { reference: 'VC-4002', name: 'Cai Fell', team: council.teams[0], worker: me });
    await db.owner.query('update child set date_of_birth = null where id = $1', [child]);
    await db.owner.query(
      `insert into care_review (id, child_id, held_on, participation_code) values ($1, $2, '2026-11-19', 'PN4'), ($3, $4, '2026-11-19', 'PN4')`,
      [newId(), child, newId(), unborn],
    );
    const told = await send({ childId: child, words: 'I am here' });
    expect(told.errors).toEqual([]);
    const page = `query ($id: ID!) { child(id: $id) { isBorn ageLabel lastHeardOn }
      childTimeline(childId: $id, filter: MEETINGS) { edges { node { ageThen beforeBirth } } } }`;
    const { data } = await runAs(db, me, page, { id: child });
    expect(data.child).toEqual({ isBorn: true, ageLabel: 'age not known', lastHeardOn: testToday });
    expect(data.childTimeline.edges).toEqual([{ node: { ageThen: null, beforeBirth: false } }]);
    const before = await runAs(db, me, page, { id: unborn });
    expect(before.data.childTimeline.edges).toEqual([{ node: { ageThen: null, beforeBirth: true } }]);
    const reason = await send({ childId: child, words: null, notAscertainedReason: 'UNBORN' });
    expect(reason.errors[0]?.code).toBe('INVALID_INPUT');
  });

  test('a child who is born is not said to be unborn', async () => {
    const { errors } = await send({ words: null, notAscertainedReason: 'UNBORN' });
    expect(errors[0]?.fields).toEqual({ notAscertainedReason: 'Choose another reason: this child is born' });
  });

  test('naming a child to the form is a reading, and is in the audit log', async () => {
    const before = await events('feedbackOptions');
    const { data } = await runAs(
      db,
      me,
      'query ($id: ID) { feedbackOptions(childId: $id) { child { name age ageLabel isBorn } } }',
      { id: unborn },
    );
    expect(data.feedbackOptions.child).toEqual({
      name: 'Baby Fell',
      age: null,
      ageLabel: 'not born yet',
      isBorn: false,
    });
    expect((await events('feedbackOptions')).slice(before.length)).toEqual([{ purpose: null, children: 1 }]);
  });

  test('the form starts as last time, for whoever may read of it: not for whom it is hidden from or who knows the name alone', async () => {
    const child = await addChild(db, { reference: 'VC-4003', name: 'Sami Fell', team: council.teams[0], worker: me });
    const ask = `query ($id: ID) { feedbackOptions(childId: $id) { child { start {
      source captureMethod ways language interpreterUsed answerExpected onlyWatched } } } }`;
    const start = async (as: TestUser) => (await runAs(db, as, ask, { id: child })).data.feedbackOptions.child.start;
    const manager = council.users.TEAM_MANAGER;
    const usual = await start(manager);
    const times = [
      { givenOn: '2026-11-02', captureMethod: 'SYMBOLS', language: 'ur', interpreterUsed: true },
      { givenOn: '2026-11-01', captureMethod: 'CONVERSATION' },
      { givenOn: '2026-11-03', captureMethod: 'CONVERSATION', speakerRole: 'PARENT' },
    ];
    for (const time of times) {
      expect((await send({ childId: child, withheldFrom: [manager.userId], ...time })).errors).toEqual([]);
    }
    expect(await start(me)).toEqual({
      source: 'OWN_WORDS',
      captureMethod: 'SYMBOLS',
      ways: ['SYMBOLS', 'OBSERVATION', 'PLAY', 'DRAWING', 'CONVERSATION', 'PHONE_OR_TEXT'],
      language: 'ur',
      interpreterUsed: true,
      answerExpected: true,
      onlyWatched: false,
    });
    expect(usual).toMatchObject({ captureMethod: null, language: 'en', interpreterUsed: false });
    expect(await start(manager)).toEqual(usual);
    await db.owner.query(
      `insert into child_access (child_id, principal_id, because, depth, starts_on) values ($1, $2, 'relationship PARTNER_WORKER', 'NAME', '2026-01-01')`,
      [child, council.users.PARTNER.userId],
    );
    expect(await start(council.users.PARTNER)).toEqual(usual);
  });

  test('the form names brothers and sisters, of one parent, to whoever reads of both alone, and that is in the audit log', async () => {
    const [team, otherTeam] = council.teams;
    const add = (reference: string, name: string, at: string) =>
      addChild(db, { reference, name, team: at, worker: me });
    const first = await add('VC-4010', 'Ada Hart', team);
    const sister = await add('VC-4011', 'Bea Hart', team);
    const elsewhere = await addChild(db, { reference: 'VC-4012', name: 'Cat Hart', team: otherTeam });
    await add('VC-4013', 'Dan Hart', team);
    const mother = newId();
    await db.owner.query('insert into person (id, name) values ($1, $2)', [mother, 'Their mother']);
    for (const child of [first, sister, elsewhere]) {
      await db.owner.query(
        `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARENT', '2024-01-01')`,
        [newId(), child, mother],
      );
    }
    const ask = 'query ($id: ID) { feedbackOptions(childId: $id) { child { siblings { id name } } } }';
    const { data } = await runAs(db, me, ask, { id: first });
    expect(data.feedbackOptions.child.siblings).toEqual([{ id: sister, name: 'Bea Hart' }]);
    expect((await events('feedbackOptions')).at(-1)?.children).toBe(2);
    for (const child of [first, sister]) {
      await db.owner.query(
        `insert into child_access (child_id, principal_id, because, depth, starts_on) values ($1, $2, 'relationship PARTNER_WORKER', 'NAME', '2026-01-01')`,
        [child, council.users.PARTNER.userId],
      );
    }
    const byName = await runAs(db, council.users.PARTNER, ask, { id: first });
    expect(byName.data.feedbackOptions.child.siblings).toEqual([]);
  });

  test('what a group said is read by its writer, by children’s rights, and with a purpose by quality assurance', async () => {
    const { errors } = await send({ childId: null, groupName: 'Care Leavers Forum', words: 'We want a say' });
    expect(errors).toEqual([]);
    const said = {
      edges: [{ node: { groupName: 'Care Leavers Forum', words: 'We want a say' } }],
      pageInfo: { hasNextPage: false },
    };
    const { CHILDRENS_RIGHTS, QUALITY_ASSURANCE, TEAM_MANAGER, LEADERSHIP } = council.users;
    for (const user of [me, CHILDRENS_RIGHTS]) {
      expect((await runAs(db, user, groups)).data.groupFeedback).toEqual(said);
    }
    const silent = await runAs(db, QUALITY_ASSURANCE, groups);
    expect(silent.errors[0]?.fields).toEqual({ purpose: 'Say why you need to open this record' });
    expect((await runAs(db, QUALITY_ASSURANCE, groups, { purpose })).data.groupFeedback).toEqual(said);
    expect(await events('groupFeedback')).toContainEqual({ purpose, children: 0 });
    for (const user of [TEAM_MANAGER, LEADERSHIP, council.otherPractitioner]) {
      expect((await runAs(db, user, groups, { purpose })).data.groupFeedback.edges).toEqual([]);
    }
  });

  test('one telling of a group opens to quality assurance with a purpose only', async () => {
    const { data } = await send({ childId: null, groupName: 'Care Leavers Forum' });
    const one = 'query ($id: ID!, $purpose: String) { feedback(id: $id, purpose: $purpose) { groupName } }';
    const silent = await runAs(db, council.users.QUALITY_ASSURANCE, one, { id: data.recordFeedback.id });
    expect(silent.errors[0]?.code).toBe('INVALID_INPUT');
    const open = await runAs(db, council.users.QUALITY_ASSURANCE, one, { id: data.recordFeedback.id, purpose });
    expect(open.data.feedback).toEqual({ groupName: 'Care Leavers Forum' });
  });
});
