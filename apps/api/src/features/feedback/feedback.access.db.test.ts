import { roles, type Role } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { openUnit } from '../../platform/work.js';
import { feedbackByIds } from './feedback.queries.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id words } }';
const purpose = 'Checking that answers are given';

type Outcome = 'OK' | 'FORBIDDEN' | 'NOT_FOUND' | 'INVALID_INPUT';

/** What each role gets of a child of the first team, without and with a purpose, and when it logs for that child. */
const expected: Readonly<
  Record<Role, { readonly read: Outcome; readonly withPurpose: Outcome; readonly log: Outcome }>
> = {
  PRACTITIONER: { read: 'OK', withPurpose: 'OK', log: 'OK' },
  TEAM_MANAGER: { read: 'OK', withPurpose: 'OK', log: 'OK' },
  REVIEWING_OFFICER: { read: 'OK', withPurpose: 'OK', log: 'OK' },
  COMPLAINTS_MANAGER: { read: 'FORBIDDEN', withPurpose: 'FORBIDDEN', log: 'NOT_FOUND' },
  QUALITY_ASSURANCE: { read: 'INVALID_INPUT', withPurpose: 'OK', log: 'FORBIDDEN' },
  CHILDRENS_RIGHTS: { read: 'NOT_FOUND', withPurpose: 'NOT_FOUND', log: 'NOT_FOUND' },
  LEADERSHIP: { read: 'INVALID_INPUT', withPurpose: 'OK', log: 'FORBIDDEN' },
  PARTNER: { read: 'FORBIDDEN', withPurpose: 'FORBIDDEN', log: 'NOT_FOUND' },
  ELECTED_MEMBER: { read: 'FORBIDDEN', withPurpose: 'FORBIDDEN', log: 'FORBIDDEN' },
  ADMINISTRATOR: { read: 'FORBIDDEN', withPurpose: 'FORBIDDEN', log: 'FORBIDDEN' },
};

/** Of one telling, where that is more than of the child: whoever runs a case reads what they were told in it. */
const ofOneTelling: Partial<Record<Role, { readonly read: Outcome; readonly withPurpose: Outcome }>> = {
  COMPLAINTS_MANAGER: { read: 'NOT_FOUND', withPurpose: 'NOT_FOUND' },
};

const readings = {
  child: 'query ($child: ID!, $purpose: String) { child(id: $child, purpose: $purpose) { name } }',
  childVoice:
    'query ($child: ID!, $purpose: String) { childVoice(childId: $child, purpose: $purpose) { latest { words } } }',
  childTimeline:
    'query ($child: ID!, $purpose: String) { childTimeline(childId: $child, purpose: $purpose) { edges { node { id } } } }',
  feedback: 'query ($feedback: ID!, $purpose: String) { feedback(id: $feedback, purpose: $purpose) { words } }',
} as const;

