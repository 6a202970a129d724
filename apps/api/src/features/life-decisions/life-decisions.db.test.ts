import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { makeReturn } from '../../../test/return-files.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { addTellings } from '../../../test/tellings.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

const record =
  'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id kind what mayAct } }';
const asked = 'askings { answer weight why words saidByName heard { statementId words } } askingDueOn';
const told = 'tellings { result words toldByName } tellingDueOn';
const ask = `mutation ($input: RecordAskedBeforeInput!) { recordAskedBefore(input: $input) { id ${asked} } }`;
const tell = `mutation ($input: RecordDecisionToldInput!) { recordDecisionTold(input: $input) { id ${told} } }`;
const list = `query ($id: ID!, $purpose: String) { lifeDecisions(childId: $id, purpose: $purpose) { id kind source tookEffectOn movedFrom movedTo moveReason
  workerBefore worker withdrawnOn mayAct isCounted waitsFor ${asked} ${told} } }`;
const words = 'query ($id: ID!) { wordsBefore(lifeDecisionId: $id) { statementId words givenOn } }';
const load = 'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { changedAnything } }';
const figures = '{ askedBefore { kind decisions asked notAsked told } }';
const header = 'A1,F,10/05/2014,WBRI,,,';
const review = 'A1,10/05/2014,05/06/2026,PN1';

interface Shown {
  readonly id: string;
  readonly [field: string]: unknown;
}

