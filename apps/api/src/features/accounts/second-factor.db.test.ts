import { TOTP } from 'otpauth';
import { beforeAll, describe, expect, test } from 'vitest';
import { signedInBrowser, type TestBrowser } from '../../../test/browser-session.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../test/run-as.js';
import { giveSecondFactor } from '../../../test/second-factor.js';
import { sqlOf } from '../../../test/sql-of.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { hashPassword } from '../../platform/password.js';
import { hashToken } from '../../platform/session-token.js';
import { openUnit } from '../../platform/work.js';

const signInText =
  'mutation ($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code: $code) { id } }';
const prepareText =
  'mutation ($email: String!, $password: String!) { prepareSecondFactor(email: $email, password: $password) { secret address recoveryCodes } }';
const mine = '{ mySecondFactor { since codesLeft isNeeded } }';
const confirmText = 'mutation ($code: String!) { confirmSecondFactor(code: $code) { since codesLeft } }';
const endText = 'mutation ($code: String!) { endSecondFactor(code: $code) { since } }';
const renewText = 'mutation ($code: String!) { renewRecoveryCodes(code: $code) }';
const resetText =
  'mutation ($id: ID!) { resetSecondFactor(userId: $id) { secondFactorSince resetAskedByName mayReset } }';
const seeText = 'query ($id: ID!) { accountAccess(userId: $id) { secondFactorSince resetAskedByName mayReset } }';
const changeText = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { version } }';
const password = 'three quiet otters';

const emailOf = ({ userId }: TestUser): string => `${userId}@test.example`;
/** What an app shows so many half minutes from now. */
const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