describe('who reaches what a child said', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let feedback = '';

  function draft(changes: Record<string, unknown> = {}) {
    return {
      input: {
        clientId: newId(),
        childId: council.children.mine,
        givenOn: testToday,
        words: 'I miss my school',
        ...changes,
      },
    };
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    const { data } = await runAs(db, council.users.PRACTITIONER, record, draft());
    feedback = data.recordFeedback.id;
  });

  async function outcome(user: TestUser, document: string, why?: string): Promise<string> {
    const variables = { child: council.children.mine, feedback, purpose: why };
    const used = Object.fromEntries(Object.entries(variables).filter(([name]) => document.includes(`$${name}:`)));
    const { errors } = await runAs(db, user, document, used);
    return errors[0]?.code ?? 'OK';
  }

  test.each(roles.flatMap((role) => Object.entries(readings).map(([name, document]) => ({ role, name, document }))))(
    '$role asking for $name',
    async ({ role, name, document }) => {
      const user = council.users[role];
      const { read, withPurpose } = (name === 'feedback' && ofOneTelling[role]) || expected[role];
      expect([await outcome(user, document), await outcome(user, document, purpose)]).toEqual([read, withPurpose]);
    },
  );

  test.each(roles)('%s logging for a child of the first team', async (role) => {
    const { errors } = await runAs(db, council.users[role], record, draft());
    expect(errors[0]?.code ?? 'OK').toBe(expected[role].log);
  });

  test('a child of another team looks like one that does not exist', async () => {
    for (const document of Object.values(readings)) {
      const variables = { child: council.children.mine, feedback, purpose };
      const used = Object.fromEntries(Object.entries(variables).filter(([name]) => document.includes(`$${name}:`)));
      const stranger = await runAs(db, council.otherPractitioner, document, used);
      const nowhere = await runAs(db, council.otherPractitioner, document, {
        ...used,
        ...('child' in used ? { child: newId() } : { feedback: newId() }),
      });
      expect(stranger).toEqual(nowhere);
      expect(stranger.errors[0]?.code).toBe('NOT_FOUND');
    }
    const logging = await runAs(db, council.otherPractitioner, record, draft());
    const nowhere = await runAs(db, council.otherPractitioner, record, draft({ childId: newId() }));
    expect(logging).toEqual(nowhere);
  });

  test('a partner logs for a child they serve, gets a receipt, and reads nothing', async () => {
    const partner = council.users.PARTNER;
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARTNER_WORKER', '2025-01-01')`,
      [newId(), council.children.mine, partner.personId],
    );
    const variables = draft({
      themes: ['school'],
      answerExpected: true,
      interpretation: 'Worried about Monday',
      present: [{ who: 'TEACHER' }],
    });
    const first = await runAs(db, partner, record, variables);
    const again = await runAs(db, partner, record, variables);
    expect(first.errors).toEqual([]);
    expect(again.data).toEqual(first.data);
    const { data } = await runAs(
      db,
      partner,
      '{ children { edges { node { name reach lastHeardOn heardShown waitingAnswers } } } }',
    );
    expect(data.children.edges).toEqual([
      { node: { name: 'Amber Lightfoot', reach: 'NAME', lastHeardOn: null, heardShown: false, waitingAnswers: 0 } },
    ]);
    expect(await outcome(partner, readings.feedback)).toBe('FORBIDDEN');
    const worker = await runAs(db, council.users.PRACTITIONER, readings.feedback, {
      feedback: first.data.recordFeedback.id,
    });
    expect(worker.data.feedback.words).toBe('I miss my school');
  });

  test('a query that asks no policy still gets nothing of another team’s child', async () => {
    const { rows: stored } = await db.owner.query<{ id: string }>('select id from feedback');
    const everyId = stored.map(({ id }) => id);
    const session = async (user: TestUser): Promise<number[]> => {
      const hash = `hash of ${user.userId}`;
      await db.owner.query(
        `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
        [hash, newId(), user.userId],
      );
      const opened = await openUnit(db.place, hash, newId());
      const { actor } = opened;
      if (actor === null) throw new Error('Nobody is signed in');
      const told = await feedbackByIds({ ...opened, actor }, everyId);
      const counts = [told.length];
      for (const table of [
        'feedback',
        'statement',
        'feedback_present',
        'withheld_from',
        'interpretation',
        'statement_theme',
        'consent',
        'work_item',
      ]) {
        counts.push((await sqlOf(opened, `select 1 from ${table}`)).length);
      }
      await opened.rollback();
      return counts;
    };
    expect(await session(council.otherPractitioner)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await session(council.users.LEADERSHIP)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await session(council.users.ADMINISTRATOR)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect((await session(council.users.PRACTITIONER))[0]).toBeGreaterThan(1);
  });

  test('nothing that was said can be changed or removed by the running account', async () => {
    for (const sql of [
      `update statement set words = 'x'`,
      'delete from statement',
      `update feedback set given_on = '2020-01-01'`,
      'delete from withheld_from',
    ]) {
      const opened = await openUnit(db.place, null, newId());
      await expect(sqlOf(opened, sql)).rejects.toThrow(/permission denied/);
      await opened.rollback();
    }
  });

  test('nothing can be hung on words that somebody else has written down', async () => {
    const { rows } = await db.owner.query<{ id: string }>('select id from statement limit 1');
    const hash = newId();
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [hash, newId(), council.otherPractitioner.userId],
    );
    const opened = await openUnit(db.place, hash, newId());
    const hung = sqlOf(
      opened,
      `insert into interpretation (id, statement_id, author_id, written_on, words) values ($1, $2, $3, $4, 'x')`,
      [newId(), rows[0]?.id, council.otherPractitioner.userId, testToday],
    );
    await expect(hung).rejects.toThrow(/row-level security/);
    await opened.rollback();
  });

  test('past relationships give no reach', async () => {
    await db.owner.query(`update child_relationship set ends_on = '2026-11-23' where person_id = $1`, [
      council.users.REVIEWING_OFFICER.personId,
    ]);
    expect(await outcome(council.users.REVIEWING_OFFICER, readings.childVoice)).toBe('NOT_FOUND');
  });
});
