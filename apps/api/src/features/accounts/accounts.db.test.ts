import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs } from '../../../test/run-as.js';
import { signedInBrowser } from '../../../test/browser-session.js';
import { useDatabase } from '../../../test/use-database.js';
import { hashPassword } from './password.js';

const signInText = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id email role permissions } }`;
const meText = '{ me { name role permissions } }';
const password = 'three quiet otters';

describe('signing in', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let email: string;

  beforeAll(async () => {
    council = await buildCouncil(db);
    email = `${council.users.PRACTITIONER.userId}@test.example`;
    await db.owner.query('update user_account set password_hash = $1 where email = $2', [
      await hashPassword(password),
      email,
    ]);
  });

  test('nobody is anybody before signing in', async () => {
    expect((await runAs(db, null, meText)).data).toEqual({ me: null });
  });

  test('starts a session that the next request is known by, and ends it', async () => {
    const browser = signedInBrowser(db);
    const answer = await browser.run(signInText, { email: email.toUpperCase(), password });
    expect(answer.errors).toEqual([]);
    expect(answer.data.signIn).toMatchObject({ email, role: 'PRACTITIONER' });
    expect(answer.data.signIn.permissions).toContain('feedback:record');
    expect((await browser.run(meText)).data.me.role).toBe('PRACTITIONER');

    await browser.run('mutation { signOut }');
    expect((await browser.run(meText)).data).toEqual({ me: null });
    const { rows } = await db.owner.query(
      'select operation, outcome from access_event where operation in ($1, $2) order by id',
      ['signIn', 'signOut'],
    );
    expect(rows).toEqual([
      { operation: 'signIn', outcome: 'OK' },
      { operation: 'signOut', outcome: 'OK' },
    ]);
  });

  test('keeps only a hash of what is in the cookie', async () => {
    const browser = signedInBrowser(db);
    await browser.run(signInText, { email, password });
    const { rows } = await db.owner.query('select count(*)::int as found from session where token_sha256 = $1', [
      browser.token(),
    ]);
    expect(rows).toEqual([{ found: 0 }]);
    expect(browser.token()).toHaveLength(43);
  });

  test('answers a wrong address and a wrong password alike, and slows guessing down', async () => {
    const wrong = await runAs(db, null, signInText, { email, password: 'not this' });
    const unknown = await runAs(db, null, signInText, { email: 'nobody@test.example', password: 'not this' });
    expect(wrong.errors[0]?.code).toBe('INVALID_INPUT');
    expect(unknown.errors[0]?.fields).toEqual(wrong.errors[0]?.fields);

    for (let i = 0; i < 9; i += 1) await runAs(db, null, signInText, { email, password: 'not this' });
    const limited = await runAs(db, null, signInText, { email, password });
    expect(limited.errors[0]?.code).toBe('RATE_LIMITED');
  });

  test('refuses a disabled account and one whose role has ended', async () => {
    const manager = council.otherManager;
    expect((await runAs(db, manager, meText)).data.me.role).toBe('TEAM_MANAGER');
    await db.owner.query(`update role_grant set ends_on = '2026-11-23' where user_id = $1`, [manager.userId]);
    expect((await runAs(db, manager, meText)).data.me).toBeNull();
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [
      council.otherPractitioner.userId,
    ]);
    expect((await runAs(db, council.otherPractitioner, meText)).data.me).toBeNull();
  });

  test('offers the demo accounts only in the demo', async () => {
    const answer = await runAs(db, null, '{ signInOptions { councilName demo demoAccounts { email } } }');
    expect(answer.data.signInOptions).toEqual({ councilName: 'Testborough Council', demo: false, demoAccounts: [] });
  });
});

describe('the first administrator', () => {
  const db = useDatabase();
  const createText = `mutation ($input: CreateFirstAdministratorInput!) { createFirstAdministrator(input: $input) { email role } }`;
  const input = { token: 'one-time', name: 'Robin Vale', email: 'robin.vale@test.example', password };

  beforeAll(async () => {
    const browser = signedInBrowser(db);
    await db.owner.query('insert into setup_invitation (token_sha256) values ($1)', [browser.hash('one-time')]);
  });

  test('is refused with another address', async () => {
    const answer = await runAs(db, null, createText, { input: { ...input, token: 'guessed' } });
    expect(answer.errors[0]?.fields).toHaveProperty('token');
  });

  test('needs a password of twelve characters', async () => {
    const answer = await runAs(db, null, createText, { input: { ...input, password: 'short' } });
    expect(answer.errors[0]?.fields['password']).toMatch(/at least 12/);
  });

  test('is made once, and signed in', async () => {
    const browser = signedInBrowser(db);
    expect((await browser.run(createText, { input })).data.createFirstAdministrator.role).toBe('ADMINISTRATOR');
    expect((await browser.run(meText)).data.me.name).toBe('Robin Vale');
    const again = await runAs(db, null, createText, { input: { ...input, email: 'second@test.example' } });
    expect(again.errors[0]?.code).toBe('INVALID_INPUT');
  });
});
