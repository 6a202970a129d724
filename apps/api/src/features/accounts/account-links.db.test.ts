import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signedInBrowser } from '../../../test/browser-session.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { type MailServer, startMailServer } from '../../../test/mail-server.js';
import { openSender, sendAll as sendAllOf } from '../../../test/mail-sender.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { hashPassword } from '../../platform/password.js';
import { hashToken } from '../../platform/session-token.js';
import { openUnit } from '../../platform/work.js';

const send = 'mutation ($id: ID!) { sendAccountLink(userId: $id) { hasPassword } }';
const make = 'mutation ($id: ID!) { makeAccountLink(userId: $id) { path until } }';
const see = 'query ($id: ID!) { accountAccess(userId: $id) { hasPassword isHere invitedUntil sessions lastSeenAt } }';
const end = 'mutation ($id: ID!) { endSessionsOf(userId: $id) { sessions } }';
const look = 'query ($token: String!) { accountLink(token: $token) { state kind email } }';
const choose =
  'mutation ($token: String!, $password: String!) { setPasswordByLink(token: $token, password: $password) }';
const ask = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const password = 'three quiet otters';

const emailOf = ({ userId }: TestUser): string => `${userId}@test.example`;
/** The token in the latest email, or in the path of a link to hand over. */
function tokenIn(text: string): string {
  return /\/(?:join|reset)\/([\w-]{43})/.exec(text)?.[1] ?? '';
}

