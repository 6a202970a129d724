import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { openUnit } from '../../../platform/work.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const answers = `consents { use given standing basis givenBy judgedByName earlier { given basis givenBy askedOn } }`;
const answer = `mutation ($input: AnswerConsentInput!) { answerConsent(input: $input) { id consentVersion ${answers} } }`;
const read = `query ($id: ID!) { feedback(id: $id) { consentVersion ${answers} } }`;
const page = 'query ($id: ID!) { childVoice(childId: $id) { askAgain { id words } } }';

const use = 'TRAINING';
const childYes = { use, given: true, basis: 'COMPETENT_CHILD', reason: 'Told me back who will read it' };
const childNo = { use, given: false, basis: 'COMPETENT_CHILD' };
const motherYes = { use, given: true, basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Her mother' };

/** On the day of the tests. */
const born = { nine: '2017-05-10', fifteen: '2010-11-25', sixteen: '2010-11-24', eighteen: '2008-11-24' };

/** What is answered after what, and why it is refused, in whichever way it is sent. */
const refusals = [
  ['a parent of somebody who is 16 today', born.sixteen, motherYes, motherYes, 'consents.0.basis'],
  [
    'a parent of somebody who is 18 today',
    born.eighteen,
    motherYes,
    { ...motherYes, given: false },
    'consents.0.basis',
  ],
  ['a parent over an able child’s no', born.nine, childNo, motherYes, 'consents.0.basis'],
  ['a parent over a no without a name', born.nine, { use, given: false }, motherYes, 'consents.0.basis'],
  [
    'a child of 15 of whom nobody says how they know',
    born.fifteen,
    null,
    { ...childYes, reason: null },
    'consents.0.reason',
  ],
  ['the council', born.nine, motherYes, { ...motherYes, givenBy: 'The local authority' }, 'consents.0.givenBy'],
  ['nobody in particular', born.nine, motherYes, { use, given: false }, 'consents.0.basis'],
  ['taking an answer out', born.nine, motherYes, { use, given: null }, 'consents.0.given'],
] as const;

describe('asking again whether words may be used', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let next = 7000;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
  });

  interface Told {
    readonly id: string;
    readonly child: string;
  }

  /** What a child said whom the practitioner and, by name alone, the partner know; answered on the day before. */
  async function told(dateOfBirth: string, consent: object | null, by: TestUser = me, changes = {}): Promise<Told> {
    next += 1;
    const [team] = council.teams;
    const child = await addChild(db, { reference: `VC-${String(next)}`, name: 'Fern Fell', team, worker: me });
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARTNER_WORKER', '2025-01-01')`,
      [newId(), child, council.users.PARTNER.personId],
    );
    await db.owner.query(`update child set date_of_birth = '2017-05-10' where id = $1`, [child]);
    const consents = consent === null ? [] : [consent];
    const input = { clientId: newId(), childId: child, givenOn: testToday, words: 'Said', consents, ...changes };
    const { data, errors } = await runAs(db, by, record, { input });
    expect(errors).toEqual([]);
    await db.owner.query('update child set date_of_birth = $2 where id = $1', [child, dateOfBirth]);
    await db.owner.query(`update consent set asked_on = '2026-11-23'`);
    return { id: data.recordFeedback.id, child };
  }

  async function reply(feedbackId: string, consent: object, changes = {}, as: TestUser = me): Promise<TestAnswer> {
    const input = { clientId: newId(), feedbackId, version: 1, consents: [consent], ...changes };
    return runAs(db, as, answer, { input });
  }

  test('at 16 the young person answers themselves; what their mother said is kept beside it', async () => {
    const { id, child } = await told(born.sixteen, motherYes);
    const before = await runAs(db, me, page, { id: child });
    expect(before.data.childVoice.askAgain).toEqual([{ id, words: 'Said' }]);
    const { data, errors } = await reply(id, { ...childYes, reason: null });
    expect(errors).toEqual([]);
    expect(data.answerConsent).toEqual({
      id,
      consentVersion: 2,
      consents: [
        {
          use,
          given: true,
          standing: 'YES',
          basis: 'COMPETENT_CHILD',
          givenBy: null,
          judgedByName: me.name,
          earlier: [{ given: true, basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Her mother', askedOn: '2026-11-23' }],
        },
      ],
    });
    expect((await runAs(db, me, page, { id: child })).data.childVoice.askAgain).toEqual([]);
  });

  test.each([
    ['a small child, over their mother’s yes', born.nine, motherYes],
    ['a child who understood', born.fifteen, childYes],
    ['somebody grown up', born.eighteen, { ...childYes, reason: 'At 17' }],
  ])('words are taken back by %s, and no more agreed to from then on', async (_who, dateOfBirth, consent) => {
    const { id } = await told(dateOfBirth, consent);
    const { data, errors } = await reply(id, childNo);
    expect(errors).toEqual([]);
    const [taken] = data.answerConsent.consents;
    expect(taken).toMatchObject({ given: false, standing: dateOfBirth === born.eighteen ? 'NO' : 'TAKEN_BACK' });
    const { rows } = await db.owner.query(
      `select k.given, k.answer_no from consent k join statement s on s.id = k.statement_id where s.feedback_id = $1 order by 2`,
      [id],
    );
    expect(rows).toEqual([
      { given: true, answer_no: 1 },
      { given: false, answer_no: 2 },
    ]);
  });

  test.each(refusals)('not by %s', async (...refusal) => {
    const [, dateOfBirth, before, consent, field] = refusal;
    const { id } = await told(dateOfBirth, before);
    const { errors } = await reply(id, consent, { version: before === null ? 0 : 1 });
    expect([errors[0]?.code, Object.keys(errors[0]?.fields ?? {})]).toEqual(['INVALID_INPUT', [field]]);
    await expect(store(id, me, consent)).rejects.toThrow(/row-level security/);
  });

  interface Stored {
    readonly given: boolean | null;
    readonly basis?: string;
    readonly givenBy?: string;
    readonly reason?: string | null;
  }

  /** What the database says to an answer that comes past the API. */
  async function store(feedbackId: string, as: TestUser, consent: Stored, answerNo?: number): Promise<unknown> {
    const session = newId();
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [session, newId(), as.userId],
    );
    const { rows } = await db.owner.query<{ id: string; next: number }>(
      `select s.id, 1 + (select count(*)::int from consent k where k.statement_id = s.id) as next from statement s where s.feedback_id = $1`,
      [feedbackId],
    );
    const unit = await openUnit(db.place, session, newId());
    const { given, basis = null, givenBy = null, reason = null } = consent;
    try {
      return await sqlOf(
        unit,
        `insert into consent (id, statement_id, use, answer_no, given, asked_on, basis, given_by, reason, judged_by, created_by)
         values ($1, $2, 'TRAINING', $3, $4, $5, $6, $7, $8, $9, $9)`,
        [newId(), rows[0]?.id, answerNo ?? rows[0]?.next, given, testToday, basis, givenBy, reason, as.userId],
      );
    } finally {
      await unit.rollback();
    }
  }

  test('in the database an answer follows the last one, by somebody who reads the words', async () => {
    const { id } = await told(born.nine, motherYes);
    expect(await store(id, me, childNo)).toEqual([]);
    await expect(store(id, me, childNo, 3)).rejects.toThrow(/row-level security/);
    await expect(store(id, me, childNo, 1)).rejects.toThrow(/row-level security/);
    for (const role of ['PARTNER', 'COMPLAINTS_MANAGER', 'QUALITY_ASSURANCE', 'LEADERSHIP'] as const) {
      await expect(store(id, council.users[role], childNo)).rejects.toThrow(/row-level security/);
    }
  });

  test('whoever knows only the name answers nothing, not even about what they wrote down', async () => {
    const { id } = await told(born.sixteen, motherYes, council.users.PARTNER);
    const { errors } = await reply(id, childNo, {}, council.users.PARTNER);
    expect(errors[0]?.code).toBe('FORBIDDEN');
    await expect(store(id, council.users.PARTNER, childNo)).rejects.toThrow(/row-level security/);
    expect((await reply(id, childNo)).errors).toEqual([]);
  });

  test('out of reach, or kept from whoever asks, it is not there', async () => {
    const { id } = await told(born.nine, motherYes, me, { withheldFrom: [council.users.TEAM_MANAGER.userId] });
    for (const [user, of] of [
      [council.users.REVIEWING_OFFICER, id],
      [council.users.TEAM_MANAGER, id],
      [me, newId()],
      [me, 'no number'],
    ] as const) {
      const { errors } = await reply(of, childNo, {}, user);
      expect(errors.map(({ code, message }) => [code, message])).toEqual([
        ['NOT_FOUND', 'We could not find that feedback'],
      ]);
    }
    await expect(store(id, council.users.TEAM_MANAGER, childNo)).rejects.toThrow(/row-level security/);
  });

  test('of two people who ask at one moment the second is told what the first was answered', async () => {
    const { id } = await told(born.fifteen, childYes);
    const both = await Promise.all([reply(id, childNo), reply(id, childYes, {}, council.users.TEAM_MANAGER)]);
    const refused = both.flatMap(({ errors }) => errors);
    expect(refused.map(({ code }) => code)).toEqual(['CONFLICT']);
    const { data } = await runAs(db, me, read, { id });
    expect(data.feedback.consentVersion).toBe(2);
    const [{ given, standing }] = data.feedback.consents;
    expect(refused[0]?.extensions).toMatchObject({
      current: { id, consentVersion: 2, consents: [{ use, given, standing }] },
    });
  });

  test('the same dialog sent twice is stored once, and with another answer in it not at all', async () => {
    const { id } = await told(born.fifteen, childYes);
    const clientId = newId();
    const once = await reply(id, childNo, { clientId });
    const twice = await reply(id, childNo, { clientId });
    expect([twice.errors, twice.data]).toEqual([[], once.data]);
    const other = await reply(id, childYes, { clientId });
    expect(other.errors[0]?.code).toBe('CONFLICT');
    expect((await runAs(db, me, read, { id })).data.feedback.consentVersion).toBe(2);
  });

  test('a group takes back by one member, and agrees by each', async () => {
    const group = { childId: null, groupName: 'Care Leavers Forum' };
    const byMembers = { use, given: true, basis: 'EACH_MEMBER', reason: 'One by one, nine of nine' };
    const { id } = await told(born.nine, byMembers, me, group);
    const taken = await reply(id, { use, given: false });
    expect(taken.data.answerConsent.consents[0]).toMatchObject({ given: false, standing: 'TAKEN_BACK' });
    const byOne = await reply(id, { ...byMembers, reason: null }, { version: 2 });
    expect(Object.keys(byOne.errors[0]?.fields ?? {})).toEqual(['consents.0.reason']);
    expect((await reply(id, byMembers, { version: 2 })).errors).toEqual([]);
  });

  test('each answer leaves a line of what was filled in', async () => {
    const { id } = await told(born.fifteen, childYes);
    await reply(id, childNo);
    const { rows } = await db.owner.query(
      `select c.actor_id, 'reason' = any(c.columns) as why, 'basis' = any(c.columns) as who from record_change c
       join consent k on k.id = c.row_id and c.table_name = 'consent' join statement s on s.id = k.statement_id where s.feedback_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ actor_id: me.userId, why: false, who: true }]);
  });
});
