import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../test/run-as.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

const record = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) {
  id reference words observation wishesAndFeelings notAscertainedReason stream source language answerExpected answerBy answerOwnerName
  waiting withheldFrom recordedByName ageThen present { who detail } themes { key } consents { use given basis } interpretations { words author writtenOn } } }`;
const voice = `query ($id: ID!, $purpose: String) { childVoice(childId: $id, purpose: $purpose) {
  latest { id words } latestWishes { id wishesAndFeelings notAscertainedReason } waiting { id answerBy overdue } timeline { edges { node { kind on feedback { id } } } } } }`;
const words = 'I want my sister to come too.\n  And the dog…  ';

describe('logging what a child said', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
  });

  async function send(changes: Record<string, unknown> = {}, as: TestUser = me): Promise<TestAnswer> {
    const input = { clientId: newId(), childId: council.children.mine, givenOn: testToday, words, ...changes };
    return runAs(db, as, record, { input });
  }

  /** How many statements write something when a telling is sent. */
  async function inserts(changes: Record<string, unknown>): Promise<number> {
    db.statements.take();
    await send(changes);
    const stores = /insert into|record_access/;
    return db.statements.take().filter((sql) => stores.test(sql)).length;
  }

  async function count(table: string): Promise<number> {
    const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? 0;
  }

  test('asks for no more than the child, the day and the words, and keeps every character', async () => {
    const { data, errors } = await send();
    expect(errors).toEqual([]);
    expect(data.recordFeedback).toMatchObject({
      words,
      stream: 'DIRECT_WORK',
      source: 'OWN_WORDS',
      language: 'en',
      answerExpected: false,
      recordedByName: me.name,
      ageThen: 12,
    });
    expect(data.recordFeedback.reference).toMatch(/^F-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  test('keeps everything else that belongs to it', async () => {
    const { data, errors } = await send({
      stream: 'CIC_REVIEW',
      occasion: 'BEFORE_REVIEW',
      captureMethod: 'DRAWING',
      language: 'ur',
      interpreterUsed: true,
      questionAsked: 'What would you like to happen?',
      readBack: 'YES',
      seenAlone: 'NO',
      present: [{ who: 'FOSTER_CARER' }, { who: 'OTHER', detail: 'The neighbour' }],
      wishesAndFeelings: 'To see her sister every week',
      interpretation: 'She misses her',
      themes: ['family-time', 'pets'],
      consents: [{ use: 'TRAINING', given: true, basis: 'COMPETENT_CHILD', reason: 'She said it back' }],
      withheldFrom: [council.users.TEAM_MANAGER.userId],
      answerExpected: true,
      answerOwnerId: me.userId,
      answerBy: '2026-12-04',
    });
    expect(errors).toEqual([]);
    expect(data.recordFeedback).toMatchObject({
      present: [
        { who: 'FOSTER_CARER', detail: null },
        { who: 'OTHER', detail: 'The neighbour' },
      ],
      wishesAndFeelings: 'To see her sister every week',
      interpretations: [{ words: 'She misses her', author: me.name, writtenOn: testToday }],
      themes: [{ key: 'pets' }, { key: 'family-time' }],
      consents: [{ use: 'TRAINING', given: true, basis: 'COMPETENT_CHILD' }],
      withheldFrom: [council.users.TEAM_MANAGER.name],
      answerOwnerName: me.name,
      answerBy: '2026-12-04',
      waiting: true,
    });
  });

  test('stores once what is sent twice, and once what is sent at the same moment', async () => {
    const clientId = newId();
    const before = await count('feedback');
    const [first, second] = await Promise.all([send({ clientId }), send({ clientId, themes: [] })]);
    const third = await send({ clientId });
    expect([first.errors, second.errors, third.errors]).toEqual([[], [], []]);
    expect(second.data.recordFeedback.id).toBe(first.data.recordFeedback.id);
    expect(third.data).toEqual(first.data);
    expect(await count('feedback')).toBe(before + 1);
  });

  test('two people who log for one child at the same moment leave two records', async () => {
    const child = await addChild(db, { reference: 'VC-2003', name: 'Fay Fell', team: council.teams[0], worker: me });
    const both = await Promise.all([
      send({ childId: child, words: 'To my worker' }),
      send({ childId: child, words: 'To her manager' }, council.users.TEAM_MANAGER),
    ]);
    expect(both.map(({ errors }) => errors)).toEqual([[], []]);
    const { data } = await runAs(db, me, voice, { id: child });
    expect(data.childVoice.timeline.edges).toHaveLength(2);
  });

  test('keeps the first words when the same form comes with others, and says so', async () => {
    const clientId = 'no uuid at all';
    const first = await send({ clientId });
    const other = await send({ clientId, words: 'Something else' });
    expect(other.errors[0]).toMatchObject({
      code: 'CONFLICT',
      extensions: { current: { id: first.data.recordFeedback.id } },
    });
    const stranger = await send({ clientId, childId: council.children.team }, council.users.TEAM_MANAGER);
    expect(stranger.errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { current: null } });
  });

  test.each([
    [{ words: ' ' }, { words: 'Enter what they said, or choose why you could not find out' }],
    [{ givenOn: '2026-11-25' }, { givenOn: 'The day they said it must be today or in the past' }],
    [{ givenOn: '2014-05-09' }, { givenOn: 'The day they said it must be on or after the day they were born' }],
    [{ childId: null }, { childId: 'Choose the child who said it, or say that it is not about one child' }],
    [{ themes: ['no-such-theme'] }, { themes: 'Choose themes from the list' }],
    [{ withheldFrom: [newId()] }, { withheldFrom: 'Choose people from the list' }],
    [{ answerExpected: true, answerOwnerId: newId() }, { answerOwnerId: 'Choose somebody who works with this child' }],
  ])('says what to mend: %j', async (changes, fields) => {
    const before = await count('feedback');
    const { errors } = await send(changes);
    expect(errors[0]).toMatchObject({ code: 'INVALID_INPUT', fields });
    expect(await count('feedback')).toBe(before);
  });

  test('does not keep a writer from their own record', async () => {
    const { errors } = await send({ withheldFrom: [me.userId] });
    expect(errors[0]?.fields).toEqual({ withheldFrom: 'You are writing this, so you cannot be kept from it' });
  });

  test('takes the views of a group without naming a child', async () => {
    const { data, errors } = await send({ childId: null, groupName: 'Children in Care Council' });
    expect(errors).toEqual([]);
    const again = await runAs(db, me, 'query ($id: ID!) { feedback(id: $id) { groupName words } }', {
      id: data.recordFeedback.id,
    });
    expect(again.data.feedback).toEqual({ groupName: 'Children in Care Council', words });
    const stranger = await runAs(db, council.otherManager, 'query ($id: ID!) { feedback(id: $id) { words } }', {
      id: data.recordFeedback.id,
    });
    expect(stranger.errors[0]?.code).toBe('NOT_FOUND');
  });

  test('opens the child’s page with the latest words, the wishes and what waits', async () => {
    const child = await addChild(db, { reference: 'VC-2001', name: 'Dina Fell', team: council.teams[0], worker: me });
    const older = await send({
      childId: child,
      givenOn: '2026-11-01',
      wishesAndFeelings: 'To stay',
      answerExpected: true,
      answerBy: '2026-11-20',
    });
    const newer = await send({ childId: child, givenOn: '2026-11-10', words: 'I like maths' });
    const family = await send({ childId: child, givenOn: '2026-11-20', words: 'We worry', speakerRole: 'PARENT' });
    const gap = await send({ childId: child, givenOn: '2026-11-22', words: null, notAscertainedReason: 'TOO_UPSET' });
    const ids = [gap, family, newer, older].map((answer) => ({
      node: { kind: 'FEEDBACK', feedback: { id: answer.data.recordFeedback.id } },
    }));
    const { data } = await runAs(db, me, voice, { id: child });
    expect(data.childVoice).toMatchObject({
      latest: { words: 'I like maths' },
      latestWishes: { id: older.data.recordFeedback.id, wishesAndFeelings: 'To stay', notAscertainedReason: null },
      waiting: [{ id: older.data.recordFeedback.id, overdue: true }],
      timeline: { edges: ids },
    });
    const list = await runAs(
      db,
      me,
      '{ children(search: "VC-2001") { edges { node { lastHeardOn daysSinceHeard waitingAnswers nextAnswerBy } } } }',
    );
    expect(list.data.children.edges[0].node).toEqual({
      lastHeardOn: '2026-11-10',
      daysSinceHeard: 14,
      waitingAnswers: 1,
      nextAnswerBy: '2026-11-20',
    });
  });

  test('puts reviews and conferences on the timeline, with the age at the time', async () => {
    const child = await addChild(db, { reference: 'VC-2002', name: 'Edie Fell', team: council.teams[0], worker: me });
    await send({ childId: child, givenOn: '2026-11-01' });
    await db.owner.query(
      `insert into care_review (id, child_id, held_on, participation_code) values ($1, $2, '2026-11-05', 'PN3')`,
      [newId(), child],
    );
    await db.owner.query(
      `insert into cp_conference (id, child_id, kind, held_on, child_attended) values ($1, $2, 'RCPC', '2020-05-09', false)`,
      [newId(), child],
    );
    const timeline =
      'query ($id: ID!) { childVoice(childId: $id) { timeline { edges { node { kind ageThen participationCode conferenceKind attended } } } } }';
    const { data } = await runAs(db, me, timeline, { id: child });
    const nothing = { participationCode: null, conferenceKind: null, attended: null };
    expect(data.childVoice.timeline.edges).toEqual([
      { node: { ...nothing, kind: 'REVIEW', ageThen: 12, participationCode: 'PN3' } },
      { node: { ...nothing, kind: 'FEEDBACK', ageThen: 12 } },
      { node: { ...nothing, kind: 'CONFERENCE', ageThen: 5, conferenceKind: 'RCPC', attended: false } },
    ]);
  });

  test('writes who logged and who opened, and never the words', async () => {
    const before = await count('access_event');
    await runAs(db, me, voice, { id: council.children.mine });
    expect(await count('access_event')).toBe(before + 1);
    const { rows } = await db.owner.query<{ columns: string[] }>(
      `select columns from record_change where table_name = 'feedback' limit 1`,
    );
    expect(rows[0]?.columns).toContain('given_on');
    const { rows: logged } = await db.owner.query(
      `select 1 from access_event e where e::text like '%sister%' union all select 1 from record_change r where r::text like '%sister%'`,
    );
    expect(logged).toEqual([]);
  });

  test('leaves nothing behind when a part of it cannot be stored', async () => {
    await db.owner.query('alter table work_item add constraint ck_for_a_test check (due_on is null) not valid');
    const before = [await count('feedback'), await count('statement')];
    const { errors } = await send({ answerExpected: true });
    expect(errors[0]?.code).toBe('INTERNAL_SERVER_ERROR');
    expect([await count('feedback'), await count('statement')]).toEqual(before);
    await db.owner.query('alter table work_item drop constraint ck_for_a_test');
  });

  test('asks the database the same few questions however much a child has said', async () => {
    await runAs(db, me, voice, { id: council.children.mine });
    db.statements.take();
    await runAs(db, me, voice, { id: council.children.mine });
    expect(db.statements.take().length).toBeLessThanOrEqual(12);
  });

  test('stores a telling in three statements, whatever hangs on it, and its audit rows in one', async () => {
    const everything = {
      wishesAndFeelings: 'To come home',
      interpretation: 'She means it',
      themes: ['family-time'],
      present: [{ who: 'PARENT' }],
      answerExpected: true,
    };
    expect(await inserts(everything)).toBe(4);
    expect(await inserts({})).toBe(3);
  });

  test('reads what hangs on a telling where the client asks for it in a fragment', async () => {
    const input = { clientId: newId(), childId: council.children.mine, givenOn: testToday, words };
    const hanging = { themes: ['family-time'], present: [{ who: 'PARENT' }], interpretation: 'She means it' };
    const { data } = await runAs(
      db,
      me,
      `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { ...Hanging ... { present { who } } } }
       fragment Hanging on Feedback { themes { key } interpretations { words } }`,
      { input: { ...input, ...hanging } },
    );
    expect(data.recordFeedback).toEqual({
      themes: [{ key: 'family-time' }],
      interpretations: [{ words: 'She means it' }],
      present: [{ who: 'PARENT' }],
    });
  });

  test('offers the form the people around the child and the themes', async () => {
    const options =
      'query ($id: ID) { feedbackOptions(childId: $id) { child { name } people { name } themes { key } usualAnswerBy } }';
    const { data } = await runAs(db, me, options, { id: council.children.mine });
    expect(data.feedbackOptions.child).toEqual({ name: 'Amber Lightfoot' });
    expect(data.feedbackOptions.usualAnswerBy).toBe('2026-12-08');
    expect(data.feedbackOptions.themes).toHaveLength(21);
    expect(data.feedbackOptions.people.map((person: { name: string }) => person.name)).toEqual([
      council.users.REVIEWING_OFFICER.name,
      council.users.PRACTITIONER.name,
      council.users.TEAM_MANAGER.name,
    ]);
  });
});