describe('the second step of signing in', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let hash: string;

  beforeAll(async () => {
    council = await buildCouncil(db);
    hash = await hashPassword(password);
    await db.owner.query('update user_account set password_hash = $1', [hash]);
  });

  const newcomer = async (role: Parameters<typeof addUser>[1] = 'PRACTITIONER'): Promise<TestUser> => {
    const user = await addUser(db, role, 'Somebody New', role === 'PRACTITIONER' ? council.teams[0] : null);
    await db.owner.query('update user_account set password_hash = $1 where id = $2', [hash, user.userId]);
    return user;
  };
  const signIn = async (user: TestUser, code: string | null = null, browser: TestBrowser = signedInBrowser(db)) =>
    (await browser.run(signInText, { email: emailOf(user), password, code })).errors[0]?.fields ?? 'in';
  const prepare = async (user: TestUser) => runAs(db, null, prepareText, { email: emailOf(user), password });
  let changes = 0;
  /** From now on those of these roles, as an administrator says on the page of the setting. */
  const needFactor = async (roles: readonly string[]): Promise<void> => {
    const input = {
      clientId: newId(),
      key: 'secondFactor',
      version: changes,
      parts: [{ name: 'roles', texts: roles }],
      reason: 'They see the most',
    };
    expect((await runAs(db, council.users.ADMINISTRATOR, changeText, { input })).errors).toEqual([]);
    changes += 1;
  };
  const mailsTo = async ({ userId }: TestUser): Promise<number> =>
    (
      await db.owner.query(
        `select 1 from outgoing_message where recipient_id = $1 and kind = 'SECOND_FACTOR_CHANGED'`,
        [userId],
      )
    ).rows.length;

  test('is set up by whoever wants it, counts from its first code on, and takes each code once', async () => {
    const user = await newcomer();
    const browser = signedInBrowser(db);
    expect(await signIn(user, null, browser)).toBe('in');
    const { data, errors } = await prepare(user);
    expect(errors).toEqual([]);
    const { secret, address, recoveryCodes } = data.prepareSecondFactor;
    expect(address).toMatch(/^otpauth:\/\/totp\/Heard:.+secret=/);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await signIn(user)).toBe('in'); // nothing counts yet
    const wrong = await browser.run(confirmText, { code: codeOf(secret, 4) });
    expect(wrong.errors[0]?.fields).toHaveProperty('code');
    const confirmed = await browser.run(confirmText, { code: codeOf(secret, -1) });
    expect(confirmed.data.confirmSecondFactor).toEqual({ since: expect.any(String), codesLeft: 10 });
    expect(await mailsTo(user)).toBe(1);

    expect(await signIn(user)).toHaveProperty('code');
    expect(await signIn(user, codeOf(secret, -1))).toHaveProperty('code'); // used to set it up
    expect(await signIn(user, codeOf(secret))).toBe('in');
    expect(await signIn(user, codeOf(secret))).toHaveProperty('code');
    expect(await signIn(user, codeOf(secret, 2))).toHaveProperty('code'); // a clock that is a minute ahead
    expect(await signIn(user, codeOf(secret, 1))).toBe('in');
    expect(await signIn(user, '12345')).toHaveProperty('code');
    const wrongPassword = { email: emailOf(user), password: 'not this', code: codeOf(secret) };
    expect((await signedInBrowser(db).run(signInText, wrongPassword)).errors[0]?.fields).toHaveProperty('password');
  });

  test('is passed with a recovery code, each once, however it is copied from paper', async () => {
    const user = await newcomer();
    const secret = await giveSecondFactor(db, user.userId, ['bcdfghjkmn', 'pqrstvwxz2']);
    expect(await signIn(user, 'BCDFG hjkmn')).toBe('in');
    expect(await signIn(user, 'bcdfg-hjkmn')).toHaveProperty('code');
    const browser = signedInBrowser(db);
    expect(await signIn(user, codeOf(secret), browser)).toBe('in');
    expect((await browser.run(mine)).data.mySecondFactor).toMatchObject({ codesLeft: 1, isNeeded: false });
    const renewed = await browser.run(renewText, { code: codeOf(secret, 1) });
    expect(renewed.data.renewRecoveryCodes).toHaveLength(10);
    expect(await signIn(user, 'pqrst-vwxz2')).toHaveProperty('code');
    expect(await signIn(user, renewed.data.renewRecoveryCodes[3])).toBe('in');
    const { rows } = await db.owner.query(
      'select f.*, c.* from second_factor f join recovery_code c using (user_id) where f.user_id = $1',
      [user.userId],
    );
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(renewed.data.renewRecoveryCodes[0].replace('-', ''));
    expect((await browser.run(endText, { code: renewed.data.renewRecoveryCodes[4] })).data.endSecondFactor).toEqual({
      since: null,
    });
    expect(await signIn(user)).toBe('in');
  });

  test('is not replaced by whoever knows the password alone, and none is set up in the demo', async () => {
    const user = await newcomer();
    await giveSecondFactor(db, user.userId);
    expect((await prepare(user)).errors[0]?.fields).toHaveProperty('password');
    const wrong = await runAs(db, null, prepareText, { email: emailOf(await newcomer()), password: 'not this' });
    expect(wrong.errors[0]?.fields).toHaveProperty('password');
    const guest = await newcomer();
    await db.owner.query('update user_account set is_demo = true where id = $1', [guest.userId]);
    const shown = await signedInBrowser(db, { demo: true }).run(prepareText, { email: emailOf(guest), password });
    expect(shown.errors[0]?.fields).toHaveProperty('password');
  });

  test('counts wrong codes as wrong passwords, also many at the same moment', async () => {
    const user = await newcomer();
    await giveSecondFactor(db, user.userId);
    const browser = (): TestBrowser => signedInBrowser(db, { address: '203.0.113.9' });
    const guesses = Array.from({ length: 14 }, async () =>
      browser().run(signInText, { email: emailOf(user), password, code: '000000' }),
    );
    const codes = (await Promise.all(guesses)).map(({ errors }) => errors[0]?.code);
    expect(codes.filter((code) => code === 'INVALID_INPUT')).toHaveLength(10);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(4);
  });

  test('is set up at sign-in by whoever’s role needs one, and stays on', async () => {
    await needFactor(['REVIEWING_OFFICER']);
    const officer = await newcomer('REVIEWING_OFFICER');
    const stranger = signedInBrowser(db);
    expect(await signIn(officer, null, stranger)).toHaveProperty('setUp');
    const { data, errors } = await stranger.run('{ me { id } }');
    expect([data.me, errors]).toEqual([null, []]);
    for (const asks of [mine, '{ mySessions { device } }', '{ settings { key } }']) {
      expect((await stranger.run(asks)).errors[0]?.code).toBe('UNAUTHENTICATED');
    }
    expect(await signIn(officer, '000000')).toHaveProperty('setUp'); // nothing to type it from
    const { secret } = (await prepare(officer)).data.prepareSecondFactor;
    expect(await signIn(officer)).toHaveProperty('setUp');
    expect(await signIn(officer, codeOf(secret, 4))).toHaveProperty('code');
    const browser = signedInBrowser(db);
    expect(await signIn(officer, codeOf(secret, -1), browser)).toBe('in');
    expect(await mailsTo(officer)).toBe(1);
    expect((await browser.run(mine)).data.mySecondFactor).toMatchObject({ codesLeft: 10, isNeeded: true });
    expect((await browser.run(endText, { code: codeOf(secret) })).errors[0]?.fields).toHaveProperty('code');
    expect(await signIn(officer)).toHaveProperty('code');
    expect(await signIn(await newcomer())).toBe('in');
    await needFactor(['REVIEWING_OFFICER', 'ELECTED_MEMBER']);
    expect(await signIn(await newcomer('ELECTED_MEMBER'))).toHaveProperty('setUp');
    await needFactor([]);
    expect(await signIn(await newcomer('ELECTED_MEMBER'))).toBe('in');
    const ended = await browser.run(endText, { code: codeOf(secret) });
    expect([ended.data?.endSecondFactor, ended.errors]).toEqual([{ since: null }, []]);
  });

  test('is set up anew where the product’s secret is another than when it was sealed', async () => {
    const user = await newcomer();
    await giveSecondFactor(db, user.userId);
    await db.owner.query(`update second_factor set sealed_secret = 'b3RoZXI' || repeat('A', 80) where user_id = $1`, [
      user.userId,
    ]);
    expect(await signIn(user, '123456')).toHaveProperty('setUp');
    expect((await prepare(user)).errors).toEqual([]);
  });

  test('is reset for somebody else: by an administrator alone, or by two for the widest roles', async () => {
    const admin = council.users.ADMINISTRATOR;
    const [user, second] = [await newcomer(), await newcomer('ADMINISTRATOR')];
    const reset = async (by: TestUser, { userId }: TestUser) => runAs(db, by, resetText, { id: userId });
    for (const one of [user, second, admin]) await giveSecondFactor(db, one.userId, ['bcdfghjkmn']);
    const browser = signedInBrowser(db);
    expect(await signIn(user, 'bcdfghjkmn', browser)).toBe('in');
    expect((await reset(admin, admin)).errors[0]?.fields).toHaveProperty('userId');
    expect((await reset(admin, user)).data.resetSecondFactor).toEqual({
      secondFactorSince: null,
      resetAskedByName: null,
      mayReset: false,
    });
    expect((await browser.run('{ me { id } }')).data.me).toBeNull();
    expect(await signIn(user)).toBe('in');
    expect(await mailsTo(user)).toBe(1);

    const waits = { secondFactorSince: expect.any(String), resetAskedByName: admin.name, mayReset: false };
    expect((await reset(admin, second)).data.resetSecondFactor).toEqual(waits);
    expect((await reset(admin, second)).data.resetSecondFactor).toEqual(waits);
    expect(await signIn(second)).toHaveProperty('code');
    const third = await newcomer('ADMINISTRATOR');
    expect((await runAs(db, third, seeText, { id: second.userId })).data.accountAccess).toMatchObject({
      mayReset: true,
    });
    expect((await reset(third, second)).data.resetSecondFactor).toMatchObject({ secondFactorSince: null });
    expect(await signIn(second)).toBe('in');
    const refused = await reset(council.users.LEADERSHIP, user);
    expect(refused.errors[0]?.code).toBe('FORBIDDEN');
  });

  test('is reset by leadership, too, where an administrator has asked and no other is there', async () => {
    const { ADMINISTRATOR: admin, LEADERSHIP: leader, QUALITY_ASSURANCE: reader } = council.users;
    const others = await db.owner.query(
      `update user_account set disabled_at = now() where id in (select user_id from role_grant where role = 'ADMINISTRATOR' and user_id <> $1) returning id`,
      [admin.userId],
    );
    const practitioner = await newcomer();
    for (const { userId } of [reader, practitioner]) {
      await giveSecondFactor(db, userId);
      await db.owner.query(
        `insert into passkey (id, user_id, name, credential_id, public_key) values ($1, $1, 'Phone', $2, 'key')`,
        [userId, `of ${userId}`],
      );
    }
    const waits = async (by: TestUser) => runAs(db, by, '{ waitingResets { kind userId name askedByName } }');
    const approve = async (by: TestUser, { userId }: TestUser) =>
      runAs(db, by, 'mutation ($id: ID!) { approveReset(userId: $id, kind: SECOND_FACTOR) { userId } }', {
        id: userId,
      });
    expect((await approve(leader, reader)).errors[0]?.code).toBe('NOT_FOUND'); // nobody has asked
    await runAs(db, admin, resetText, { id: reader.userId });
    const waiting = { kind: 'SECOND_FACTOR', userId: reader.userId, name: reader.name, askedByName: admin.name };
    expect((await waits(leader)).data.waitingResets).toEqual([waiting]);
    expect((await waits(admin)).data.waitingResets).toEqual([]);
    expect((await waits(reader)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await approve(admin, reader)).errors[0]?.code).toBe('NOT_FOUND');
    expect((await approve(leader, practitioner)).errors[0]?.code).toBe('NOT_FOUND');
    const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, leader)), newId());
    await expect(sqlOf(unit, 'select app.reset_second_factor($1)', [practitioner.userId])).rejects.toThrow(
      /asks for it/,
    );
    await unit.rollback();

    const enabled = 'update user_account set disabled_at = null where id = any ($1)';
    await db.owner.query(enabled, [others.rows.map(({ id }) => id)]);
    expect((await waits(leader)).data.waitingResets).toEqual([]); // another administrator does it
    expect((await approve(leader, reader)).errors[0]?.code).toBe('NOT_FOUND');
    await db.owner.query('update user_account set disabled_at = now() where id = any ($1)', [
      others.rows.map(({ id }) => id),
    ]);
    expect((await approve(leader, reader)).data.approveReset).toEqual([]);
    expect((await db.owner.query('select 1 from passkey where user_id = $1', [reader.userId])).rows).toEqual([]);
    expect(await signIn(reader)).toBe('in');
    expect(await mailsTo(reader)).toBe(1);
  });
});
