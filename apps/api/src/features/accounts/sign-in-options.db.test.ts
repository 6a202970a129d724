import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { londonDay } from '../../platform/clock.js';
import { carryOut, openUnit } from '../../platform/work.js';
import { hashPassword } from '../../platform/password.js';
import { signInOptions } from './sign-in-options.queries.js';

describe('what the sign-in page offers', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await db.owner.query(`update user_account set email = $1, is_demo = true, password_hash = $2 where id = $3`, [
      'practitioner@demo.example',
      await hashPassword('three quiet otters'),
      council.users.PRACTITIONER.userId,
    ]);
  });

  const numbers = '{ signInOptions { safeguarding { duty outOfHours isOutOfHours nowUntil } } }';
  const told = async () => (await runAs(db, null, numbers)).data.signInOptions.safeguarding;
  const give = async (value: Readonly<Record<string, string>>): Promise<void> => {
    await db.owner.query(
      `insert into setting (key, value) values ('safeguarding', $1) on conflict (key) do update set value = $1`,
      [JSON.stringify(value)],
    );
  };
  const offered = async (demo: boolean) =>
    carryOut(
      await openUnit(db.place, null, newId()),
      async (unit) => (await signInOptions(unit, demo, false)).demoAccounts,
    );

  test('are the numbers to ring for a child in danger, where the council has given both', async () => {
    expect(await told()).toBeNull();
    await give({ duty: '01632 960001' });
    expect(await told()).toBeNull();
    await give({ duty: '01632 960001', outOfHours: '01632 960002' });
    const both = { duty: '01632 960001', outOfHours: '01632 960002' };
    expect(await told()).toEqual({ ...both, isOutOfHours: null, nowUntil: null });
    const every = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
    await db.owner.query(`insert into setting (key, value) values ('working_hours', $1)`, [
      JSON.stringify({ days: every, from: '0:00', until: '24:00' }),
    ]);
    const now = await told();
    const isHoliday = bankHolidaysEnglandAndWales.dates.has(londonDay(new Date()));
    expect(now).toMatchObject({ ...both, isOutOfHours: isHoliday });
    expect(Date.parse(now.nowUntil)).toBeGreaterThan(Date.now());
  });

  test('are the accounts of the demo, in the demo alone', async () => {
    const { name } = council.users.PRACTITIONER;
    expect(await offered(true)).toEqual([{ email: 'practitioner@demo.example', role: 'PRACTITIONER', name }]);
    expect(await offered(false)).toEqual([]);
  });
});

describe('how single sign-on brings people in', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let version = 0;
  const issuer = 'https://login.example';

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  const send = async (own: Readonly<Record<string, unknown>>, name: string | null = issuer) => {
    const here = { ...db, place: { ...db.place, issuer: name } };
    const input = {
      clientId: newId(),
      version,
      passwords: 'EVERYBODY',
      makesAccounts: true,
      joinsByAddress: true,
      roleClaim: 'groups',
      addressClaim: 'email',
      lines: [{ value: 'Team one', orgUnitId: council.teams[0] }],
      reason: 'Agreed with IT',
      ...own,
    };
    const change =
      'mutation ($input: ChangeSingleSignOnInput!) { changeSingleSignOn(input: $input) { version changedBy } }';
    return runAs(here, council.users.ADMINISTRATOR, change, { input });
  };
  const passwordsRefused = async (passwords: string, name?: string | null) =>
    (await send({ passwords }, name)).errors[0]?.fields['passwords'];

  test('is changed once by a form, and by nobody who saw it as it was before', async () => {
    const clientId = newId();
    const first = await send({ clientId });
    expect(first.data.changeSingleSignOn).toEqual({ version: 1, changedBy: council.users.ADMINISTRATOR.name });
    expect((await send({ clientId })).data).toEqual(first.data);
    expect((await send({ clientId, reason: 'Something else' })).errors.map(({ code }) => code)).toEqual(['CONFLICT']);
    expect((await send({})).errors.map(({ code }) => code)).toEqual(['CONFLICT']);
    version = 1;
  });

  test.each([
    ['a line of both', { lines: [{ value: 'a', role: 'PRACTITIONER', orgUnitId: newId() }] }, 'lines.0.value'],
    ['a line of neither', { lines: [{ value: 'a' }] }, 'lines.0.value'],
    [
      'a group of two roles',
      {
        lines: [
          { value: 'a', role: 'PARTNER' },
          { value: 'a', role: 'LEADERSHIP' },
        ],
      },
      'lines.1.value',
    ],
    ['a team that never was', { lines: [{ value: 'a', orgUnitId: newId() }] }, 'lines.0.value'],
    ['no reason', { reason: ' ' }, 'reason'],
    ['no claim', { roleClaim: '' }, 'roleClaim'],
  ])('is not changed by %s', async (_, own, field) => {
    expect(Object.keys((await send(own)).errors[0]?.fields ?? {})).toEqual([field]);
  });

  test('never shuts the council out', async () => {
    expect(await passwordsRefused('ADMINISTRATORS', null)).toBe(
      'Heard knows no sign-on of your council: nobody could come in',
    );
    expect(await passwordsRefused('NOBODY')).toMatch(/^No administrator has come in by your council’s sign-on/);
    await db.owner.query('insert into sign_on_identity (user_id, oidc_issuer, oidc_sub) values ($1, $2, $3)', [
      council.users.ADMINISTRATOR.userId,
      issuer,
      '42',
    ]);
    expect(await passwordsRefused('NOBODY', 'https://another.example')).toMatch(/^No administrator/);
    expect(await passwordsRefused('NOBODY')).toBeUndefined();
  });
});