describe('links that let people in', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let admin: TestUser;
  let mail: MailServer;
  let sender: ReturnType<typeof openSender>;

  beforeAll(async () => {
    council = await buildCouncil(db);
    admin = council.users.ADMINISTRATOR;
    mail = await startMailServer();
    sender = openSender(db, mail.url);
  });
  beforeEach(async () => {
    await sendAll(); // what the test before has left
    mail.mails.length = 0;
  });
  afterAll(async () => {
    sender.smtp.close();
    await mail.stop();
  });

  const newcomer = async (name = 'New Worker'): Promise<TestUser> =>
    addUser(db, 'PRACTITIONER', name, council.teams[0]);

  const sendAll = async (): Promise<void> => sendAllOf(sender);

  async function madeLink(user: TestUser): Promise<string> {
    const { data, errors } = await runAs(db, admin, make, { id: user.userId });
    expect(errors).toEqual([]);
    return tokenIn(data.makeAccountLink.path);
  }

  const chosen = async (token: string, chosenPassword = password) =>
    runAs(db, null, choose, { token, password: chosenPassword });
  const stateOf = async (token: string) => (await runAs(db, null, look, { token })).data.accountLink;

  test('come by email, are kept as hashes alone, and let the person sign in', async () => {
    const user = await newcomer();
    expect((await runAs(db, admin, send, { id: user.userId })).errors).toEqual([]);
    await sendAll();
    const [invitation] = mail.mails;
    expect(invitation?.to).toBe(emailOf(user));
    expect(invitation?.text).toContain('https://heard.test.example/join/');
    const token = tokenIn(invitation?.text ?? '');
    const { rows } = await db.owner.query('select * from account_link where user_id = $1', [user.userId]);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await stateOf(token)).toEqual({ state: 'GOOD', kind: 'INVITATION', email: emailOf(user) });
    const before = (await runAs(db, admin, see, { id: user.userId })).data.accountAccess;
    expect(before).toMatchObject({ hasPassword: false, isHere: true, sessions: 0 });
    expect(Date.parse(before.invitedUntil) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);

    expect((await chosen(token)).errors).toEqual([]);
    const browser = signedInBrowser(db);
    expect((await browser.run(signIn, { email: emailOf(user), password })).errors).toEqual([]);
    const after = (await runAs(db, admin, see, { id: user.userId })).data.accountAccess;
    expect(after).toMatchObject({ hasPassword: true, invitedUntil: null, sessions: 1 });
    expect((await chosen(token)).errors[0]?.fields['token']).toMatch(/^This link has been used/);
    expect(await stateOf(token)).toEqual({ state: 'USED', kind: 'INVITATION', email: null });
  });

  test('go to everybody at once who was never asked in, once, and to nobody who leaves', async () => {
    const [first, second] = [await newcomer('First New'), await newcomer('Second New')];
    const [gone, leaving, ended, joined] = [await newcomer(), await newcomer(), await newcomer(), await newcomer()];
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [gone.userId]);
    await db.owner.query(`update role_grant set ends_on = '2026-11-23' where user_id = $1`, [ended.userId]);
    await db.owner.query(
      `insert into leaving (id, created_by, user_id, last_on, at_once) values ($1, $2, $3, '2026-12-24', false)`,
      [newId(), admin.userId, leaving.userId],
    );
    await db.owner.query(
      `insert into sign_on_identity (user_id, oidc_issuer, oidc_sub) values ($1, 'https://sso.example', 'one')`,
      [joined.userId],
    );
    const everybody = 'mutation { inviteEverybody { invited left } }';
    const asked = async () => (await runAs(db, admin, '{ uninvited { people sendsEmail } }')).data.uninvited;
    const silent = { ...db, place: { ...db.place, sendsEmail: false } };
    expect((await runAs(silent, admin, everybody)).errors[0]?.fields['form']).toMatch(/^Heard sends no email here/);
    const { people } = await asked();
    const both = await Promise.all([1, 2].map(async () => runAs(db, admin, everybody)));
    const answers = both.map(({ data }) => data.inviteEverybody);
    expect(answers).toEqual(
      expect.arrayContaining([
        { invited: people, left: 0 },
        { invited: 0, left: 0 },
      ]),
    );
    await sendAll();
    const to = mail.mails.map((one) => one.to);
    expect(to).toHaveLength(people);
    expect(to).toEqual(expect.arrayContaining([emailOf(first), emailOf(second)]));
    for (const one of [gone, leaving, ended, joined]) expect(to).not.toContain(emailOf(one));
    expect(await asked()).toEqual({ people: 0, sendsEmail: true });
    await db.owner.query('update account_link set expires_at = now() where user_id = $1', [first.userId]);
    expect((await runAs(db, admin, everybody)).data.inviteEverybody).toEqual({ invited: 1, left: 0 });
  });

  test('work once, however many use one at the same moment, and end all others of the account', async () => {
    const user = await newcomer();
    const [one, other] = [await madeLink(user), await madeLink(user)];
    const answers = await Promise.all([1, 2, 3].map(async (at) => chosen(one, `${password} ${at}`)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await chosen(other)).errors[0]?.fields['token']).toMatch(/^A newer link has been used/);
  });

  test('run out, open nothing for whoever has left, and have to be whole', async () => {
    const user = await newcomer();
    const token = await madeLink(user);
    await db.owner.query(`update account_link set expires_at = now() where user_id = $1`, [user.userId]);
    expect((await chosen(token)).errors[0]?.fields['token']).toMatch(/^This link has run out/);
    await db.owner.query(`update role_grant set ends_on = '2026-11-23' where user_id = $1`, [user.userId]);
    expect((await chosen(token)).errors[0]?.fields['token']).toMatch(/^This account has been closed/);
    expect((await chosen(token.slice(1))).errors[0]?.fields['token']).toMatch(/^This link is not complete/);
    const { errors } = await runAs(db, admin, make, { id: user.userId });
    expect(errors[0]?.fields['userId']).toMatch(/^This person has left/);
  });

  test('take no password that is short, well known, or the person’s own name', async () => {
    const token = await madeLink(await newcomer('Marguerite Featherstone'));
    for (const easy of ['short', 'password1234', 'MargueriteFeatherstone']) {
      expect((await chosen(token, easy)).errors[0]?.fields).toHaveProperty('password');
    }
    expect((await stateOf(token)).state).toBe('GOOD');
  });

  test('for a new password end every session, tell the person, and never say whether an address exists', async () => {
    const user = await newcomer();
    const email = emailOf(user);
    await db.owner.query('update user_account set password_hash = $1 where id = $2', [
      await hashPassword('seven slow herons'),
      user.userId,
    ]);
    const browser = signedInBrowser(db);
    await browser.run(signIn, { email, password: 'seven slow herons' });
    const known = await runAs(db, null, ask, { email: email.toUpperCase() });
    const unknown = await runAs(db, null, ask, { email: 'nobody@test.example' });
    expect(known).toEqual(unknown);
    await sendAll();
    expect(mail.mails.map(({ to }) => to)).toEqual([email]);
    const token = tokenIn(mail.mails[0]?.text ?? '');
    expect(await stateOf(token)).toMatchObject({ state: 'GOOD', kind: 'RESET' });
    expect((await chosen(token)).errors).toEqual([]);
    expect((await browser.run('{ me { id } }')).data.me).toBeNull();
    await sendAll();
    expect(mail.mails.at(-1)?.text).toContain('The password of your account at Heard was changed');
    expect((await signedInBrowser(db).run(signIn, { email, password })).errors).toEqual([]);
    const { rows } = await db.owner.query(
      `select operation from access_event where $1 = any(record_ids) and operation in ('requestPasswordReset', 'setPasswordByLink') order by id`,
      [user.userId],
    );
    expect(rows.map(({ operation }) => operation)).toEqual(['requestPasswordReset', 'setPasswordByLink']);
  });

  test('are made by an administrator alone, who can also sign somebody out everywhere', async () => {
    const user = await newcomer();
    const token = await madeLink(user);
    await chosen(token);
    const browsers = [signedInBrowser(db), signedInBrowser(db)];
    for (const browser of browsers) await browser.run(signIn, { email: emailOf(user), password });
    const { data } = await runAs(db, admin, end, { id: user.userId });
    expect(data.endSessionsOf).toEqual({ sessions: 0 });
    for (const browser of browsers) expect((await browser.run('{ me { id } }')).data.me).toBeNull();
    for (const text of [send, make, see, end]) {
      expect((await runAs(db, council.users.LEADERSHIP, text, { id: user.userId })).errors[0]?.code).toBe('FORBIDDEN');
    }
    await db.owner.query('update user_account set is_demo = true where id = $1', [user.userId]);
    expect((await runAs(db, admin, make, { id: user.userId })).errors[0]?.fields['userId']).toMatch(
      /^Accounts of the demo/,
    );
  });

  test('to one of the widest roles are handed to nobody: not while it is held, planned or asked for', async () => {
    const second = await addUser(db, 'ADMINISTRATOR', 'Second Administrator', null);
    const planned = await newcomer('Planned Leader');
    await db.owner.query(`update role_grant set ends_on = '2027-01-03' where user_id = $1`, [planned.userId]);
    await db.owner.query(
      `insert into role_grant (id, user_id, role, starts_on) values (gen_random_uuid(), $1, 'LEADERSHIP', '2027-01-04')`,
      [planned.userId],
    );
    const asked = await newcomer('Asked Quality');
    const early = await madeLink(asked);
    await db.owner.query(
      `insert into access_request (id, created_by, user_id, role, starts_on, why, expires_at)
       values (gen_random_uuid(), $1, $2, 'QUALITY_ASSURANCE', '2026-11-24', '', now() + interval '1 day')`,
      [admin.userId, asked.userId],
    );
    const quality = await addUser(db, 'QUALITY_ASSURANCE', 'Quin Quality', null);
    const mayBe = 'query ($id: ID!) { accountAccess(userId: $id) { mayBeHanded } }';
    for (const { userId } of [second, planned, asked, quality, admin, council.users.LEADERSHIP]) {
      expect((await runAs(db, admin, mayBe, { id: userId })).data.accountAccess).toEqual({ mayBeHanded: false });
      const { errors } = await runAs(db, admin, make, { id: userId });
      expect(errors[0]?.fields['userId']).toMatch(/Send it by email$/);
      const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, admin)), newId());
      const past = `select app.make_account_link('${newId()}', '${userId}', '${newId()}', now() + interval '1 day', '2026-11-24')`;
      await expect(sqlOf(unit, past)).rejects.toThrow(/handed over/);
      await unit.rollback();
    }
    expect((await stateOf(early)).state).toBe('EMAIL_ONLY');
    expect((await chosen(early)).errors[0]?.fields).toHaveProperty('token');
    const use = await db.owner.query(
      `select app.use_account_link(token_sha256, 'x', '2026-11-24') as used from account_link where user_id = $1`,
      [asked.userId],
    );
    expect(use.rows).toEqual([{ used: null }]);
    expect((await runAs(db, admin, send, { id: quality.userId })).errors).toEqual([]);
    await sendAll();
    expect((await chosen(tokenIn(mail.mails.at(-1)?.text ?? ''))).errors).toEqual([]);
    await db.owner.query(`update access_request set expires_at = now() where user_id = $1`, [asked.userId]);
    expect((await chosen(early)).errors).toEqual([]);
    await sendAll();
    expect(mail.mails.at(-1)).toMatchObject({ to: emailOf(asked), text: expect.stringContaining('was changed') });
  });

  test('leave whoever set the first password no way in once a second person has given one of the widest roles', async () => {
    const other = await addUser(db, 'ADMINISTRATOR', 'Another Administrator', null);
    const victim = await newcomer('Vic Tim');
    const mine = `${newId()}@mine.example`;
    const moved = { input: { id: victim.userId, version: 1, name: 'Vic Tim', email: mine } };
    const correct = 'mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { version } }';
    expect((await runAs(db, admin, correct, moved)).errors).toEqual([]);
    await chosen(await madeLink(victim));
    const unused = await madeLink(victim);
    const browser = signedInBrowser(db);
    const signedIn = async () => browser.run(signIn, { email: mine, password });
    expect((await signedIn()).errors).toEqual([]);
    await sendAll();

    const ask_ = 'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { isWaiting } }';
    const wish = { clientId: newId(), userId: victim.userId, role: 'LEADERSHIP', startsOn: '2026-11-24', why: 'Grows' };
    expect((await runAs(db, admin, ask_, { input: wish })).data.changeRole).toEqual({ isWaiting: true });
    const wishes = '{ accessWishes { userName email emailSetAt emailSetByName } }';
    const seen = (await runAs(db, other, wishes)).data.accessWishes;
    expect(seen).toEqual([
      { userName: 'Vic Tim', email: mine, emailSetAt: expect.any(String), emailSetByName: admin.name },
    ]);
    expect(Date.now() - Date.parse(seen[0].emailSetAt)).toBeLessThan(60_000);
    const decide = 'mutation ($input: DecideAccessInput!) { decideAccess(input: $input) { outcome } }';
    const yes = { input: { id: wish.clientId, outcome: 'APPROVED' } };
    expect((await runAs(db, other, decide, yes)).errors).toEqual([]);

    expect((await browser.run('{ me { id } }')).data.me).toBeNull();
    expect((await signedIn()).errors[0]?.code).toBe('INVALID_INPUT');
    expect((await stateOf(unused)).state).toBe('ENDED');
    await sendAll();
    const invitation = mail.mails.at(-1);
    expect(invitation?.to).toBe(mine);
    expect((await chosen(tokenIn(invitation?.text ?? ''), 'seven slow herons')).errors).toEqual([]);
    expect((await browser.run(signIn, { email: mine, password: 'seven slow herons' })).errors).toEqual([]);
    expect((await browser.run('{ me { role } }')).data.me).toEqual({ role: 'LEADERSHIP' });
  });

  test('begin anew with another address of one’s own, where the role is one of the widest', async () => {
    const third = await addUser(db, 'ADMINISTRATOR', 'Third Administrator', null);
    await db.owner.query('update user_account set password_hash = $1 where id = $2', [
      await hashPassword(password),
      third.userId,
    ]);
    const [here, there] = [signedInBrowser(db), signedInBrowser(db)];
    for (const browser of [here, there]) await browser.run(signIn, { email: emailOf(third), password });
    const email = `${newId()}@test.example`;
    const correct = 'mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { hasWayIn } }';
    const input = { id: third.userId, version: 1, name: 'Third Administrator', email: emailOf(third) };
    expect((await here.run(correct, { input: { ...input, name: 'Third A.' } })).data.correctPerson.hasWayIn).toBe(true);
    Object.assign(db.place, { sendsEmail: false });
    const moved = await here.run(correct, { input: { ...input, version: 2, email } });
    Object.assign(db.place, { sendsEmail: true });
    expect(moved.errors[0]?.fields['email']).toMatch(/Heard sends no email yet/);
    const again = await here.run(correct, { input: { ...input, version: 2, email } });
    expect(again.data.correctPerson).toEqual({ hasWayIn: false });
    expect((await here.run('{ me { id } }')).data.me).not.toBeNull(); // a mistyped address can be put right
    expect((await there.run('{ me { id } }')).data.me).toBeNull();
    await sendAll();
    const sent = mail.mails.filter(({ to }) => to === email);
    expect(sent).toEqual([expect.objectContaining({ text: expect.stringContaining('/join/') })]);
  });

  test('tell the address that somebody had of another one, whoever changed it, also where they have left by then', async () => {
    const victim = await newcomer('Vic Hill');
    const correct = 'mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { version } }';
    const moved = { id: victim.userId, version: 1, name: 'Vic Hill' };
    await chosen(await madeLink(victim));
    await sendAll();
    const before = mail.mails.length;
    const mine = `${newId()}@mine.example`;
    await runAs(db, admin, correct, { input: { ...moved, email: mine } });
    await runAs(db, admin, correct, { input: { ...moved, version: 2, email: `${newId()}@mine.example` } });
    await db.owner.query(`update role_grant set ends_on = '2026-11-23' where user_id = $1`, [victim.userId]);
    await sendAll();
    const said = mail.mails.slice(before);
    expect(said.map(({ to }) => to)).toEqual([emailOf(victim)]);
    expect(said[0]?.raw).toContain('Subject: Your account at Heard has another address');
  });
});

describe('in a new council', () => {
  const db = useDatabase();

  test('the first administrator hands a second one the first password, and nobody another afterwards', async () => {
    const first = await addUser(db, 'ADMINISTRATOR', 'First', null);
    const second = await addUser(db, 'ADMINISTRATOR', 'Second', null);
    const made = async (user: TestUser) => runAs(db, first, make, { id: user.userId });
    expect((await made(first)).errors[0]?.fields).toHaveProperty('userId');
    const link = await made(second);
    expect(link.errors).toEqual([]);
    const token = tokenIn(link.data.makeAccountLink.path);
    expect((await runAs(db, null, choose, { token, password })).errors).toEqual([]);
    expect((await made(second)).errors[0]?.fields).toHaveProperty('userId');
    const third = await addUser(db, 'ADMINISTRATOR', 'Third', null);
    expect((await made(third)).errors[0]?.fields).toHaveProperty('userId');
  });
});
