import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { newSessionToken, runAs, testSecret, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit } from '../../../platform/work.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
  id outcome reason decidedOn decidedByName } }`;
const chain = `query ($id: ID!, $purpose: String) { chain(feedbackId: $id, purpose: $purpose) { statements { statementId kind state decision { id reason } earlier { reason } } } }`;
const mayAnswer = 'query ($id: ID!, $purpose: String) { feedback(id: $id, purpose: $purpose) { mayAnswer } }';

const purpose = 'Answering a letter from her aunt';

describe('deciding about what was said', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
  });

  async function told(changes: object = {}, by: TestUser = me): Promise<string> {
    const input = {
      clientId: newId(),
      childId: council.children.mine,
      givenOn: '2026-11-12',
      words: 'A dog',
      ...changes,
    };
    const { data, errors } = await runAs(db, by, record, { input });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  async function decideAs(by: TestUser, feedbackIds: readonly string[], changes: object = {}): Promise<TestAnswer> {
    const input = {
      clientId: newId(),
      feedbackIds,
      outcome: 'CHANGED',
      reason: 'You get a dog.',
      ...changes,
    };
    return runAs(db, by, decide, { input });
  }

  async function chainOf(id: string, as: TestUser = me) {
    return (await runAs(db, as, chain, { id, purpose })).data.chain.statements;
  }

  test('answers each of the words, says who decided and when, and leaves the child waiting to be told', async () => {
    const id = await told({ wishesAndFeelings: 'To have a dog', answerExpected: true });
    expect(await chainOf(id)).toMatchObject([{ state: 'UNDECIDED' }, { state: 'UNDECIDED' }]);
    const { data, errors } = await decideAs(me, [id], {
      decidedBy: 'The panel',
      decidedOn: '2026-11-20',
    });
    expect(errors).toEqual([]);
    expect(data.recordDecision).toMatchObject({
      decidedByName: 'The panel',
      decidedOn: '2026-11-20',
    });
    expect(await chainOf(id)).toMatchObject([
      { kind: 'WORDS', state: 'DECIDED', decision: { reason: 'You get a dog.' } },
      { kind: 'WISHES_AND_FEELINGS', state: 'DECIDED', decision: { reason: 'You get a dog.' } },
    ]);
  });

  test('one decision answers children who each see their own words alone', async () => {
    const other = await addChild(db, {
      reference: 'VC-8001',
      name: 'Fern Fell',
      team: council.teams[0],
      worker: me,
    });
    const ids = [await told(), await told({ childId: other, words: 'My brother' })];
    const { data } = await decideAs(me, ids);
    const [mine, theirs] = [await chainOf(ids[0] ?? ''), await chainOf(ids[1] ?? '')];
    expect([mine[0].decision.id, theirs[0].decision.id]).toEqual([data.recordDecision.id, data.recordDecision.id]);
    expect([mine.length, theirs.length]).toEqual([1, 1]);
    const seen = await db.owner.query(
      `select distinct k.child_id from access_event e join access_event_child k on k.event_id = e.id where e.operation = 'recordDecision' and k.child_id = $1`,
      [other],
    );
    expect(seen.rows).toHaveLength(1);
  });

  test('the same form twice is one decision; the same number with other words is refused', async () => {
    const id = await told();
    const clientId = newId();
    const first = await decideAs(me, [id], { clientId });
    const second = await decideAs(me, [id], { clientId });
    expect(second.data.recordDecision.id).toBe(first.data.recordDecision.id);
    const third = await decideAs(me, [id], { clientId, reason: 'You get two dogs.' });
    expect(third.errors[0]).toMatchObject({
      code: 'CONFLICT',
      extensions: { current: { id: first.data.recordDecision.id } },
    });
    const { rows } = await db.owner.query('select 1 from response where client_id = $1', [clientId]);
    expect(rows).toHaveLength(1);
  });

  test('of two who decide at once one is stored, and the other sees what that one says', async () => {
    const id = await told();
    const answers = await Promise.all([
      decideAs(me, [id], { reason: 'You get a dog.' }),
      decideAs(council.users.TEAM_MANAGER, [id], { outcome: 'CANNOT', reason: 'No dog.' }),
    ]);
    const refused = answers.flatMap(({ errors }) => errors);
    const [stored] = answers.flatMap(({ errors, data }) => (errors.length === 0 ? [data.recordDecision] : []));
    expect(refused).toMatchObject([
      { code: 'CONFLICT', extensions: { current: { id: stored.id, reason: stored.reason } } },
    ]);
    expect((await chainOf(id))[0].decision.reason).toBe(stored.reason);
  });

  test('another decision takes the place of the one that was seen, and both are kept', async () => {
    const id = await told();
    const first = (await decideAs(me, [id])).data.recordDecision.id;
    const correction = 'The landlord said no';
    const changes = {
      replaces: first,
      correction,
      outcome: 'CANNOT',
      reason: 'The landlord allows no dogs.',
    };
    expect((await decideAs(me, [id], changes)).errors).toEqual([]);
    expect(await chainOf(id)).toMatchObject([
      {
        decision: { reason: 'The landlord allows no dogs.' },
        earlier: [{ reason: 'You get a dog.' }],
      },
    ]);
    expect((await decideAs(me, [id], changes)).errors[0]?.code).toBe('CONFLICT');
    expect((await decideAs(me, [id])).errors[0]?.code).toBe('CONFLICT');
  });

  test.each([
    [{ feedbackIds: [] }, 'feedbackIds'],
    [{ reason: ' ' }, 'reason'],
    [{ decidedOn: '2026-11-11' }, 'decidedOn'],
    [{ decidedOn: '2026-11-25' }, 'decidedOn'],
    [{ statementIds: [newId()] }, 'statementIds'],
  ])('refuses %j', async (changes, field) => {
    const { errors } = await decideAs(me, [await told()], changes);
    expect([errors[0]?.code, Object.keys(errors[0]?.fields ?? {})]).toEqual(['INVALID_INPUT', [field]]);
  });

  /** Who decides about words of the first child, given to whom, and who may not. */
  const cases = [
    ['given to nobody', null, ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER']],
    ['given to the practitioner', 'PRACTITIONER', ['PRACTITIONER', 'TEAM_MANAGER']],
    ['given to leadership', 'LEADERSHIP', ['TEAM_MANAGER', 'LEADERSHIP']],
  ] as const;
  const asked = ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'LEADERSHIP'] as const;

  test.each(cases)('of words %s is theirs who are to answer, on the page as in the API', async (_what, owner, may) => {
    for (const role of asked) {
      const id = await told();
      if (owner !== null) {
        await db.owner.query('update feedback set answer_owner_id = $2 where id = $1', [
          id,
          council.users[owner].userId,
        ]);
      }
      const shown = await runAs(db, council.users[role], mayAnswer, { id, purpose });
      const { errors } = await decideAs(council.users[role], [id]);
      const allowed = may.some((one) => one === role);
      expect([role, shown.data.feedback.mayAnswer, errors[0]?.code]).toEqual([
        role,
        allowed,
        allowed ? undefined : role === 'LEADERSHIP' ? 'NOT_FOUND' : 'FORBIDDEN',
      ]);
    }
  });

  test('words out of reach answer like none', async () => {
    const id = await told();
    for (const wrong of [id, newId()]) {
      expect((await decideAs(council.otherManager, [wrong])).errors[0]?.code).toBe('NOT_FOUND');
    }
    expect(
      (
        await decideAs(council.otherManager, [
          await told({ childId: council.children.other }, council.otherPractitioner),
        ])
      ).errors,
    ).toEqual([]);
  });

  test('what is kept from somebody is neither decided by them nor told by a decision about other words', async () => {
    const manager = council.users.TEAM_MANAGER;
    const hidden = await told({ withheldFrom: [manager.userId], words: 'About my manager' });
    const open = await told();
    expect((await decideAs(manager, [hidden])).errors[0]?.code).toBe('NOT_FOUND');
    const together = await decideAs(me, [hidden, open]);
    expect(together.errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { feedbackIds: expect.stringMatching(/one by one/) },
    });
    expect((await decideAs(me, [hidden])).errors).toEqual([]);
    expect((await runAs(db, manager, chain, { id: hidden })).errors[0]?.code).toBe('NOT_FOUND');
  });

  /** What the database says to a decision about these words in somebody's name. */
  async function store(user: TestUser, statements: readonly string[]): Promise<unknown> {
    const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, user)), newId());
    const id = newId();
    try {
      await sqlOf(
        unit,
        `insert into response (id, client_id, payload_sha256, outcome, reason, decided_on, decided_by, created_by) values ($1, $1, 'x', 'CHANGED', 'Yes', $2, $3, $3)`,
        [id, testToday, user.userId],
      );
      await sqlOf(
        unit,
        `insert into response_statement (id, response_id, statement_id, answer_no, created_by) select gen_random_uuid(), $1, s, 1, $3 from unnest($2::uuid[]) s`,
        [id, statements, user.userId],
      );
      return await sqlOf(unit, 'select reason from response where id = $1', [id]);
    } finally {
      await unit.rollback();
    }
  }

  async function statementOf(id: string): Promise<string> {
    return (await chainOf(id))[0].statementId;
  }

  describe('past the API', () => {
    test('the database lets through whoever the API lets', async () => {
      const statement = await statementOf(await told({ answerOwnerId: me.userId, answerExpected: true }));
      expect(await store(me, [statement])).toEqual([{ reason: 'Yes' }]);
      expect(await store(council.users.TEAM_MANAGER, [statement])).toEqual([{ reason: 'Yes' }]);
      for (const user of [council.users.REVIEWING_OFFICER, council.otherManager, council.users.QUALITY_ASSURANCE]) {
        await expect(store(user, [statement])).rejects.toThrow(/row-level security/);
      }
    });

    test('it keeps apart what is kept from different people, and hides it from them', async () => {
      const manager = council.users.TEAM_MANAGER;
      const hidden = await statementOf(await told({ withheldFrom: [manager.userId] }));
      const open = await statementOf(await told());
      await expect(store(manager, [hidden])).rejects.toThrow(/row-level security/);
      await expect(store(me, [hidden, open])).rejects.toThrow(/decided on apart/);
      expect(await store(me, [hidden])).toEqual([{ reason: 'Yes' }]);
    });
  });
});
