import { beforeAll, describe, expect, test } from 'vitest';
import { signedInBrowser, type TestBrowser } from '../../../test/browser-session.js';
import { buildCouncil } from '../../../test/council.js';
import type { TestUser } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { hashPassword } from '../../platform/password.js';

const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const list = '{ mySessions { id device isThis } }';
const endOne = 'mutation ($id: ID!) { endMySession(id: $id) { id isThis } }';
const endOthers = 'mutation { endMyOtherSessions { isThis } }';
const change = `mutation ($now: String!, $next: String!) { changePassword(currentPassword: $now, newPassword: $next) }`;
const me = '{ me { id sessionEndsAt } }';
const password = 'three quiet otters';
const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0';

const isIn = async (browser: TestBrowser): Promise<boolean> => (await browser.run(me)).data.me !== null;

describe('one’s own account', () => {
  const db = useDatabase();
  let user: TestUser;
  let other: TestUser;

  beforeAll(async () => {
    const { users } = await buildCouncil(db);
    [user, other] = [users.PRACTITIONER, users.TEAM_MANAGER];
    await db.owner.query('update user_account set password_hash = $1 where id = any($2)', [
      await hashPassword(password),
      [user.userId, other.userId],
    ]);
  });

  async function signedIn(who = user, withPassword = password): Promise<TestBrowser> {
    const browser = signedInBrowser(db, { userAgent: edge });
    const { errors } = await browser.run(signIn, { email: `${who.userId}@test.example`, password: withPassword });
    expect(errors).toEqual([]);
    return browser;
  }

  test('shows where one is signed in, and ends one session or all others, never anybody else’s', async () => {
    const [here, there, elsewhere] = [await signedIn(), await signedIn(), await signedIn()];
    const stranger = await signedIn(other);
    const { data } = await here.run(list);
    expect(data.mySessions.map(({ isThis }: { isThis: boolean }) => isThis)).toEqual([true, false, false]);
    expect(data.mySessions[0].device).toBe('Edge on Windows');
    const [, first] = (await there.run(list)).data.mySessions;
    const strangers = (await stranger.run(list)).data.mySessions[0];
    expect((await there.run(endOne, { id: strangers.id })).data.endMySession).toHaveLength(3);
    expect((await there.run(endOne, { id: first.id })).data.endMySession).toHaveLength(2);
    expect((await there.run(endOthers)).data.endMyOtherSessions).toEqual([{ isThis: true }]);
    expect(await Promise.all([here, there, elsewhere, stranger].map(isIn))).toEqual([false, true, false, true]);
  });

  test('changes the password for whoever knows it, and signs every other device out', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const wrong = await here.run(change, { now: 'not this one at all', next: 'seven slow herons' });
    expect(wrong.errors[0]?.fields).toHaveProperty('currentPassword');
    const easy = await here.run(change, { now: password, next: 'password1234' });
    expect(easy.errors[0]?.fields).toHaveProperty('newPassword');
    expect((await here.run(change, { now: password, next: 'seven slow herons' })).errors).toEqual([]);
    expect(await Promise.all([here, there].map(isIn))).toEqual([true, false]);
    await signedIn(user, 'seven slow herons');
    const { rows } = await db.owner.query(`select kind from outgoing_message where recipient_id = $1`, [user.userId]);
    expect(rows).toEqual([{ kind: 'PASSWORD_CHANGED' }]);
    await db.owner.query('update user_account set password_hash = $1 where id = $2', [
      await hashPassword(password),
      user.userId,
    ]);
  });

  test('counts wrong guesses at the current password as when signing in', async () => {
    const here = await signedIn(other);
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 11; i += 1) {
      const { errors } = await here.run(change, { now: `guess number ${i}`, next: 'seven slow herons' });
      codes.push(errors[0]?.code);
    }
    expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'INVALID_INPUT'));
    expect(codes[10]).toBe('RATE_LIMITED');
  });

  test('is left by itself when nothing is asked for as long as the council says', async () => {
    const here = await signedIn();
    const hash = here.hash(here.token() ?? '');
    const unused = async (minutes: number): Promise<unknown> =>
      db.owner.query(`update session set last_seen_at = now() - $2 * interval '1 minute' where token_sha256 = $1`, [
        hash,
        minutes,
      ]);
    await unused(29);
    const { data } = await here.run(me);
    expect(Date.parse(data.me.sessionEndsAt) - Date.now()).toBeGreaterThan(29 * 60_000); // asking was using it
    await unused(31);
    expect(await isIn(here)).toBe(false);

    await db.owner.query(`insert into setting (key, value) values ('session', '{"idleMinutes": 90}')`);
    const longer = await signedIn();
    const ends = Date.parse((await longer.run(me)).data.me.sessionEndsAt) - Date.now();
    expect(Math.round(ends / 60_000)).toBe(90);
  });
});
