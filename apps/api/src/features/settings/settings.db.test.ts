import { settings } from '@heard/domain/settings/settings';
import type { Role } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { type TestDatabase, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { hashToken } from '../../platform/session-token.js';
import { openUnit } from '../../platform/work.js';

const change = `mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { key version parts { name texts }
  changes { version byName reason parts { name texts } partsBefore { name texts } } } }`;
const list = `query ($kind: RetentionKind!, $after: String) { pastTimeList(kind: $kind, after: $after) {
  edges { cursor node { name reference from keptThrough } } } }`;
const read = '{ settings { key version parts { name texts } changes { reason } } }';

describe('what the council sets for itself', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let admin: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    admin = council.users.ADMINISTRATOR;
  });

  interface Sent {
    readonly version?: number;
    readonly clientId?: string;
    readonly by?: TestUser;
  }

  async function changed(key: string, said: Readonly<Record<string, string>>, { by = admin, ...others }: Sent = {}) {
    const parts = Object.entries(said).map(([name, text]) => ({ name, texts: [text] }));
    const input = { clientId: newId(), key, version: 0, parts, reason: 'Asked for', ...others };
    return { input, ...(await runAs(db, by, change, { input })) };
  }

  test('is as Heard comes until somebody changes it', async () => {
    const { data, errors } = await runAs(db, admin, read);
    expect(errors).toEqual([]);
    expect(data.settings.map(({ key }: { key: string }) => key)).toEqual(settings.map(({ key }) => key));
    const untouched = { version: 0, changes: [] };
    expect(data.settings).toMatchObject(settings.map(() => untouched));
  });

  test('is changed by an administrator alone, with who and why, from what to what, and is felt at once', async () => {
    const options = '{ signInOptions { councilName logoText safeguarding { duty outOfHours } } }';
    const { data, errors } = await changed('council', { name: 'Hollin County Council', logoText: 'Speak up' });
    expect(errors).toEqual([]);
    const parts = [
      { name: 'name', texts: ['Hollin County Council'] },
      { name: 'logoText', texts: ['Speak up'] },
    ];
    const nothing = parts.map(({ name }) => ({ name, texts: [] }));
    expect(data.changeSetting).toEqual({
      key: 'council',
      version: 1,
      parts,
      changes: [{ version: 1, byName: admin.name, reason: 'Asked for', parts, partsBefore: nothing }],
    });
    await changed('safeguarding', { duty: '01632 960 001', outOfHours: '01632 960 002' });
    expect((await runAs(db, null, options)).data.signInOptions).toEqual({
      councilName: 'Hollin County Council',
      logoText: 'Speak up',
      safeguarding: { duty: '01632 960 001', outOfHours: '01632 960 002' },
    });
    await changed('council', { name: '', logoText: '' }, { version: 1 });
    expect((await runAs(db, null, options)).data.signInOptions).toMatchObject({
      councilName: 'Testborough Council',
      logoText: 'Heard',
    });
    const leader = await changed('session', { idleMinutes: '20' }, { by: council.users.LEADERSHIP });
    expect(leader.errors[0]?.code).toBe('FORBIDDEN');
    const { rows } = await db.owner.query(
      `select r.columns, r.actor_name from record_change r join setting_change c on c.id = r.row_id where c.key = 'safeguarding'`,
    );
    expect(rows).toEqual([{ columns: ['value'], actor_name: admin.name }]);
  });

  test('is not changed past the API by anybody else, and its history is not theirs to read', async () => {
    const sessionHash = hashToken(testSecret, await newSessionToken(db, council.users.LEADERSHIP));
    const unit = await openUnit(db.place, sessionHash, newId());
    try {
      expect(await sqlOf(unit, 'select id from setting_change')).toEqual([]);
      const sql = `select app.change_setting($1, '', 'session', 1, '{}', 'why')`;
      await sqlOf(unit, 'savepoint before');
      await expect(sqlOf(unit, sql, [newId()])).rejects.toThrow(/whoever runs them/);
      await sqlOf(unit, 'rollback to savepoint before');
      const counts = `select app.past_their_time($1, $1, $1, $1, $1)`;
      await expect(sqlOf(unit, counts, ['2026-11-24'])).rejects.toThrow(/for who runs the system/);
    } finally {
      await unit.rollback();
    }
  });

  test('is refused in a sentence where it makes no sense, or changes nothing', async () => {
    const nonsense = await changed('figure_release', { daysAfterPeriod: '-1', hoursAfterEntry: '24' });
    expect(nonsense.errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { 'parts.0.texts': 'Enter a whole number of days from 0 to 120' },
    });
    await changed('figure_release', { daysAfterPeriod: '30', hoursAfterEntry: '24' });
    const same = await changed('figure_release', { daysAfterPeriod: '30', hoursAfterEntry: '24' }, { version: 1 });
    expect(same.errors[0]).toMatchObject({ fields: { form: 'This is how it is already: nothing would change' } });
  });

  test('of one form is changed once; of two people at once the second sees what the first did', async () => {
    const other = await addUser(db, 'ADMINISTRATOR', 'Other Administrator', null);
    const [one, two] = await Promise.all([
      changed('session', { idleMinutes: '20' }),
      changed('session', { idleMinutes: '40' }, { by: other }),
    ]);
    const [won, lost] = one.errors.length === 0 ? [one, two] : [two, one];
    expect(lost.errors[0]).toMatchObject({
      code: 'CONFLICT',
      extensions: { current: { version: 1, parts: [{ name: 'idleMinutes', texts: won.input.parts[0]?.texts }] } },
    });
    expect(lost.errors[0]?.message).toMatch(/ changed this meanwhile[.] Yours is not saved$/);
    const by = won === one ? admin : other;
    expect((await runAs(db, by, change, { input: won.input })).data.changeSetting.version).toBe(1);
    const again = { ...won.input, reason: 'Something else' };
    expect((await runAs(db, by, change, { input: again })).errors[0]?.code).toBe('CONFLICT');
  });

  test('is counted for who sets it up: who and what is there today, and both numbers before it says so', async () => {
    const asked = `{ setUpState { hasPhones services teams people withoutWayIn approvers children plans ofDemo } }`;
    const state = async () => (await runAs(db, admin, asked)).data.setUpState;
    const { version } = (await runAs(db, admin, read)).data.settings.find(
      ({ key }: { key: string }) => key === 'safeguarding',
    );
    expect((await changed('safeguarding', { duty: '', outOfHours: '' }, { version })).errors).toEqual([]);
    expect(await state()).toMatchObject({ hasPhones: false, ofDemo: false });
    const numbers = { duty: '01632 960 009', outOfHours: '01632 960 010' };
    expect((await changed('safeguarding', numbers, { version: version + 1 })).errors).toEqual([]);
    const before = await state();
    expect(before.hasPhones).toBe(true);
    await addUser(db, 'LEADERSHIP', 'Dee Marsh', null);
    const gone = await addUser(db, 'ADMINISTRATOR', 'Gone Administrator', null);
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [gone.userId]);
    await db.owner.query(
      `insert into org_unit (id, kind, name, ends_on) values ($1, 'SERVICE', 'New', null),
      ($2, 'SERVICE', 'Old', '2020-01-01')`,
      [newId(), newId()],
    );
    await addChild(db, { reference: 'VC-2001', name: 'Nora Vale' });
    await db.owner.query(`insert into plan (id, title, source) values ($1, 'Plan', 'plan.csv')`, [newId()]);
    expect(await state()).toEqual({
      ...before,
      services: before.services + 1,
      people: before.people + 1,
      withoutWayIn: before.withoutWayIn + 1,
      approvers: before.approvers + 1,
      children: before.children + 1,
      plans: before.plans + 1,
    });
    const { errors } = await runAs(db, council.users.LEADERSHIP, asked);
    expect(errors[0]?.code).toBe('FORBIDDEN');
  });

  test('counts for who runs it what is past the years that records are kept, and leaves it where it is', async () => {
    const asked = '{ recordsPastTime { kind amount } }';
    const years = { lookedAfter: '75', otherChildren: '18', complaints: '6', accessLog: '6', leavers: '6' };
    const amounts = async () =>
      Object.fromEntries(
        (await runAs(db, admin, asked)).data.recordsPastTime.map((one: { kind: string; amount: number }) => [
          one.kind,
          one.amount,
        ]),
      );
    const none = { LOOKED_AFTER: 0, OTHER_CHILDREN: 0, COMPLAINTS: 0, ACCESS_LOG: 0, LEAVERS: 0 };
    expect(await amounts()).toEqual(none);
    await addChild(db, { reference: 'VC-3001', name: 'Not in care', dateOfBirth: '2004-01-01' });
    const inCare = await addChild(db, { reference: 'VC-3002', name: 'Once in care', dateOfBirth: '2004-01-01' });
    const longAgo = await addChild(db, { reference: 'VC-3003', name: 'Long ago', dateOfBirth: '1940-02-29' });
    await db.owner.query(
      `insert into child_status (id, child_id, kind, code, starts_on, ends_on, source)
       select gen_random_uuid(), k, 'CLA_EPISODE', 'C2', '1950-01-01', '1951-01-01', 'TEST' from unnest($1::uuid[]) k`,
      [[inCare, longAgo]],
    );
    const left = await addUser(db, 'PRACTITIONER', 'Left Long Ago', null);
    const back = await addUser(db, 'PRACTITIONER', 'Left And Back', null);
    await db.owner.query(
      `update role_grant set starts_on = '2015-01-01', ends_on = '2016-01-01' where user_id = any($1)`,
      [[left.userId, back.userId]],
    );
    await db.owner.query(
      `insert into role_grant (id, user_id, role, starts_on) values (gen_random_uuid(), $1, 'LEADERSHIP', '2020-01-01')`,
      [back.userId],
    );
    await db.owner.query(
      `insert into access_event (id, at, operation, outcome, request_id) values ($1, '2015-01-01', 'child', 'OK', $1)`,
      [newId()],
    );
    await addComplaints(db, council);
    const counted = { LOOKED_AFTER: 1, OTHER_CHILDREN: 0, COMPLAINTS: 3, ACCESS_LOG: 1, LEAVERS: 1 };
    expect(await amounts()).toEqual(counted);
    expect((await changed('retention', years)).errors).toEqual([]);
    expect(await amounts()).toEqual({ ...counted, OTHER_CHILDREN: 1 });
    expect((await runAs(db, council.users.LEADERSHIP, asked)).errors[0]?.code).toBe('FORBIDDEN');
    expect(await listed('QUALITY_ASSURANCE', 'LOOKED_AFTER')).toEqual(['VC-3003 from 1940-02-29 through 2015-03-01']);
    expect(await listed('QUALITY_ASSURANCE', 'OTHER_CHILDREN')).toEqual(['VC-3001 from 2004-01-01 through 2022-01-01']);
    expect(await listed('COMPLAINTS_MANAGER', 'COMPLAINTS')).toEqual([
      'R-2015-3 from 2015-01-05 through 2021-01-05',
      'R-2015-1 from 2015-01-15 through 2021-01-15',
      'R-2015-2 from 2015-02-01 through 2021-02-01',
    ]);
    const pages = await runAs(db, council.users.COMPLAINTS_MANAGER, list, { kind: 'COMPLAINTS' });
    const first: string = pages.data.pastTimeList.edges[0].cursor;
    expect(await listed('COMPLAINTS_MANAGER', 'COMPLAINTS', first)).toHaveLength(2);
    expect(await listed('ADMINISTRATOR', 'LEAVERS')).toEqual(['Left Long Ago from 2016-01-01 through 2022-01-01']);
    expect(await listed('ADMINISTRATOR', 'OTHER_CHILDREN')).toEqual(['INVALID_INPUT']);
    expect(await listed('QUALITY_ASSURANCE', 'COMPLAINTS')).toEqual(['INVALID_INPUT']);
    expect(await listed('COMPLAINTS_MANAGER', 'LOOKED_AFTER')).toEqual(['INVALID_INPUT']);
    expect(await listed('ADMINISTRATOR', 'ACCESS_LOG')).toEqual(['INVALID_INPUT']);
  });

  /** What each line says; a refusal by its code. */
  async function listed(role: Role, kind: string, after: string | null = null): Promise<string[]> {
    const { data, errors } = await runAs(db, council.users[role], list, { kind, after });
    if (errors[0]) return [errors[0].code];
    return data.pastTimeList.edges.map(
      ({ node }: { node: Record<string, string> }) =>
        `${node['reference'] ?? node['name'] ?? ''} from ${node['from'] ?? ''} through ${node['keptThrough'] ?? ''}`,
    );
  }
});

