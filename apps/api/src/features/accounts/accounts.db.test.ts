import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs } from '../../../test/run-as.js';
import { signedInBrowser } from '../../../test/browser-session.js';
import { useDatabase } from '../../../test/use-database.js';
import { hashPassword } from '../../platform/password.js';

const signInText = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id email role permissions } }`;
const meText = '{ me { name role permissions } }';
const password = 'three quiet otters';

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

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

  test('keeps passwords as argon2id', async () => {
    expect(await hashPassword(password)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
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

  test('tells a page when its session ends, and gives it a key for drafts that is the account’s alone', async () => {
    const ask = '{ me { sessionEndsAt draftKey } councilTime { today now } }';
    const [first, second] = [signedInBrowser(db), signedInBrowser(db)];
    for (const browser of [first, second]) await browser.run(signInText, { email, password });
    const { data } = await first.run(ask);
    const ends = `select last_seen_at + interval '30 minutes' as ends from session where token_sha256 = $1`;
    const { rows } = await db.owner.query(ends, [first.hash(first.token() ?? '')]);
    expect(data.me.sessionEndsAt).toBe(rows[0].ends.toISOString());
    expect(data.me.draftKey).toMatch(/^[0-9a-f]{64}$/);
    expect(data.councilTime.today).toBe(db.place.clock.today());
    expect(Math.abs(Date.parse(data.councilTime.now) - Date.now())).toBeLessThan(60_000);
    expect((await second.run(ask)).data.me.draftKey).toBe(data.me.draftKey);
    expect((await runAs(db, council.users.TEAM_MANAGER, ask)).data.me.draftKey).not.toBe(data.me.draftKey);
    expect((await runAs(db, null, ask)).data).toMatchObject({ me: null });
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

  test('answers a wrong address and a wrong password alike', async () => {
    const wrong = await runAs(db, null, signInText, { email, password: 'not this' });
    const unknown = await runAs(db, null, signInText, { email: 'nobody@test.example', password: 'not this' });
    expect(wrong.errors[0]?.code).toBe('INVALID_INPUT');
    expect(unknown.errors).toEqual(wrong.errors);
  });

  test('names in the log the account at which signing in failed, and keeps nothing of what was typed', async () => {
    const victim = council.users.REVIEWING_OFFICER;
    await runAs(db, null, signInText, { email: `${victim.userId}@test.example`, password: 'typed in haste' });
    await runAs(db, null, signInText, { email: 'my-own-password@test.example', password: 'typed in haste' });
    const { rows } = await db.owner.query(
      `select * from access_event where operation = 'signIn' and outcome = 'REFUSED' order by at desc limit 2`,
    );
    expect(rows.map((line) => line.record_ids)).toEqual(expect.arrayContaining([[victim.userId], []]));
    expect(JSON.stringify(rows)).not.toMatch(/typed in haste|my-own-password/);
  });

  test('takes as long to answer for an address that nobody has', async () => {
    // Of the processor: by the clock a busy machine would be in it too. Looking for the account is next to nothing beside the hash.
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let i = 0; i < 9; i += 1) {
      for (const who of ['known', 'unknown'] as const) {
        const browser = signedInBrowser(db, { address: `192.0.2.${i}` });
        const since = process.cpuUsage();
        await browser.run(signInText, { email: who === 'known' ? email : 'nobody@test.example', password: 'not this' });
        const { user, system } = process.cpuUsage(since);
        times[who].push(user + system);
      }
    }
    const ratio = median(times.unknown) / median(times.known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  const guess = async (guessed: string, address: string): Promise<string | undefined> => {
    const browser = signedInBrowser(db, { address });
    const { errors } = await browser.run(signInText, { email: guessed, password: 'not this' });
    return errors[0]?.code;
  };

  test('slows down whoever guesses, also many guesses at once, and nobody else', async () => {
    const victim = `${council.users.LEADERSHIP.userId}@test.example`;
    const codes = await Promise.all(Array.from({ length: 30 }, async () => guess(victim, '203.0.113.1')));
    expect(codes.filter((code) => code === 'INVALID_INPUT')).toHaveLength(10);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(20);
    expect(await guess(victim, '203.0.113.2')).toBe('INVALID_INPUT');
    const told = `select kind, recipient_id from outgoing_message where kind = 'ACCOUNT_SHUT'`;
    const { rows } = await db.owner.query(told);
    expect(rows).toEqual([{ kind: 'ACCOUNT_SHUT', recipient_id: council.users.LEADERSHIP.userId }]);
  });

  /** Failures that have happened already: so many of this account, or from this address. */
  const failed = async (count: number, account: string | null, address: string | null): Promise<void> => {
    const { hash } = signedInBrowser(db);
    const [emailHash, addressHash] = [account, address].map((name) => (name === null ? null : hash(name)));
    await db.owner.query(
      `insert into sign_in_attempt (id, email_sha256, address_sha256)
       select gen_random_uuid(), coalesce($2, 'email ' || n), coalesce($3, 'address ' || n) from generate_series(1, $1) n`,
      [count, emailHash, addressHash],
    );
  };

  test('shuts an account where guesses come from many addresses', async () => {
    const victim = `${council.users.PARTNER.userId}@test.example`;
    await failed(49, victim, null);
    expect(await guess(victim, '198.51.100.98')).toBe('INVALID_INPUT');
    expect(await guess(victim, '198.51.100.99')).toBe('RATE_LIMITED');
    const seen = `{ accountAccess(userId: "${council.users.PARTNER.userId}") { wrongTries sendsEmail } }`;
    const found = (await runAs(db, council.users.ADMINISTRATOR, seen)).data.accountAccess;
    expect(found).toEqual({ wrongTries: 50, sendsEmail: db.place.sendsEmail });
  });

  test('shuts out an address that guesses at many accounts', async () => {
    await failed(200, null, '203.0.113.77');
    expect(await guess(email, '203.0.113.77')).toBe('RATE_LIMITED');
    expect(await guess(email, '203.0.113.78')).toBe('INVALID_INPUT');
  });

  test('leaves an account open to devices it was signed in to on before, however many guess at it from elsewhere', async () => {
    const browser = signedInBrowser(db, { address: '198.51.100.7' });
    await browser.run(signInText, { email, password });
    const device = browser.device() ?? '';
    await failed(50, email, null);
    const signInWith = async (shown: string | null, address: string): Promise<string> => {
      const answer = await signedInBrowser(db, { address, device: shown }).run(signInText, { email, password });
      return answer.errors[0]?.code ?? 'signed in';
    };
    expect(await signInWith(null, '198.51.100.8')).toBe('RATE_LIMITED');
    expect(await signInWith(`${device}x`, '198.51.100.8')).toBe('RATE_LIMITED');
    expect(await signInWith(device, '')).toBe('signed in');
    const others = signedInBrowser(db, { address: '198.51.100.9', device });
    const stranger = await others.run(signInText, { email: 'somebody@test.example', password });
    expect(stranger.errors[0]?.code).toBe('INVALID_INPUT'); // the device of one account says nothing of another
    for (let i = 0; i < 10; i += 1)
      await signedInBrowser(db, { device }).run(signInText, { email, password: 'not this' });
    expect(await signInWith(device, '')).toBe('RATE_LIMITED');
    await db.owner.query(`update sign_in_attempt set at = at - interval '15 minutes'`);
  });

  test('counts by the account alone where nobody knows from where', async () => {
    const victim = `${council.users.CHILDRENS_RIGHTS.userId}@test.example`;
    const codes = await Promise.all(Array.from({ length: 11 }, async () => guess(victim, '')));
    expect(new Set(codes)).toEqual(new Set(['INVALID_INPUT']));
    await failed(39, victim, null);
    expect(await guess(victim, '')).toBe('RATE_LIMITED');
  });

  test('forgets failures after a quarter of an hour', async () => {
    await db.owner.query(`update sign_in_attempt set at = at - interval '15 minutes'`);
    expect(await guess(email, '203.0.113.77')).toBe('INVALID_INPUT');
  });

  test('ends a session at its time, and the one that the browser had before', async () => {
    const browser = signedInBrowser(db, { address: '192.0.2.50' });
    await browser.run(signInText, { email, password });
    const first = browser.hash(browser.token() ?? '');
    await browser.run(signInText, { email, password });
    const second = browser.hash(browser.token() ?? '');
    const { rows } = await db.owner.query(
      `select token_sha256, round(extract(epoch from expires_at - created_at) / 3600)::int as hours
       from session where token_sha256 in ($1, $2)`,
      [first, second],
    );
    expect(rows).toMatchObject([{ token_sha256: second, hours: 12 }]);
    await db.owner.query('update session set expires_at = now() where token_sha256 = $1', [second]);
    expect((await browser.run(meText)).data).toEqual({ me: null });
  });

  test('lets demo accounts in where the demo is, and nowhere else', async () => {
    const guest = `${council.users.ELECTED_MEMBER.userId}@test.example`;
    await db.owner.query(
      `update user_account set is_demo = true, password_hash = (select password_hash from user_account where email = $2)
       where email = $1`,
      [guest, email],
    );
    const councils = await signedInBrowser(db).run(signInText, { email: guest, password });
    expect(councils.errors[0]?.code).toBe('INVALID_INPUT');
    const demo = await signedInBrowser(db, { demo: true }).run(signInText, { email: guest, password });
    expect(demo.data.signIn.role).toBe('ELECTED_MEMBER');
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
    const answer = await runAs(db, null, '{ signInOptions { councilName logoText demo demoAccounts { email } } }');
    expect(answer.data.signInOptions).toEqual({
      councilName: 'Testborough Council',
      logoText: 'Heard',
      demo: false,
      demoAccounts: [],
    });
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

  test.each([
    'password1234',
    'qwertyuiop123',
    'passwordpassword',
    'robin.vale@test.example',
    'aaaaaaaaaaaaaa',
    'heardcouncil123',
    'London2026Council',
  ])('needs a password that is harder to guess than %s', async (easy) => {
    const { errors } = await runAs(db, null, createText, { input: { ...input, password: easy } });
    expect(errors[0]?.fields['password']).toMatch(/^Choose a password that is harder to guess/);
  });

  test('is not made with an address that is a day old', async () => {
    const age = async (by: string): Promise<void> =>
      void (await db.owner.query('update setup_invitation set created_at = now() - $1::interval', [by]));
    await age('24 hours 1 minute');
    const { errors } = await runAs(db, null, createText, { input });
    expect(errors[0]?.fields['token']).toMatch(/more than a day has passed/);
    await age('23 hours');
  });

  test('needs a password of twelve characters', async () => {
    const answer = await runAs(db, null, createText, { input: { ...input, password: 'short' } });
    expect(answer.errors[0]?.fields['password']).toMatch(/12 characters or more/);
  });

  test('is made once, and signed in, however many try at the same moment', async () => {
    const browsers = Array.from({ length: 4 }, (_, i) => ({
      browser: signedInBrowser(db),
      name: `robin.${i}@test.example`,
    }));
    const answers = await Promise.all(
      browsers.map(async ({ browser, name }) => browser.run(createText, { input: { ...input, email: name } })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const made = browsers[answers.findIndex(({ errors }) => errors.length === 0)];
    expect((await made?.browser.run(meText))?.data.me).toMatchObject({ name: 'Robin Vale', role: 'ADMINISTRATOR' });
    const again = await runAs(db, null, createText, { input: { ...input, email: 'second@test.example' } });
    expect(again.errors[0]?.code).toBe('INVALID_INPUT');
    const { rows } = await db.owner.query('select count(*)::int as accounts from user_account');
    expect(rows).toEqual([{ accounts: 1 }]);
  });
});
