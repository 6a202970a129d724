import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { addTellings } from '../../../../test/tellings.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit } from '../../../platform/work.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const reviews = `{ comingReviews { childName dueOn lastHeldOn since lastHeardOn saidSince owed words promised { title dueOn doneOn } } }`;
const decide = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id actions { taskId } } }`;
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
const takeBack = 'mutation ($input: TakeBackWordsInput!) { takeBackWords(input: $input) { id } }';
const finish = 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) { state } }';
const manager = `{ team: workList(whose: TEAM, first: 6) { edges { node { id words } } } workByPerson { name open }
  caseloadSummary { children silent } unreadWords(first: 5) { edges { node { id words } } } }`;
const unread =
  '{ unreadWords(first: 50) { edges { node { id childId childName words recordedByName isTakenBack } } } }';
const open = 'query ($id: ID!) { feedback(id: $id) { id } }';
const openRecord = 'query ($id: ID!) { childVoice(childId: $id) { id } }';
const figures = '{ chainFigures { children heard promised answered decided told } workByTeam { name open late } }';

describe('what needs somebody today', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
  });

  async function promise(childId: string, by: TestUser = me): Promise<string> {
    const promised = { answerExpected: true, answerBy: '2026-11-30', answerOwnerId: by.userId };
    const input = { clientId: newId(), childId, givenOn: testToday, words: 'A dog', ...promised };
    return (await runAs(db, by, record, { input })).data.recordFeedback.id;
  }

  async function inCare(childId: string, from: string, ...heldOn: readonly string[]): Promise<void> {
    await db.owner.query(
      `insert into child_status (id, child_id, kind, code, starts_on, source) values ($1, $2, 'CLA_EPISODE', 'C2', $3, 'test')`,
      [newId(), childId, from],
    );
    for (const day of heldOn) {
      await db.owner.query(
        `insert into care_review (id, child_id, held_on, same_day_no, participation_code) values ($1, $2, $3, 1, 'PN1')`,
        [newId(), childId, day],
      );
    }
  }

  test('the reviewing officer sees reviews of the next four weeks, with what was said since and what is owed', async () => {
    const { REVIEWING_OFFICER: officer } = council.users;
    const named = (name: string) =>
      addChild(db, { reference: `VC-${name}`, name, team: council.teams[0], reviewingOfficer: officer });
    const soon = await named('Soon');
    const first = await named('First');
    const later = await named('Later');
    await inCare(soon, '2025-01-10', '2025-02-05', '2025-05-05', '2025-11-05', '2026-05-30');
    await inCare(first, '2026-11-16');
    await inCare(later, '2025-01-10', '2025-02-05', '2025-05-05', '2025-11-05', '2026-10-30');
    await addTellings(db, [
      { child: soon, by: me, givenOn: '2026-05-01' },
      { child: soon, by: me, givenOn: '2026-06-10' },
      { child: soon, by: me, givenOn: '2026-10-10' },
      { child: soon, by: me, givenOn: '2026-11-01', speakerRole: 'PARENT' },
    ]);
    const { data, errors } = await runAs(db, officer, reviews);
    expect(errors).toEqual([]);
    const nothingYet = { lastHeldOn: null, lastHeardOn: null, saidSince: 0, owed: 0, words: null, promised: [] };
    expect(data.comingReviews).toEqual([
      {
        childName: 'Soon',
        dueOn: '2026-11-30',
        lastHeldOn: '2026-05-30',
        since: '2026-05-30',
        lastHeardOn: '2026-10-10',
        saidSince: 2,
        owed: 0,
        words: 'Said',
        promised: [],
      },
      { childName: 'First', dueOn: '2026-12-14', since: '2026-11-16', ...nothingYet },
    ]);
  });

  test('a manager’s whole home asks the database as little for thirteen lines as for one', async () => {
    await promise(council.children.mine);
    db.statements.take();
    const one = await runAs(db, council.users.TEAM_MANAGER, manager);
    expect(one.errors).toEqual([]);
    const few = db.statements.take();
    for (let more = 0; more < 12; more += 1) await promise(council.children.mine);
    db.statements.take();
    await runAs(db, council.users.TEAM_MANAGER, manager);
    const many = db.statements.take();
    expect(many.length).toBe(few.length);
    const questions = many.filter((sql) => !/^(start transaction|commit)|open_unit|record_access/i.test(sql.trim()));
    expect(questions.length).toBeLessThanOrEqual(6);
  });

  test('leadership sees how many were heard, answered and told, and where most is missing', async () => {
    const { LEADERSHIP: leader } = council.users;
    const { data, errors } = await runAs(db, leader, figures);
    expect(errors).toEqual([]);
    expect(data.chainFigures).toMatchObject({ children: 6, heard: 1, promised: 0, decided: 0 });
    expect(data.workByTeam).toMatchObject([{ name: 'Oak Team', late: 0 }]);
    await addTellings(db, [{ child: council.children.team, by: me, givenOn: '2026-10-20' }]);
    expect((await runAs(db, leader, figures)).data.chainFigures).toMatchObject({ heard: 2 });
    for (const told of [
      { toldOn: '2026-11-09' },
      { toldOn: '2026-11-12' },
      { toldOn: '2026-11-09', result: 'ASKED_NOT' },
      null,
    ]) {
      const given = { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-01', words: 'A dog' };
      const said = await runAs(db, me, record, { input: { ...given, answerExpected: true, answerBy: '2026-11-10' } });
      expect(said.errors).toEqual([]);
      if (told === null) continue;
      const feedbackId = said.data.recordFeedback.id;
      const decision = {
        clientId: newId(),
        feedbackIds: [feedbackId],
        outcome: 'CHANGED',
        reason: 'Yes',
        decidedOn: '2026-11-08',
      };
      const { recordDecision } = (await runAs(db, me, decide, { input: decision })).data;
      const telling = {
        clientId: newId(),
        feedbackId,
        decisionId: recordDecision.id,
        words: 'Yes.',
        means: 'CONVERSATION',
      };
      expect((await runAs(db, me, tell, { input: { ...telling, ...told } })).errors).toEqual([]);
    }
    expect((await runAs(db, leader, figures)).data.chainFigures).toMatchObject({
      promised: 3,
      answered: 1,
      decided: 3,
      told: 3,
    });
  });

  test('a partner sees how far what they gave has come, and no word of it', async () => {
    const { PARTNER: partner } = council.users;
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARTNER_WORKER', '2025-01-01')`,
      [newId(), council.children.other, partner.personId],
    );
    const input = { clientId: newId(), childId: council.children.other, givenOn: testToday, words: 'A dog' };
    expect((await runAs(db, partner, record, { input: { ...input, answerExpected: true } })).errors).toEqual([]);
    const { data } = await runAs(db, partner, '{ cameOfMine { givenOn childName answerBy decidedOn toldOn waits } }');
    const yet = { answerBy: '2026-12-08', decidedOn: null, toldOn: null, waits: true };
    expect(data.cameOfMine).toEqual([{ givenOn: testToday, childName: 'Cerys Hollow', ...yet }]);
  });

  test('a partner who spoke reads what they were told, and nobody else does: no other word, no other partner, nothing untold', async () => {
    const { PARTNER: partner, TEAM_MANAGER: manager } = council.users;
    const child = await addChild(db, { reference: 'VC-Given', name: 'Gil Given', team: council.teams[0], worker: me });
    const colleague = await addUser(db, 'PARTNER', 'Same School', null);
    for (const { personId } of [partner, colleague]) {
      await db.owner.query(
        `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARTNER_WORKER', '2025-01-01')`,
        [newId(), child, personId],
      );
    }
    const asked = '{ cameOfMine { id decidedOn toldOn tellings { toldOn outcome words } } }';
    const of = async (id: string, user: TestUser = partner) => {
      const { data, errors } = await runAs(db, user, asked);
      expect(errors).toEqual([]);
      return data.cameOfMine.find((one: { readonly id: string }) => one.id === id);
    };
    const given = async (changes: object): Promise<readonly [string, string]> => {
      const input = { clientId: newId(), childId: child, givenOn: '2026-11-10', words: 'Said', ...changes };
      const said = await runAs(db, partner, record, { input });
      expect(said.errors).toEqual([]);
      const feedbackIds = [said.data.recordFeedback.id];
      const decision = { clientId: newId(), feedbackIds, outcome: 'PARTLY', reason: 'Not for the school' };
      const { data } = await runAs(db, manager, decide, { input: { ...decision, decidedOn: '2026-11-12' } });
      return [feedbackIds[0], data.recordDecision.id];
    };
    const telling = { toldOn: '2026-11-20', means: 'CONVERSATION', reaction: 'Thank you' };
    const tellThem = async ([feedbackId, decisionId]: readonly [string, string], changes: object = {}) => {
      const input = { clientId: newId(), feedbackId, decisionId, ...telling, words: 'Two names.', ...changes };
      expect((await runAs(db, manager, tell, { input })).errors).toEqual([]);
    };
    const spoken = await given({ speakerRole: 'PARTNER', speaker: 'The school', stream: 'PARTNER' });
    const [id] = spoken;
    expect(await of(id)).toMatchObject({ decidedOn: '2026-11-12', toldOn: null, tellings: [] });
    const missed = { result: 'COULD_NOT', reason: 'On holiday', tryAgainOn: '2026-12-01', words: null, means: null };
    await tellThem(spoken, { ...missed, reaction: null });
    expect((await of(id)).tellings).toEqual([]);
    await tellThem(spoken);
    const told = { toldOn: '2026-11-20', outcome: 'part of it changes', words: 'Two names.' };
    expect(await of(id)).toEqual({ id, decidedOn: '2026-11-12', toldOn: '2026-11-20', tellings: [told] });
    for (const changes of [{}, { speakerRole: 'PARENT' }, { speakerRole: 'ADVOCATE', speaker: 'Her advocate' }]) {
      const other = await given(changes);
      await tellThem(other);
      expect(await of(other[0])).toMatchObject({ toldOn: '2026-11-20', tellings: [] });
    }
    expect(await of(id, colleague)).toBeUndefined();
    expect((await runAs(db, partner, '{ workList(whose: MINE) { edges { node { id } } } }')).errors).toHaveLength(1);
    const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, partner)), newId());
    try {
      for (const table of ['told_back', 'response', 'response_statement', 'statement']) {
        expect([table, await sqlOf(unit, `select 1 from ${table}`)]).toEqual([table, []]);
      }
    } finally {
      await unit.rollback();
    }
    await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
      newId(),
      id,
      partner.userId,
    ]);
    expect(await of(id)).toBeUndefined();
  });

  test('before a review one sees how the latest words begin and what was promised for them, unless they are withheld', async () => {
    const { TEAM_MANAGER: writer, REVIEWING_OFFICER: officer } = council.users;
    const child = await addChild(db, {
      reference: 'VC-Promised',
      name: 'Promised',
      team: council.teams[0],
      reviewingOfficer: officer,
    });
    await inCare(child, '2025-01-10', '2025-02-05', '2025-05-05', '2025-11-05', '2026-05-28');
    const before = await runAs(db, officer, reviews);
    const promised = async (words: string, title: string, dueOn: string, withheldFrom: readonly string[] = []) => {
      const given = { clientId: newId(), childId: child, givenOn: '2026-11-01', answerExpected: true };
      const said = await runAs(db, writer, record, { input: { ...given, words, withheldFrom } });
      expect(said.errors).toEqual([]);
      const feedbackId = said.data.recordFeedback.id;
      const decision = { clientId: newId(), feedbackIds: [feedbackId], outcome: 'CHANGED', reason: 'Yes' };
      const task = { title, ownerId: writer.userId, dueOn };
      const { data, errors } = await runAs(db, writer, decide, { input: { ...decision, task } });
      expect(errors).toEqual([]);
      return { feedbackId, taskId: data.recordDecision.actions[0].taskId };
    };
    await promised('Not for my officer', 'A secret', '2026-11-25', [officer.userId]);
    expect((await runAs(db, officer, reviews)).data).toEqual(before.data);
    await promised('I want '.repeat(40), 'Look for it', '2026-12-04');
    const cat = await promised('A cat', 'Find a cat', '2026-12-02');
    const done = { clientId: newId(), ...cat, doneOn: testToday, whatWasDone: 'Here it is', version: 1 };
    expect((await runAs(db, writer, finish, { input: done })).errors).toEqual([]);
    const { data } = await runAs(db, officer, reviews);
    const review = data.comingReviews.find(({ childName }: { childName: string }) => childName === 'Promised');
    expect(review).toMatchObject({
      words: 'A cat',
      promised: [
        { title: 'Look for it', dueOn: '2026-12-04', doneOn: null },
        { title: 'Find a cat', dueOn: '2026-12-02', doneOn: testToday },
      ],
    });
  });

  test('what is kept from the reviewing officer changes nothing of what they see of coming reviews', async () => {
    const { REVIEWING_OFFICER: officer } = council.users;
    const child = await addChild(db, {
      reference: 'VC-Kept',
      name: 'Kept',
      team: council.teams[0],
      reviewingOfficer: officer,
      worker: me,
    });
    await inCare(child, '2026-11-16');
    await addTellings(db, [{ child, by: me, givenOn: '2026-11-17' }]);
    const of = async () => {
      const { data } = await runAs(db, officer, reviews);
      return data.comingReviews.find(({ childName }: { childName: string }) => childName === 'Kept');
    };
    const before = await of();
    expect(before).toMatchObject({ saidSince: 1, lastHeardOn: '2026-11-17', owed: 0 });
    const about = { childId: child, givenOn: '2026-11-20', words: 'Not to the officer', answerExpected: true };
    const hidden = { clientId: newId(), ...about, withheldFrom: [officer.userId] };
    expect((await runAs(db, me, record, { input: hidden })).errors).toEqual([]);
    expect(await of()).toEqual(before);
    const open = { ...hidden, clientId: newId(), withheldFrom: [] };
    const { data } = await runAs(db, me, record, { input: open });
    const shown = { saidSince: 2, lastHeardOn: '2026-11-20', owed: 1, words: 'Not to the officer' };
    expect(await of()).toMatchObject(shown);
    const back = { feedbackId: data.recordFeedback.id, takenBackOn: testToday, reason: 'I was cross' };
    expect((await runAs(db, me, takeBack, { input: { clientId: newId(), ...back } })).errors).toEqual([]);
    expect(await of()).toMatchObject({ ...shown, owed: 0, words: before.words });
  });

  describe('what a manager has not read', () => {
    let child: string;

    beforeAll(async () => {
      child = await addChild(db, { reference: 'VC-Read', name: 'Rae Unread', team: council.teams[0], worker: me });
    });

    async function said(words: string, by: TestUser = me, changes: object = {}): Promise<string> {
      const input = { clientId: newId(), childId: child, givenOn: testToday, words, ...changes };
      return (await runAs(db, by, record, { input })).data.recordFeedback.id;
    }

    async function unreadOf(user: TestUser): Promise<readonly string[]> {
      const { data, errors } = await runAs(db, user, unread);
      expect(errors).toEqual([]);
      const lines: readonly { readonly node: { readonly childId: string; readonly words: string } }[] =
        data.unreadWords.edges;
      return lines.filter(({ node }) => node.childId === child).map(({ node }) => node.words);
    }

    test('is what others wrote down of the team’s children, the newest first, until it is opened by itself or with the record', async () => {
      const manager = council.users.TEAM_MANAGER;
      const first = await said('The first');
      await said('The second');
      await said('Mine', manager);
      expect(await unreadOf(manager)).toEqual(['The second', 'The first']);
      expect(await unreadOf(council.otherManager)).toEqual([]);
      await runAs(db, me, open, { id: first });
      expect(await unreadOf(manager)).toEqual(['The second', 'The first']);
      expect((await runAs(db, manager, open, { id: first })).errors).toEqual([]);
      expect(await unreadOf(manager)).toEqual(['The second']);
      expect((await runAs(db, manager, openRecord, { id: child })).errors).toEqual([]);
      expect(await unreadOf(manager)).toEqual([]);
      const third = await said('The third');
      expect(await unreadOf(manager)).toEqual(['The third']);
      const isBack = async () =>
        (await runAs(db, manager, unread)).data.unreadWords.edges.find(
          ({ node }: { node: { id: string } }) => node.id === third,
        ).node.isTakenBack;
      expect(await isBack()).toBe(false);
      const back = { feedbackId: third, takenBackOn: testToday, reason: 'I was cross' };
      expect((await runAs(db, me, takeBack, { input: { clientId: newId(), ...back } })).errors).toEqual([]);
      expect(await isBack()).toBe(true);
    });

    test('holds nothing that is kept from them, that nobody could find out, or that came in long ago', async () => {
      const manager = council.users.TEAM_MANAGER;
      const before = (await runAs(db, manager, unread)).data;
      await said('About my manager', me, { withheldFrom: [manager.userId] });
      await said('', me, { notAscertainedReason: 'ASLEEP_OR_UNWELL' });
      expect((await runAs(db, manager, unread)).data).toEqual(before);
      // Of a child whose record they have not opened since: that would be enough to have read it.
      const another = { reference: 'VC-Old', name: 'Olu Unread', team: council.teams[0], worker: me };
      const old = await said('Long ago', me, { childId: await addChild(db, another) });
      await db.owner.query(`update feedback set received_at = now() - interval '29 days' where id = $1`, [old]);
      expect((await runAs(db, manager, unread)).data).toEqual(before);
    });

    test('marks nothing for whoever is shown no such list, and for nobody what was refused', async () => {
      const manager = council.users.TEAM_MANAGER;
      const hidden = await said('Not for the manager', me, { withheldFrom: [manager.userId] });
      const id = await said('For all');
      expect((await runAs(db, me, open, { id })).errors).toEqual([]);
      expect((await runAs(db, manager, open, { id: hidden })).errors[0]?.code).toBe('NOT_FOUND');
      const { rows } = await db.owner.query('select 1 from feedback_read where feedback_id = any($1)', [[id, hidden]]);
      expect(rows).toEqual([]);
    });
  });
});
