import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { addTellings } from '../../../../test/tellings.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = 'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id } }';
const shown = `id kind title what decidedBy tookEffectOn withdrawnOn mayAct mayChange askingDueOn tellingDueOn askings { answer }
  changes { because reason changedOn changedByName wasKind wasTitle wasWhat wasDecidedBy wasTookEffectOn }`;
const correct = `mutation ($input: CorrectLifeDecisionInput!) { correctLifeDecision(input: $input) { ${shown} } }`;
const withdraw = `mutation ($input: WithdrawLifeDecisionInput!) { withdrawLifeDecision(input: $input) { ${shown} } }`;
const ask = 'mutation ($input: RecordAskedBeforeInput!) { recordAskedBefore(input: $input) { id } }';
const list = `query ($id: ID!) { lifeDecisions(childId: $id, purpose: "A letter from her aunt") { ${shown} } }`;
const figures = '{ askedBefore { kind decisions } }';

describe('what somebody wrote down of a decision', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let manager: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    ({ PRACTITIONER: me, TEAM_MANAGER: manager } = council.users);
  });

  const school = { kind: 'SCHOOL', what: 'Another school', tookEffectOn: '2026-11-20' };
  const right = { ...school, what: 'The same school', tookEffectOn: '2026-11-18', reason: 'Misheard' };

  async function recorded(changes: object = {}): Promise<string> {
    const input = { clientId: newId(), childId: council.children.mine, ...school, ...changes };
    return (await runAs(db, me, record, { input })).data.recordLifeDecision.id;
  }

  const change = async (as: TestUser, mutation: string, input: object) =>
    runAs(db, as, mutation, { input: { clientId: newId(), seen: 0, ...input } });

  async function shownTo(as: TestUser, id: string) {
    const { data } = await runAs(db, as, list, { id: council.children.mine });
    return data.lifeDecisions.find((one: { id: string }) => one.id === id);
  }

  test('is put right: what it said before is kept, with who, when and why, and what is missing follows its day', async () => {
    const id = await recorded({ kind: 'OTHER', title: 'A trip', decidedBy: 'The panel' });
    const clientId = newId();
    const input = { ...right, clientId, lifeDecisionId: id, tookEffectOn: '2026-12-09' };
    const { data, errors } = await change(me, correct, input);
    expect(errors).toEqual([]);
    expect(data.correctLifeDecision).toMatchObject({
      kind: 'SCHOOL',
      title: null,
      what: 'The same school',
      decidedBy: null,
      tookEffectOn: '2026-12-09',
      askingDueOn: '2026-12-09',
      changes: [
        {
          because: null,
          reason: 'Misheard',
          changedOn: testToday,
          changedByName: me.name,
          wasKind: 'OTHER',
          wasTitle: 'A trip',
          wasWhat: 'Another school',
          wasDecidedBy: 'The panel',
          wasTookEffectOn: '2026-11-20',
        },
      ],
    });
    expect((await change(me, correct, input)).data.correctLifeDecision.changes).toHaveLength(1);
    expect((await change(me, correct, { ...input, what: 'None' })).errors[0]?.code).toBe('CONFLICT');
  });

  test('tells the second of two what the first has made of it, and keeps both in their order', async () => {
    const id = await recorded();
    await change(me, correct, { ...right, lifeDecisionId: id });
    const late = { ...right, what: 'A third school', lifeDecisionId: id };
    const [conflict] = (await change(manager, correct, late)).errors;
    expect(conflict).toMatchObject({
      code: 'CONFLICT',
      extensions: { current: { what: 'The same school', changes: [{ wasWhat: 'Another school' }] } },
    });
    expect((await change(manager, withdraw, { lifeDecisionId: id, because: 'TWICE' })).errors[0]?.code).toBe(
      'CONFLICT',
    );
    const after = (await change(manager, correct, { ...late, seen: 1 })).data.correctLifeDecision;
    expect(after.changes.map((one: { wasWhat: string }) => one.wasWhat)).toEqual(['Another school', 'The same school']);
    const same = { ...late, seen: 2 };
    expect((await change(manager, correct, same)).errors[0]).toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('cannot be of a day before the words by which they were asked', async () => {
    const id = await recorded();
    const [feedbackId] = await addTellings(db, [{ child: council.children.mine, by: me, givenOn: '2026-11-12' }]);
    const { rows } = await db.owner.query('select id from statement where feedback_id = $1', [feedbackId]);
    const yes = { lifeDecisionId: id, answer: 'YES', weight: 'MUCH', statementIds: [rows[0]?.id] };
    expect((await change(me, ask, yes)).errors).toEqual([]);
    const early = { ...right, lifeDecisionId: id, tookEffectOn: '2026-11-11' };
    const [refused] = (await change(me, correct, early)).errors;
    expect(refused).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { tookEffectOn: expect.stringContaining('12 November 2026') },
    });
    expect((await change(me, correct, { ...early, tookEffectOn: '2026-11-12' })).errors).toEqual([]);
  });

  test('is withdrawn: nothing is deleted, nothing of it waits, and no figure counts it', async () => {
    const count = async () => {
      const { data } = await runAs(db, council.users.LEADERSHIP, figures);
      return data.askedBefore.find((one: { kind: string }) => one.kind === 'SCHOOL')?.decisions ?? 0;
    };
    const before = await count();
    const id = await recorded();
    expect(await count()).toBe(before + 1);
    const why = { lifeDecisionId: id, because: 'TWICE', reason: 'See that of Monday' };
    const { data } = await change(me, withdraw, why);
    expect(data.withdrawLifeDecision).toMatchObject({
      what: 'Another school',
      withdrawnOn: testToday,
      mayAct: false,
      mayChange: false,
      askingDueOn: null,
      tellingDueOn: null,
      changes: [{ because: 'TWICE', reason: 'See that of Monday', changedByName: me.name, wasWhat: null }],
    });
    expect(await count()).toBe(before);
    expect(await shownTo(manager, id)).toMatchObject({ what: 'Another school', withdrawnOn: testToday });
    const { rows } = await db.owner.query(
      `select closed_reason, mended_by = (select k.id from life_decision_change k where k.life_decision_id = $1) as by_it
       from work_item where life_decision_id = $1`,
      [id],
    );
    expect(rows).toEqual(Array.from({ length: 2 }, () => ({ closed_reason: 'It was withdrawn', by_it: true })));
    expect(
      (await change(me, ask, { lifeDecisionId: id, answer: 'NO', why: 'MISSED', words: 'Nobody thought of it' }))
        .errors[0]?.code,
    ).toBe('FORBIDDEN');
    expect((await change(me, correct, { ...right, lifeDecisionId: id, seen: 1 })).errors[0]?.code).toBe('FORBIDDEN');
  });

  test('about another child is read on by those alone who write down decisions about this one', async () => {
    const id = await recorded({ decidedBy: 'His panel' });
    await change(me, ask, { lifeDecisionId: id, answer: 'NO', why: 'MISSED', words: 'Nobody thought of it' });
    await change(me, correct, { ...right, lifeDecisionId: id });
    await change(me, withdraw, { lifeDecisionId: id, because: 'WRONG_CHILD', reason: 'His brother’s', seen: 1 });
    expect(await shownTo(manager, id)).toMatchObject({
      what: 'The same school',
      changes: [{ wasWhat: 'Another school' }, {}],
    });
    const other = await shownTo(council.users.QUALITY_ASSURANCE, id);
    expect(other).toMatchObject({ what: null, decidedBy: null, askings: [], withdrawnOn: testToday });
    expect(other.changes).toMatchObject([{ because: 'WRONG_CHILD', reason: null, wasWhat: null }]);
  });

  test('is changed by those who write it down, and nothing that comes from elsewhere by anybody', async () => {
    const id = await recorded();
    const { otherManager, users } = council;
    expect((await change(otherManager, correct, { ...right, lifeDecisionId: id })).errors[0]?.code).toBe('NOT_FOUND');
    expect((await change(users.LEADERSHIP, correct, { ...right, lifeDecisionId: id })).errors[0]?.code).toBe(
      'FORBIDDEN',
    );
    const childId = await addChild(db, { reference: 'VC-I1', name: 'Ina Moved', team: council.teams[0], worker: me });
    const moved = newId();
    await db.owner.query(
      `insert into child_status (id, child_id, kind, code, starts_on, began_because, source) values ($1, $2, 'PLACEMENT', 'U6', '2026-11-05', 'P', 'CASE_SYSTEM')`,
      [moved, childId],
    );
    const [imported] = (await change(me, withdraw, { lifeDecisionId: moved, because: 'TWICE' })).errors;
    expect(imported).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('it is put right there, and follows'),
    });
    expect(
      (await change(me, ask, { lifeDecisionId: moved, answer: 'NO', why: 'MISSED', words: 'Nobody thought of it' }))
        .errors,
    ).toEqual([]);
  });

  test('does not change in the database without the row that keeps what it said, nor as something that it did not say', async () => {
    const id = await recorded();
    const { rows } = await db.owner.query(
      `select has_column_privilege('heard_app', 'life_decision', 'child_id', 'update') as child, app.is_decision_being_changed($1, false) as changing,
         app.decision_says($1, 'SCHOOL', null, 'Another school', null, '2026-11-20') as says, app.decision_says($1, 'SCHOOL', null, 'A third', null, '2026-11-20') as differs`,
      [id],
    );
    expect(rows).toEqual([{ child: false, changing: false, says: true, differs: false }]);
  });

  async function asked(id: string): Promise<unknown> {
    const { rows } = await db.owner.query(
      `select closed_reason from work_item where life_decision_id = $1 and kind = 'NOT_ASKED'`,
      [id],
    );
    return rows;
  }

  test('of a child who was missed stays open until the reviewing officer or the manager says what is done about it', async () => {
    for (const ends of [council.users.REVIEWING_OFFICER, manager]) {
      const id = await recorded();
      const missed = { lifeDecisionId: id, answer: 'NO', why: 'MISSED', words: 'Nobody thought of it' };
      expect((await change(me, ask, missed)).errors).toEqual([]);
      expect(await asked(id)).toEqual([{ closed_reason: null }]);
      expect((await change(ends, ask, { ...missed, words: 'We ask on Friday', seen: 1 })).errors).toEqual([]);
      expect(await asked(id)).toEqual([{ closed_reason: 'It was missed, and it is said what is done about it' }]);
    }
  });
});
