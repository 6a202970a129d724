import { addDays } from '@heard/domain/calendar/plain-date';
import { type BreakRule, defaultRules } from '@heard/domain/work/break-rules';
import { kindRules, type KindRules } from '@heard/domain/work/kind-rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { createClock } from '../../../platform/clock.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit } from '../../../platform/work.js';
import { mindDueBreaks } from '../mind/mind-breaks.job.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const change = `mutation ($input: ChangeBreakRulesInput!) { changeBreakRules(input: $input) { version goesTo
  streams { stream days nextAfter lastAfter } changes { version byName reason rules { stream level days daysBefore nextRole nextRoleBefore } } } }`;
const read = '{ breakRules { kind version goesTo streams { stream days nextAfter lastAfter } changes { reason } } }';

describe('the rules of breaks', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let admin: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    admin = council.users.ADMINISTRATOR;
  });

  async function versionOf(kind: string): Promise<number> {
    const { data, errors } = await runAs(db, admin, read);
    expect(errors).toEqual([]);
    return data.breakRules.find((one: KindRules) => one.kind === kind).version;
  }

  async function changed(kind: BreakRule['kind'], everywhere: object, others: object = {}, by: TestUser = admin) {
    const { goesTo, streams } = kindRules(defaultRules, kind);
    const own = streams.map((one) => (one.stream === 'ANY' ? { ...one, ...everywhere } : one));
    const version = await versionOf(kind);
    const input = { clientId: newId(), kind, version, goesTo, streams: own, reason: 'Asked for', ...others };
    return { input, ...(await runAs(db, by, change, { input })) };
  }

  async function said(): Promise<string> {
    const about = { childId: council.children.mine, givenOn: testToday, words: 'A dog', answerExpected: true };
    const input = { clientId: newId(), ...about, answerBy: addDays(testToday, 60) };
    const { data, errors } = await runAs(db, council.users.PRACTITIONER, record, { input });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  async function itemOf(feedbackId: string): Promise<unknown> {
    const { rows } = await db.owner.query(
      `select w.due_on, w.level, p.name from work_item w join user_account u on u.id = w.owner_id join person p on p.id = u.person_id
       where w.feedback_id = $1 and w.kind = 'UNDECIDED' and w.closed_at is null`,
      [feedbackId],
    );
    return rows[0];
  }

  test('are those of the domain until somebody changes them', async () => {
    const { rows } = await db.owner.query('select kind, stream, level, days, next_role as "nextRole" from break_rule');
    expect(new Set(rows.map((one) => JSON.stringify(one)))).toEqual(
      new Set(defaultRules.map((one) => JSON.stringify(one))),
    );
    expect(rows.length).toBe(defaultRules.length);
  });

  test('are changed by an administrator alone, with who and why, from what to what', async () => {
    const { data, errors } = await changed('NO_ACTION', { days: 4 });
    expect(errors).toEqual([]);
    expect(data.changeBreakRules).toMatchObject({
      version: 1,
      streams: expect.arrayContaining([{ stream: 'ANY', days: 4, nextAfter: 3, lastAfter: 14 }]),
      changes: [
        {
          version: 1,
          byName: admin.name,
          reason: 'Asked for',
          rules: [{ stream: 'ANY', level: 0, days: 4, daysBefore: 10, nextRole: null, nextRoleBefore: null }],
        },
      ],
    });
    const leader = await changed('NO_ACTION', { days: 5 }, {}, council.users.LEADERSHIP);
    expect(leader.errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, council.users.PRACTITIONER, read)).errors).toEqual([]);
    const { rows } = await db.owner.query(
      `select r.columns, r.actor_name from record_change r join break_rule_change c on c.id = r.row_id where c.kind = 'NO_ACTION'`,
    );
    expect(rows).toEqual([{ columns: ['days', 'next_role'], actor_name: admin.name }]);
  });

  test('are not changed past the API by anybody else', async () => {
    const sql = `select app.change_break_rules($1, '', 'NOT_DONE', 1, 'why', '[]')`;
    const sessionHash = hashToken(testSecret, await newSessionToken(db, council.users.LEADERSHIP));
    const unit = await openUnit(db.place, sessionHash, newId());
    try {
      await expect(sqlOf(unit, sql, [newId()])).rejects.toThrow(/whoever runs the settings/);
    } finally {
      await unit.rollback();
    }
  });

  test('that make no sense, or change nothing, are refused in a sentence', async () => {
    const nonsense = await changed('NOT_TOLD', { days: 400 });
    expect(nonsense.errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { 'streams.0.days': 'Enter whole days from 1 to 90' },
    });
    const same = await changed('NOT_TOLD', {});
    expect(same.errors[0]).toMatchObject({ fields: { form: 'This is how it is already: nothing would change' } });
  });

  test('of one form are changed once; of two people at once the second sees what the first did', async () => {
    const other = await addUser(db, 'ADMINISTRATOR', 'Other Administrator', null);
    const [one, two] = await Promise.all([
      changed('NO_EVIDENCE', { days: 9 }, { version: 0 }),
      changed('NO_EVIDENCE', { days: 8 }, { version: 0 }, other),
    ]);
    const [won, lost] = one.errors.length === 0 ? [one, two] : [two, one];
    expect(lost.errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { current: { version: 1 } } });
    expect(lost.errors[0]?.message).toMatch(/ changed this meanwhile[.] Yours is not saved$/);
    const by = won === one ? admin : other;
    expect((await runAs(db, by, change, { input: won.input })).errors).toEqual([]);
    expect(await versionOf('NO_EVIDENCE')).toBe(1);
    const again = { ...won.input, reason: 'Something else' };
    expect((await runAs(db, by, change, { input: again })).errors[0]?.code).toBe('CONFLICT');
  });

  test('count for what opens afterwards, and for when it goes on; what is due keeps its day', async () => {
    const { PRACTITIONER: me, LEADERSHIP: leader } = council.users;
    const before = await said();
    const days = { days: 4, nextAfter: 1, lastAfter: null };
    expect((await changed('UNDECIDED', days, { goesTo: 'LEADERSHIP' })).errors).toEqual([]);
    const after = await said();
    expect(await itemOf(before)).toEqual({ due_on: addDays(testToday, 10), level: 0, name: me.name });
    expect(await itemOf(after)).toEqual({ due_on: addDays(testToday, 4), level: 0, name: me.name });
    await db.owner.query(`update work_item set opened_on = $1 where opened_on is not null`, [testToday]);
    await mindDueBreaks({ ...db.place, clock: createClock(addDays(testToday, 6)) });
    expect(await itemOf(before)).toMatchObject({ level: 0 });
    expect(await itemOf(after)).toMatchObject({ level: 1, name: leader.name });
    await mindDueBreaks({ ...db.place, clock: createClock(addDays(testToday, 60)) });
    expect(await itemOf(after)).toMatchObject({ level: 1 });
  });

  test('of a stream are its own until they are taken away', async () => {
    const streams = kindRules(defaultRules, 'NOT_DONE').streams.map((one) =>
      one.stream === 'FAMILY' ? { ...one, days: 2 } : one,
    );
    const own = await changed('NOT_DONE', {}, { streams });
    expect(own.data.changeBreakRules.streams).toContainEqual({
      stream: 'FAMILY',
      days: 2,
      nextAfter: null,
      lastAfter: null,
    });
    const gone = await changed('NOT_DONE', {});
    expect(gone.data.changeBreakRules.changes[0].rules).toEqual([
      { stream: 'FAMILY', level: 0, days: null, daysBefore: 2, nextRole: null, nextRoleBefore: null },
    ]);
  });
});
