import { TOTP } from 'otpauth';
import { beforeAll, describe, expect, test } from 'vitest';
import { signedInBrowser, type TestBrowser } from '../../../../test/browser-session.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import {
  add,
  addPasskey,
  askFor,
  beginSignIn,
  finishSignIn,
  signInByPassword,
  signInWith,
} from '../../../../test/passkeys.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { giveSecondFactor } from '../../../../test/second-factor.js';
import {
  type Oddity,
  type SoftwareAuthenticator,
  softwareAuthenticator,
} from '../../../../test/software-authenticator.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashPassword } from '../../../platform/password.js';
import { run } from '../../../platform/sql.js';
import { openUnit } from '../../../platform/work.js';

const password = 'three quiet otters';
const list = '{ myPasskeys { mayAdd needsCode passkeys { id name lastUsedAt isDoubted } } }';
const me = '{ me { id } }';
const renameText = 'mutation ($id: ID!, $name: String!) { renamePasskey(id: $id, name: $name) { name } }';
const removeText = 'mutation ($id: ID!) { removePasskey(id: $id) { id } }';
const prepareText =
  'mutation ($email: String!, $password: String!) { prepareSecondFactor(email: $email, password: $password) { secret } }';
const resetText = 'mutation ($id: ID!) { resetSecondFactor(userId: $id) { passkeys mayReset secondFactorSince } }';

const emailOf = ({ userId }: TestUser): string => `${userId}@test.example`;