/** Answered long ago, withdrawn long ago, and a compliment; answered last year, and one that nobody has answered. */
async function addComplaints(db: TestDatabase, { users }: TestCouncil): Promise<void> {
  const made = await db.owner.query<{ id: string }>(
    `insert into representation (id, client_id, payload_sha256, reference, kind, procedure, received_on, clock_starts_on, channel, from_whom, summary, advocacy,
       end_kind, ended_on, end_reason, ended_by, ended_at)
     select gen_random_uuid(), gen_random_uuid(), '', 'R-2015-' || k.n, k.kind, case when k.kind = 'COMPLAINT' then 'CORPORATE' end, '2015-01-05',
       '2015-01-05', 'PHONE', 'PARENT', 'Once', 'NOT_APPLICABLE',
       case when k.ended then 'WITHDRAWN' end, case when k.ended then date '2015-02-01' end, case when k.ended then 'Said so' end,
       case when k.ended then $1::uuid end, case when k.ended then now() end
     from (values (1, 'COMPLAINT', false), (2, 'COMPLAINT', true), (3, 'COMPLIMENT', false), (4, 'COMPLAINT', false), (5, 'COMPLAINT', false)) k(n, kind, ended)
     returning id`,
    [users.ADMINISTRATOR.userId],
  );
  const [answered, , , lately, open] = made.rows.map(({ id }) => id);
  await db.owner.query(
    `insert into complaint_stage (id, representation_id, stage, started_on, standard_due_on, responded_on, finding, response_summary, responded_by, responded_at)
     select gen_random_uuid(), k.id, k.stage, '2015-01-05', '2015-01-20', k.day, case when k.day is not null then 'UPHELD' end,
       case when k.day is not null then 'Yes' end, case when k.day is not null then $1::uuid end, case when k.day is not null then now() end
     from (values ($2::uuid, 'STAGE_1', date '2015-01-15'), ($3, 'STAGE_1', '2015-01-15'), ($3, 'STAGE_2', '2025-06-01'), ($4, 'STAGE_1', null)) k(id, stage, day)`,
    [users.ADMINISTRATOR.userId, answered, lately, open],
  );
}
