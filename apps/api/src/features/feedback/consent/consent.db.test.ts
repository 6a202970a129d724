import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { openUnit } from '../../../platform/work.js';

const record = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) {
  id consents { use given standing basis givenBy holder askedOn judgedByName } } }`;
const read = 'query ($id: ID!) { feedback(id: $id) { consents { use given standing } } }';

const use = 'TRAINING';
const byChild = { use, given: true, basis: 'COMPETENT_CHILD', reason: 'Told me back who will read it' };
const bySelf = { use, given: true, basis: 'COMPETENT_CHILD' };
const byMother = { use, given: true, basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Her mother', holder: 'PARENT' };
const byCouncil = { ...byMother, givenBy: 'The local authority', holder: null };

/** Who is how old on the day of the tests, and what they may not agree to, in whichever way it is sent. */
const refusals = [
  ['a child of 15 of whom nobody says how they know', '2010-11-25', 'CHILD', bySelf, 'consents.0.reason'],
  ['a parent of somebody who is 16 today', '2010-11-24', 'CHILD', byMother, 'consents.0.basis'],
  ['a parent of somebody who is 18 today', '2008-11-24', 'CHILD', byMother, 'consents.0.basis'],
  ['a parent of a child whose age nobody knows', null, 'CHILD', byMother, 'consents.0.basis'],
  ['the council as holder', '2014-05-10', 'CHILD', byCouncil, 'consents.0.givenBy'],
  ['the child for what a parent said', '2014-05-10', 'PARENT', byChild, 'consents.0.basis'],
] as const;

describe('consent by whoever can give it', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let next = 6000;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
  });

  async function childBorn(dateOfBirth: string | null): Promise<string> {
    next += 1;
    const [team] = council.teams;
    const id = await addChild(db, { reference: `VC-${String(next)}`, name: 'Fern Fell', team, worker: me });
    await db.owner.query('update child set date_of_birth = $2 where id = $1', [id, dateOfBirth]);
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARTNER_WORKER', '2025-01-01')`,
      [newId(), id, council.users.PARTNER.personId],
    );
    return id;
  }

  async function send(childId: string, changes: Record<string, unknown>, as: TestUser = me): Promise<TestAnswer> {
    const input = { clientId: newId(), childId, givenOn: testToday, words: 'Said', ...changes };
    return runAs(db, as, record, { input });
  }

  test.each(refusals)('not by %s, also where the writer knows no more than the name', async (...refusal) => {
    const [, born, speakerRole, consent, field] = refusal;
    const child = await childBorn(born);
    for (const writer of [me, council.users.PARTNER]) {
      const { errors } = await send(child, { speakerRole, consents: [consent] }, writer);
      expect([errors[0]?.code, Object.keys(errors[0]?.fields ?? {})]).toEqual(['INVALID_INPUT', [field]]);
    }
  });

  test.each(['2010-11-24', '2008-11-24', null])(
    'whoever knows no more than the name is told whose it is to decide, and nothing of an age (%s)',
    async (born) => {
      const { errors } = await send(await childBorn(born), { consents: [byMother] }, council.users.PARTNER);
      expect(errors[0]?.fields).toEqual({ 'consents.0.basis': 'Only the child can agree to this' });
    },
  );

  interface Stored {
    readonly given: boolean | null;
    readonly basis?: string;
    readonly givenBy?: string;
    readonly reason?: string;
  }

  /** What the database says to a consent that comes past the API, in the name of whoever writes the telling. */
  async function store(child: string, speakerRole: string, consent: Stored): Promise<unknown> {
    const [session, feedback, statement] = [newId(), newId(), newId()];
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [session, newId(), me.userId],
    );
    const unit = await openUnit(db.place, session, newId());
    try {
      await sqlOf(
        unit,
        `insert into feedback (id, client_id, payload_sha256, child_id, stream, source, speaker_role, given_on, recorded_by, created_by)
         values ($1, $1, 'x', $2, 'DIRECT_WORK', 'OWN_WORDS', $3, $4, $5, $5)`,
        [feedback, child, speakerRole, testToday, me.userId],
      );
      await sqlOf(
        unit,
        `insert into statement (id, feedback_id, child_id, kind, words) values ($1, $2, $3, 'WORDS', 'Said')`,
        [statement, feedback, child],
      );
      const { given, basis = null, givenBy = null, reason = null } = consent;
      return await sqlOf(
        unit,
        `insert into consent (id, statement_id, use, answer_no, given, asked_on, basis, given_by, reason, judged_by, created_by)
         values ($1, $2, 'TRAINING', 1, $3, $4, $5, $6, $7, $8, $8)`,
        [newId(), statement, given, testToday, basis, givenBy, reason, me.userId],
      );
    } finally {
      await unit.rollback();
    }
  }

  test.each(refusals)('not by %s, if the API let it pass', async (...refusal) => {
    const [, born, speakerRole, consent] = refusal;
    const child = await childBorn(born);
    await expect(store(child, speakerRole, consent)).rejects.toThrow(/row-level security/);
    expect(await store(child, speakerRole, { given: null })).toEqual([]);
  });

  test.each([
    ['a child of 15 who understands', '2010-11-25', 'CHILD', byChild],
    ['a parent of a child of 15', '2010-11-25', 'CHILD', byMother],
    ['somebody who is 16 today', '2010-11-24', 'CHILD', bySelf],
    ['somebody who is 18 today', '2008-11-24', 'CHILD', bySelf],
    ['a child whose age nobody knows, and who understands', null, 'CHILD', byChild],
    ['a parent, for what they said themselves', '2014-05-10', 'PARENT', { use, given: true, basis: 'SPEAKER' }],
  ])('by %s, whoever writes it down', async (_who, born, speakerRole, consent) => {
    const child = await childBorn(born);
    const { data, errors } = await send(child, { speakerRole, consents: [consent] });
    expect(errors).toEqual([]);
    expect(data.recordFeedback.consents).toEqual([
      {
        givenBy: null,
        holder: null,
        ...Object.fromEntries(Object.entries(consent).filter(([name]) => name !== 'reason')),
        standing: 'YES',
        askedOn: testToday,
        judgedByName: me.name,
      },
    ]);
    expect((await send(child, { speakerRole, consents: [consent] }, council.users.PARTNER)).errors).toEqual([]);
  });

  test('not asked is stored as not asked, and no as no', async () => {
    const child = await childBorn('2014-05-10');
    const consents = [
      { use, given: null },
      { use: 'QUOTE_IN_PUBLIC', given: false },
    ];
    const { data } = await send(child, { consents });
    expect(data.recordFeedback.consents).toMatchObject([
      { use: 'QUOTE_IN_PUBLIC', given: false, standing: 'NO' },
      { use, given: null, standing: 'NOT_ASKED' },
    ]);
  });

  test('a group agrees by each member, or not at all', async () => {
    const group = { childId: null, groupName: 'Care Leavers Forum' };
    const refused = await send('', { ...group, consents: [byChild] });
    expect(Object.keys(refused.errors[0]?.fields ?? {})).toEqual(['consents.0.basis']);
    const byMembers = { use, given: true, basis: 'EACH_MEMBER', reason: 'One by one, nine of nine' };
    expect((await send('', { ...group, consents: [byMembers] })).errors).toEqual([]);
  });

  test('what was agreed to is asked again at 16 and at 18', async () => {
    const child = await childBorn('2014-05-10');
    const { data } = await send(child, { consents: [byMother] });
    for (const [born, standing] of [
      ['2014-05-10', 'YES'],
      ['2010-11-24', 'ASK_AGAIN'],
      ['2008-11-24', 'ASK_AGAIN'],
    ]) {
      await db.owner.query('update child set date_of_birth = $2 where id = $1', [child, born]);
      await db.owner.query(`update consent set asked_on = '2026-11-23' where given_by = 'Her mother'`);
      const answer = await runAs(db, me, read, { id: data.recordFeedback.id });
      expect(answer.data.feedback.consents).toEqual([{ use, given: true, standing }]);
    }
  });
});