describe('passkeys', () => {
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
  const atWork = async (user: TestUser, code: string | null = null): Promise<TestBrowser> => {
    const browser = signedInBrowser(db);
    expect((await browser.run(signInByPassword, { email: emailOf(user), password, code })).errors).toEqual([]);
    return browser;
  };
  /** Somebody with a passkey: they, a browser in which they are signed in, and their device. */
  const owner = async (device?: SoftwareAuthenticator) => {
    const user = await newcomer();
    const browser = await atWork(user);
    const added = await addPasskey(browser, device === undefined ? { password } : { password, device });
    expect(added.answer.errors).toEqual([]);
    return { user, browser, device: added.device };
  };
  const whoComesIn = async (device: SoftwareAuthenticator, odd?: Oddity, browser = signedInBrowser(db)) => {
    const { errors } = await signInWith(browser, device, odd);
    return errors[0] === undefined
      ? (await browser.run(me)).data.me.id
      : (errors[0].fields['passkey'] ?? errors[0].code);
  };
  const unknown = expect.stringContaining('does not know this passkey');
  const stale = expect.stringContaining('took too long');
  const mailsTo = async ({ userId }: TestUser, kind: string): Promise<number> =>
    (await db.owner.query('select 1 from outgoing_message where recipient_id = $1 and kind = $2', [userId, kind])).rows
      .length;

  test('are added by whoever shows their password, and sign in with nothing typed', async () => {
    const user = await newcomer();
    const browser = await atWork(user);
    expect((await askFor(browser, 'not this')).errors[0]?.fields).toHaveProperty('password');
    const wanted = (await askFor(browser, password)).data.beginPasskey;
    expect(wanted).toMatchObject({
      relyingParty: 'heard.example',
      userName: emailOf(user),
      displayName: user.name,
      known: [],
    });
    const device = softwareAuthenticator();
    const added = await browser.run(add, { input: { name: ' Work laptop ', ...device.make(wanted) } });
    expect(added.data.addPasskey).toEqual([{ id: expect.any(String), name: 'Work laptop', isDoubted: false }]);
    expect(await mailsTo(user, 'PASSKEYS_CHANGED')).toBe(1);
    expect((await askFor(browser, password)).data.beginPasskey.known).toEqual([device.credentialId]);

    const elsewhere = signedInBrowser(db, { userAgent: 'Mozilla/5.0 (iPhone) Safari/605' });
    expect(await whoComesIn(device, {}, elsewhere)).toBe(user.userId);
    expect(await whoComesIn(device)).toBe(user.userId);
    const { myPasskeys } = (await browser.run(list)).data;
    expect(myPasskeys).toMatchObject({
      mayAdd: true,
      needsCode: false,
      passkeys: [{ lastUsedAt: expect.any(String) }],
    });
    const sessions = (await browser.run('{ mySessions { device } }')).data.mySessions;
    expect(sessions.map((one: { device: string | null }) => one.device)).toContain('Safari on iPhone');
  });

  test('count as the second step, and are added with a code where there is one', async () => {
    const user = await newcomer();
    const secret = await giveSecondFactor(db, user.userId, ['bcdfghjkmn', 'pqrstvwxz2']);
    const browser = await atWork(user, 'bcdfghjkmn');
    expect((await browser.run(list)).data.myPasskeys).toMatchObject({ needsCode: true });
    expect((await askFor(browser, password)).errors[0]?.fields).toHaveProperty('code');
    expect((await askFor(browser, password, '000000')).errors[0]?.fields).toHaveProperty('code');
    const wanted = await askFor(browser, password, new TOTP({ secret }).generate());
    const device = softwareAuthenticator();
    await browser.run(add, { input: { name: 'Phone', ...device.make(wanted.data.beginPasskey) } });
    expect(await whoComesIn(device)).toBe(user.userId);
  });

  test.each<readonly [string, Oddity]>([
    ['for the page of another site', { origin: 'https://heard.example.evil.example' }],
    ['for another relying party', { relyingParty: 'evil.example' }],
    ['by a device that did not look who it is', { unverified: true }],
    ['to another challenge', { challenge: 'AAAA' }],
  ])('are neither made nor used %s', async (_, odd) => {
    const user = await newcomer();
    const browser = await atWork(user);
    const { answer } = await addPasskey(browser, { password, odd });
    expect(answer.errors[0]?.fields).toHaveProperty('passkey');
    const { device } = await owner();
    expect(await whoComesIn(device, odd)).toEqual(unknown);
    expect(await whoComesIn(device)).toEqual(expect.any(String));
  });

  test('answer a challenge once, in the browser that was asked, within five minutes, and only what it was made for', async () => {
    const { user, browser: signedIn, device } = await owner();
    const [browser, another] = [signedInBrowser(db), signedInBrowser(db)];
    const request = (await browser.run(beginSignIn)).data.beginPasskeySignIn;
    const kept = browser.challenge() ?? '';
    const answer = device.answer(request);
    const refused = async (where: TestBrowser) =>
      (await where.run(finishSignIn, { input: answer })).errors[0]?.fields['passkey'];
    expect(await refused(another)).toEqual(stale);
    expect(kept).not.toContain(request.challenge);
    expect((await browser.run(finishSignIn, { input: answer })).data.signInWithPasskey).toBe(true);
    expect(browser.challenge()).toBeNull();
    another.challenge(kept);
    expect(await refused(another)).toEqual(stale); // the same once more, with the cookie of the first
    const { rows } = await db.owner.query('select * from spent_challenge');
    expect(JSON.stringify(rows)).not.toContain(request.challenge);

    const wanted = (await askFor(signedIn, password)).data.beginPasskey;
    another.challenge(signedIn.challenge() ?? '');
    const asSignIn = await another.run(finishSignIn, { input: device.answer(wanted) });
    expect(asSignIn.errors[0]?.fields['passkey']).toEqual(stale);
    const colleague = await atWork(await newcomer());
    colleague.challenge(signedIn.challenge() ?? '');
    const asTheirs = await colleague.run(add, { input: { name: 'Theirs', ...softwareAuthenticator().make(wanted) } });
    expect(asTheirs.errors[0]?.fields['passkey']).toEqual(stale);

    const late = signedInBrowser(db);
    const slow = (await late.run(beginSignIn)).data.beginPasskeySignIn;
    const now = Date.now;
    Date.now = () => now() + 301_000;
    const tooLate = await late.run(finishSignIn, { input: device.answer(slow) }).finally(() => void (Date.now = now));
    expect(tooLate.errors[0]?.fields['passkey']).toEqual(stale);
    expect(await whoComesIn(device)).toBe(user.userId);
  });

  test('are spent with the first try, though it failed', async () => {
    const { device } = await owner();
    const browser = signedInBrowser(db);
    const request = (await browser.run(beginSignIn)).data.beginPasskeySignIn;
    const kept = browser.challenge() ?? '';
    const wrong = await browser.run(finishSignIn, { input: device.answer(request, { userHandle: 'c29tZWJvZHk' }) });
    expect(wrong.errors[0]?.fields['passkey']).toEqual(unknown);
    browser.challenge(kept);
    const again = await browser.run(finishSignIn, { input: device.answer(request) });
    expect(again.errors[0]?.fields['passkey']).toEqual(stale);
  });

  test('open nothing any more once their count went back, and their owner and the log are told', async () => {
    const { user, browser, device } = await owner();
    expect(await whoComesIn(device, { count: 7 })).toBe(user.userId);
    expect(await whoComesIn(device, { count: 7 })).toEqual(expect.stringContaining('may have been copied'));
    expect(await whoComesIn(device, { count: 9 })).toEqual(expect.stringContaining('may have been copied'));
    expect(await mailsTo(user, 'PASSKEY_DOUBTED')).toBe(1);
    expect((await browser.run(list)).data.myPasskeys.passkeys).toMatchObject([{ isDoubted: true }]);
    const { rows } = await db.owner.query(
      `select detail from access_event where operation = 'signInWithPasskey' and outcome = 'REFUSED' and $1 = any(record_ids)`,
      [user.userId],
    );
    expect(rows[0]).toEqual({ detail: 'a passkey that was copied' });
    const { device: uncounting, user: its } = await owner(softwareAuthenticator({ counts: false }));
    expect(await whoComesIn(uncounting)).toBe(its.userId);
    expect(await whoComesIn(uncounting)).toBe(its.userId);
  });

  test('are renamed and removed by their owner alone, and belong to one account', async () => {
    const { user, browser, device } = await owner();
    const id = (await browser.run(list)).data.myPasskeys.passkeys[0].id;
    const other = await atWork(await newcomer());
    expect((await other.run(list)).data.myPasskeys.passkeys).toEqual([]);
    expect((await other.run(renameText, { id, name: 'Mine' })).errors[0]?.code).toBe('NOT_FOUND');
    expect((await other.run(removeText, { id })).data.removePasskey).toEqual([]);
    expect((await addPasskey(other, { password, device })).answer.errors[0]?.fields).toHaveProperty('passkey');
    expect((await browser.run(renameText, { id, name: ' ' })).errors[0]?.fields).toHaveProperty('name');
    expect((await browser.run(renameText, { id, name: 'My phone' })).data.renamePasskey).toEqual([
      { name: 'My phone' },
    ]);
    expect(await whoComesIn(device, { userHandle: 'c29tZWJvZHk' })).toEqual(unknown);
    device.make({ challenge: '', userHandle: Buffer.from(user.userId).toString('base64url') });
    expect(await whoComesIn(device)).toBe(user.userId);
    expect((await browser.run(removeText, { id })).data.removePasskey).toEqual([]);
    expect(await whoComesIn(device)).toEqual(unknown);
    expect((await browser.run(me)).data.me.id).toBe(user.userId);
  });

  test('are read by nobody whom the API runs as', async () => {
    await owner();
    for (const table of ['passkey', 'spent_challenge']) {
      const unit = await openUnit(db.place, null, newId());
      await expect(run(unit, `select * from ${table}`)).rejects.toThrow(/permission denied/);
      await unit.rollback();
    }
  });

  test('are ten at most', async () => {
    const { browser, user } = await owner();
    await db.owner.query(
      `insert into passkey (id, user_id, name, credential_id, public_key) select gen_random_uuid(), $1, 'Another', 'another ' || n, 'none' from generate_series(2, 10) n`,
      [user.userId],
    );
    expect((await askFor(browser, password)).errors[0]?.fields['password']).toContain('You have 10 passkeys');
  });

  test('count wrong answers as wrong passwords', async () => {
    const { user, device } = await owner();
    const address = '203.0.113.19';
    const codes: unknown[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      codes.push(await whoComesIn(device, { unverified: true }, signedInBrowser(db, { address })));
    }
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
    expect(await whoComesIn(device, {}, signedInBrowser(db, { address }))).toBe('RATE_LIMITED');
    const typed = { email: emailOf(user), password };
    expect((await signedInBrowser(db, { address }).run(signInByPassword, typed)).errors[0]?.code).toBe('RATE_LIMITED');
  });

  test('open nothing to whoever has left, or whose account is shut', async () => {
    const [leaver, shut] = [await owner(), await owner()];
    await db.owner.query(`update role_grant set ends_on = current_date - 30 where user_id = $1`, [leaver.user.userId]);
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [shut.user.userId]);
    expect(await whoComesIn(leaver.device)).toEqual(unknown);
    expect(await whoComesIn(shut.device)).toEqual(unknown);
  });

  test('are off where passwords are: none is added, and none opens', async () => {
    const { user, device } = await owner();
    const here = { ...db, place: { ...db.place, issuer: 'https://login.example' } };
    await db.owner.query(
      `insert into sign_on_setting (id, client_id, payload_sha256, created_by, version, passwords, makes_accounts, joins_by_address, role_claim, address_claim, lines, reason)
       values (gen_random_uuid(), gen_random_uuid(), '', $1, 1, 'ADMINISTRATORS', false, true, 'groups', 'email', '[]', 'Agreed with IT')`,
      [council.users.ADMINISTRATOR.userId],
    );
    const { data, errors } = await runAs(here, user, list);
    expect(errors).toEqual([]);
    expect(data.myPasskeys).toMatchObject({ mayAdd: false });
    const asked = await runAs(here, user, `mutation { beginPasskey(password: "${password}") { challenge } }`);
    expect(asked.errors[0]?.fields).toHaveProperty('password');
    const refused = await signInWith(signedInBrowser(here), device);
    expect(refused.errors[0]?.fields['email']).toContain('switched passwords off');
    await db.owner.query('delete from sign_on_setting');
    expect(await whoComesIn(device)).toBe(user.userId);
    await db.owner.query('update user_account set password_hash = null where id = $1', [user.userId]);
    expect((await runAs(db, user, list)).data.myPasskeys).toMatchObject({ mayAdd: false });
  });

  test('go with the reset of the second step, and keep a password alone from setting one up', async () => {
    const { user, browser, device } = await owner();
    const typed = { email: emailOf(user), password };
    expect((await runAs(db, null, prepareText, typed)).errors[0]?.fields['password']).toContain('passkey first');
    expect((await browser.run(prepareText, typed)).errors).toEqual([]);
    const { ADMINISTRATOR, LEADERSHIP } = council.users;
    expect((await runAs(db, LEADERSHIP, resetText, { id: user.userId })).errors[0]?.code).toBe('FORBIDDEN');
    const reset = await runAs(db, ADMINISTRATOR, resetText, { id: user.userId });
    expect(reset.data.resetSecondFactor).toEqual({ passkeys: 0, mayReset: false, secondFactorSince: null });
    expect((await browser.run(me)).data.me).toBeNull();
    expect(await whoComesIn(device)).toEqual(unknown);
    expect(await mailsTo(user, 'PASSKEYS_CHANGED')).toBe(1); // the one that waits already
    expect((await runAs(db, null, prepareText, typed)).errors).toEqual([]);
  });

  test('go with a second person’s yes to one of the widest roles', async () => {
    const { user, device } = await owner();
    const { ADMINISTRATOR, LEADERSHIP } = council.users;
    const wish = `mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { __typename } }`;
    const input = {
      clientId: newId(),
      userId: user.userId,
      role: 'LEADERSHIP',
      startsOn: '2026-11-24',
      why: 'A new post',
    };
    const asked = await runAs(db, ADMINISTRATOR, wish, { input });
    expect(asked.errors).toEqual([]);
    const { rows } = await db.owner.query('select id from access_request where user_id = $1', [user.userId]);
    const yes = `mutation ($input: DecideAccessInput!) { decideAccess(input: $input) { __typename } }`;
    const decided = await runAs(db, LEADERSHIP, yes, { input: { id: rows[0]?.id, outcome: 'APPROVED' } });
    expect(decided.errors).toEqual([]);
    expect(await whoComesIn(device)).toEqual(unknown);
    const left = await db.owner.query('select 1 from passkey where user_id = $1', [user.userId]);
    expect(left.rows).toEqual([]);
  });
});