describe('a decision about a child’s life', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let manager: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    ({ PRACTITIONER: me, TEAM_MANAGER: manager } = council.users);
  });

  async function shownOf(childId: string, as: TestUser = manager): Promise<readonly Shown[]> {
    const { data, errors } = await runAs(db, as, list, { id: childId, purpose: 'A letter from her aunt' });
    expect(errors).toEqual([]);
    return data.lifeDecisions;
  }

  async function recorded(changes: object = {}, as: TestUser = me): Promise<string> {
    const about = {
      childId: council.children.mine,
      kind: 'SCHOOL',
      what: 'Another school',
      tookEffectOn: '2026-11-20',
    };
    const { data, errors } = await runAs(db, as, record, { input: { clientId: newId(), ...about, ...changes } });
    expect(errors).toEqual([]);
    return data.recordLifeDecision.id;
  }

  async function said(givenOn = '2026-11-02', withheld: readonly TestUser[] = []): Promise<string> {
    const [id = ''] = await addTellings(db, [{ child: council.children.mine, by: me, givenOn }]);
    for (const { userId } of withheld) {
      await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
        newId(),
        id,
        userId,
      ]);
    }
    const { rows } = await db.owner.query<{ id: string }>('select id from statement where feedback_id = $1', [id]);
    return rows[0]?.id ?? '';
  }

  const answer = async (as: TestUser, input: object) =>
    runAs(db, as, ask, { input: { clientId: newId(), seen: 0, ...input } });
  const telling = async (as: TestUser, input: object) =>
    runAs(db, as, tell, { input: { clientId: newId(), seen: 0, toldOn: testToday, ...input } });
  const unasked = { answer: 'NO', why: 'COURT' };

  describe('that an imported episode tells of', () => {
    const from = '01/06/2025,S,C2,N1,U1,PR1,';
    let childId: string;

    async function imported(...episodes: readonly string[]): Promise<readonly Shown[]> {
      const files = makeReturn({ header: [header], reviews: [review], episodes: episodes.map((one) => `A1,${one}`) });
      const input = { clientId: newId(), files, year: '2026-27' };
      expect((await runAs(db, council.users.QUALITY_ASSURANCE, load, { input })).errors).toEqual([]);
      return shownOf(childId);
    }

    beforeAll(async () => {
      childId = await addChild(db, { reference: 'VC-A1', name: 'Anna Moved', team: council.teams[0], worker: me });
      await db.owner.query(
        `insert into child_identifier (id, child_id, system, value) values ($1, $2, 'SSDA903', 'A1')`,
        [newId(), childId],
      );
    });

    test('is a move to other carers, with where from, why, and whom it waits for', async () => {
      const moves = await imported(`${from}01/10/2026,X1,CHILD,,,`, '01/10/2026,P,C2,N1,U6,PR1,,,,,,');
      expect(moves).toMatchObject([
        {
          kind: 'PLACEMENT_MOVE',
          source: 'EPISODE',
          tookEffectOn: '2026-10-01',
          movedFrom: 'U1',
          movedTo: 'U6',
          moveReason: 'CHILD',
          askings: [],
          askingDueOn: '2026-12-04',
          tellingDueOn: '2026-12-01',
          waitsFor: me.name,
        },
      ]);
    });

    test('is the same one when a later return corrects its day, and keeps what was said of it', async () => {
      const [move] = await shownOf(childId);
      expect((await answer(me, { lifeDecisionId: move?.id, ...unasked })).errors).toEqual([]);
      const moves = await imported(`${from}05/10/2026,X1,CHILD,,,`, '05/10/2026,P,C2,N1,U6,PR1,,,,,,');
      expect(moves).toMatchObject([{ id: move?.id, tookEffectOn: '2026-10-05', askings: [{ answer: 'NO' }] }]);
    });

    test('is withdrawn, and what is missing of it with it, when the return says that the carers stayed; and is there again', async () => {
      const same = '05/10/2026,T,C2,N1,U6,PR1,,,,,,';
      expect(await imported(`${from}05/10/2026,X1,PLACE,,,`, same)).toMatchObject([
        { withdrawnOn: testToday, mayAct: false, tellingDueOn: null, waitsFor: null },
      ]);
      const { rows } = await db.owner.query(
        `select kind, closed_reason from work_item where child_id = $1 and closed_at is not null order by kind`,
        [childId],
      );
      expect(rows).toEqual([
        { kind: 'DECISION_NOT_TOLD', closed_reason: 'What it came from no longer says it' },
        { kind: 'NOT_ASKED', closed_reason: 'It is said why they were not asked' },
      ]);
      expect(await imported(`${from}05/10/2026,X1,CHILD,,,`, same.replace(',T,', ',P,'))).toMatchObject([
        { withdrawnOn: null, tellingDueOn: '2026-12-01' },
      ]);
    });

    test('that the case system told of before is no second one', async () => {
      await db.owner.query(
        `insert into child_status (id, child_id, kind, code, starts_on, began_because, source) values ($1, $2, 'PLACEMENT', 'U6', '2026-10-05', 'P', 'CASE_SYSTEM')`,
        [newId(), childId],
      );
      expect(await shownOf(childId)).toHaveLength(1);
    });
  });

  test('that an allocation tells of is a change of worker: not the first one, and not the same person again', async () => {
    const before = await addUser(db, 'PRACTITIONER', 'Before Worker', council.teams[0]);
    const childId = await addChild(db, {
      reference: 'VC-B1',
      name: 'Ben Changed',
      team: council.teams[0],
      worker: before,
    });
    expect(await shownOf(childId)).toEqual([]);
    const allocate = async (who: TestUser, day: string) => {
      await db.owner.query(
        'update child_relationship set ends_on = $2::date - 1 where child_id = $1 and ends_on is null',
        [childId, day],
      );
      await db.owner.query(
        `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'ALLOCATED_WORKER', $4)`,
        [newId(), childId, who.personId, day],
      );
    };
    await allocate(before, '2026-11-02');
    expect(await shownOf(childId)).toEqual([]);
    await allocate(me, '2026-11-16');
    expect(await shownOf(childId)).toMatchObject([
      {
        kind: 'CHANGE_OF_WORKER',
        source: 'ALLOCATION',
        tookEffectOn: '2026-11-16',
        workerBefore: before.name,
        worker: me.name,
      },
    ]);
  });

  test('is written down by who works with the child and their manager, once for each form', async () => {
    const input = {
      clientId: newId(),
      childId: council.children.mine,
      kind: 'FAMILY_TIME',
      what: 'Every week',
      tookEffectOn: '2027-01-04',
    };
    const first = await runAs(db, me, record, { input });
    expect(first.data.recordLifeDecision).toMatchObject({ kind: 'FAMILY_TIME', what: 'Every week', mayAct: true });
    expect((await runAs(db, me, record, { input })).data.recordLifeDecision.id).toBe(first.data.recordLifeDecision.id);
    expect((await runAs(db, me, record, { input: { ...input, what: 'Never' } })).errors[0]?.code).toBe('CONFLICT');
    expect((await runAs(db, manager, record, { input })).errors[0]?.code).toBe('CONFLICT');
    const [planned] = await shownOf(council.children.mine);
    expect(planned).toMatchObject({ askingDueOn: '2027-01-04', tellingDueOn: '2027-01-04' });
    const other = { ...input, clientId: newId(), childId: council.children.team };
    expect((await runAs(db, me, record, { input: other })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, council.otherPractitioner, record, { input: { ...other } })).errors[0]?.code).toBe(
      'NOT_FOUND',
    );
  });

  test('was asked about only with what the child said before it, and closes what waits', async () => {
    const id = await recorded();
    const [before, after, long] = [await said(), await said('2026-11-21'), await said('2026-04-01')];
    const offered = (await runAs(db, me, words, { id })).data.wordsBefore.map(
      (one: { statementId: string }) => one.statementId,
    );
    expect(offered).toContain(before);
    expect(offered).not.toContain(after);
    expect(offered).not.toContain(long);
    const yes = { lifeDecisionId: id, answer: 'YES', weight: 'MUCH', words: 'The school is the one she named' };
    expect((await answer(me, { ...yes, statementIds: [after] })).errors[0]?.code).toBe('INVALID_INPUT');
    const { data } = await answer(me, { ...yes, statementIds: [before] });
    expect(data.recordAskedBefore).toMatchObject({
      askings: [
        {
          answer: 'YES',
          weight: 'MUCH',
          why: null,
          words: yes.words,
          saidByName: me.name,
          heard: [{ statementId: before, words: 'Said' }],
        },
      ],
      askingDueOn: null,
    });
  });

  test('keeps what was said of it before, and tells the second of two that somebody was first', async () => {
    const id = await recorded();
    const clientId = newId();
    const first = { lifeDecisionId: id, ...unasked, clientId };
    expect((await answer(me, first)).errors).toEqual([]);
    expect((await answer(me, first)).errors).toEqual([]);
    const [late] = (await answer(manager, { lifeDecisionId: id, answer: 'NO', why: 'COURT' })).errors;
    expect(late).toMatchObject({ code: 'CONFLICT' });
    const again = await answer(manager, { lifeDecisionId: id, answer: 'NO', why: 'NOT_SAFE', seen: 1 });
    expect(again.data.recordAskedBefore.askings.map((one: { why: string }) => one.why)).toEqual(['COURT', 'NOT_SAFE']);
  });

  test('of two at the same time one is kept, and the other is told', async () => {
    const id = await recorded();
    const both = await Promise.all([me, manager].map(async (who) => answer(who, { lifeDecisionId: id, ...unasked })));
    expect(both.map(({ errors }) => errors[0]?.code ?? 'SAVED').toSorted()).toEqual(['CONFLICT', 'SAVED']);
    const tellings = await Promise.all(
      [me, manager].map(async (who) => telling(who, { lifeDecisionId: id, result: 'ASKED_NOT' })),
    );
    expect(tellings.map(({ errors }) => errors[0]?.code ?? 'SAVED').toSorted()).toEqual(['CONFLICT', 'SAVED']);
  });

  test('that nobody knows whether they were asked ends only where the manager says it', async () => {
    const id = await recorded();
    const unknown = { lifeDecisionId: id, answer: 'NOT_KNOWN', words: 'Not on the file' };
    expect((await answer(me, unknown)).data.recordAskedBefore.askingDueOn).toBe('2026-12-04');
    expect((await answer(manager, { ...unknown, seen: 1 })).data.recordAskedBefore.askingDueOn).toBeNull();
  });

  test('is told, tried again, and given up by a manager after two have tried', async () => {
    const id = await recorded();
    const not = { lifeDecisionId: id, result: 'COULD_NOT', reason: 'At school', tryAgainOn: '2026-11-27' };
    expect((await telling(me, not)).data.recordDecisionTold.tellingDueOn).toBe('2026-11-27');
    const gone = { lifeDecisionId: id, result: 'UNREACHED', reason: 'Moved abroad', seen: 1 };
    expect((await telling(me, gone)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await telling(manager, gone)).errors[0]?.code).toBe('INVALID_INPUT');
    expect((await telling(me, { ...not, seen: 1 })).errors).toEqual([]);
    expect((await telling(manager, { ...gone, seen: 2 })).data.recordDecisionTold.tellingDueOn).toBeNull();
  });

  test('is told with what they say to it: feedback with a chain of its own, which waits where it is still not right', async () => {
    const id = await recorded();
    const shownNow =
      'tellings { translation translationLanguage reaction reactionFeedbackId stillNotRight reactionWaits }';
    const back = `mutation ($input: RecordDecisionToldInput!) { recordDecisionTold(input: $input) { ${shownNow} } }`;
    const words = { words: 'You start on Monday', translation: 'Zaczynasz w poniedziałek', translationLanguage: 'pl' };
    const told = { result: 'TOLD', toldOn: testToday, means: 'CONVERSATION', ...words };
    const said = { reaction: 'I know nobody there', stillNotRight: true };
    const input = { clientId: newId(), lifeDecisionId: id, seen: 0, ...told, ...said };
    const { data, errors } = await runAs(db, me, back, { input });
    expect(errors).toEqual([]);
    const [first] = data.recordDecisionTold.tellings;
    expect(first).toMatchObject({
      translationLanguage: 'pl',
      reaction: said.reaction,
      stillNotRight: true,
      reactionWaits: true,
    });
    expect((await runAs(db, me, back, { input })).data.recordDecisionTold.tellings).toEqual([first]);
    const asked = `select f.speaker_role, f.question_asked, w.owner_id from feedback f join work_item w on w.subject_id = f.id where f.id = $1`;
    const { rows } = await db.owner.query(asked, [first.reactionFeedbackId]);
    expect(rows).toEqual([{ speaker_role: 'CHILD', question_asked: words.words, owner_id: me.userId }]);
    const untold = {
      clientId: newId(),
      lifeDecisionId: id,
      seen: 1,
      toldOn: testToday,
      result: 'ASKED_NOT',
      reaction: 'No',
    };
    expect((await runAs(db, me, back, { input: untold })).data.recordDecisionTold.tellings[1]).toMatchObject({
      reaction: null,
    });
  });

  test('links no words that are kept from anybody: they are not offered, and refused, by the database too', async () => {
    const id = await recorded();
    const kept = await said('2026-11-10', [council.users.REVIEWING_OFFICER]);
    const { data } = await runAs(db, me, words, { id });
    expect(data.wordsBefore.map((one: { statementId: string }) => one.statementId)).not.toContain(kept);
    const yes = { lifeDecisionId: id, answer: 'YES', weight: 'SOME', statementIds: [kept] };
    expect((await answer(me, yes)).errors[0]?.code).toBe('INVALID_INPUT');
    const { rows } = await db.owner.query(`select app.may_be_linked($1, $2) as may`, [id, kept]);
    expect(rows).toEqual([{ may: false }]);
  });

  test('waits on the list of whoever works with the child, and is given on with what is missing', async () => {
    const id = await recorded();
    const mine = `{ workList(whose: MINE, first: 50) { edges { node { lifeDecisionId feedbackId decisionKind childName kinds ownerName version } } } }`;
    const lineOf = async (as: TestUser) =>
      (await runAs(db, as, mine)).data.workList.edges
        .map((edge: { node: Shown }) => edge.node)
        .find((line: Shown) => line['lifeDecisionId'] === id);
    expect(await lineOf(me)).toMatchObject({
      feedbackId: null,
      decisionKind: 'SCHOOL',
      childName: 'Amber Lightfoot',
      kinds: ['DECISION_NOT_TOLD', 'NOT_ASKED'],
    });
    const colleague = await addUser(db, 'PRACTITIONER', 'Colleague', council.teams[0]);
    const seen = await runAs(db, manager, 'query ($id: ID!) { workCandidates(lifeDecisionId: $id) { id } }', { id });
    expect(seen.data.workCandidates).toContainEqual({ id: colleague.userId });
    expect((await answer(colleague, { lifeDecisionId: id, ...unasked })).errors[0]?.code).toBe('FORBIDDEN');
    const input = {
      clientId: newId(),
      lifeDecisionId: id,
      fromUserId: me.userId,
      toUserId: colleague.userId,
      reason: 'On leave',
      version: 1,
    };
    expect(
      (await runAs(db, manager, 'mutation ($input: GiveWorkInput!) { giveWork(input: $input) }', { input })).errors,
    ).toEqual([]);
    expect(await lineOf(me)).toBeUndefined();
    expect(await lineOf(colleague)).toMatchObject({ ownerName: 'Colleague', version: 2 });
    expect((await answer(colleague, { lifeDecisionId: id, ...unasked })).errors).toEqual([]);
  });

  test('is out of reach for whoever does not reach the child, and read with a purpose by whoever reads all', async () => {
    const id = await recorded();
    const { QUALITY_ASSURANCE } = council.users;
    expect((await runAs(db, council.otherManager, list, { id: council.children.mine })).errors[0]?.code).toBe(
      'NOT_FOUND',
    );
    expect((await answer(council.otherManager, { lifeDecisionId: id, ...unasked })).errors[0]?.code).toBe('NOT_FOUND');
    expect((await runAs(db, QUALITY_ASSURANCE, list, { id: council.children.mine })).errors[0]?.code).toBe(
      'INVALID_INPUT',
    );
    expect((await shownOf(council.children.mine, QUALITY_ASSURANCE))[0]).toMatchObject({ mayAct: false });
    expect((await answer(QUALITY_ASSURANCE, { lifeDecisionId: id, ...unasked })).errors[0]?.code).toBe('FORBIDDEN');
  });

  test('about a child who was not four yet waits for nobody, and is not counted', async () => {
    const small = { reference: 'VC-S1', name: 'Small', dateOfBirth: '2023-02-01', team: council.teams[0], worker: me };
    const childId = await addChild(db, small);
    const before = (await runAs(db, council.users.QUALITY_ASSURANCE, figures)).data.askedBefore;
    await recorded({ childId });
    expect(await shownOf(childId)).toMatchObject([
      { isCounted: false, askingDueOn: null, tellingDueOn: null, mayAct: true },
    ]);
    expect((await runAs(db, council.users.QUALITY_ASSURANCE, figures)).data.askedBefore).toEqual(before);
  });

  test('is counted by kind, of the last quarter year, for whoever has exact figures', async () => {
    const count = async () => {
      const { data } = await runAs(db, council.users.LEADERSHIP, figures);
      return data.askedBefore.find((one: { kind: string }) => one.kind === 'SCHOOL');
    };
    const before = await count();
    const id = await recorded();
    await recorded({ tookEffectOn: '2026-08-24' });
    await recorded({ tookEffectOn: '2026-11-25' });
    await answer(me, { lifeDecisionId: id, ...unasked });
    await telling(me, {
      lifeDecisionId: id,
      result: 'TOLD',
      means: 'CONVERSATION',
      words: 'You start there on Monday',
    });
    const { decisions, asked: yes, notAsked, told: heard } = before;
    expect(await count()).toEqual({
      kind: 'SCHOOL',
      decisions: decisions + 1,
      asked: yes,
      notAsked: notAsked + 1,
      told: heard + 1,
    });
    expect((await runAs(db, manager, figures)).errors[0]?.code).toBe('FORBIDDEN');
  });
});
