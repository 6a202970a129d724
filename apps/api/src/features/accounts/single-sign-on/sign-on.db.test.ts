import { freePort } from '@heard/embedded-postgres/free-port';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWalker, type Walk, type Walker } from '../../../../test/browser-without-page.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { saying, settingsOf, startIssuer, type TestIssuer } from '../../../../test/issuer.js';
import { runAs } from '../../../../test/run-as.js';
import { storeSignOnSetting } from '../../../../test/sign-on-setting.js';
import { useDatabase } from '../../../../test/use-database.js';
import { preflight, startWebServer, type TestWebServer } from '../../../../test/web-server.js';
import { hashPassword } from '../../../platform/password.js';
import { openIssuer } from '../../../platform/issuer.js';
import type { IssuerSettings } from '../../../platform/issuer-settings.js';

const heard = 'https://heard.example';

const atHeard = (next: URL): boolean => next.origin !== heard;
const whyOf = ({ address }: Walk): string | null => address.searchParams.get('why');
const walkerWith = (key: string, value: string): Walker => {
  const walker = openWalker();
  walker.cookies.set(key, value);
  return walker;
};

describe('signing on by the council', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let issuer: TestIssuer;
  let web: TestWebServer;
  let version = 0;

  let settings: IssuerSettings;
  let whileDown: Walk;

  beforeAll(async () => {
    council = await buildCouncil(db);
    const port = await freePort();
    settings = settingsOf(port);
    const place = { ...db.place, issuer: settings.issuer };
    web = await startWebServer(db, { issuer: openIssuer(settings), place, publicUrl: heard });
    whileDown = await openWalker().open(`http://${web.address}/sign-on`, () => false);
    issuer = await startIssuer(port, heard);
  });
  afterAll(async () => {
    await web.stop();
    await issuer.stop();
  });

  const set = async (own: Readonly<Record<string, unknown>> = {}): Promise<void> =>
    storeSignOnSetting(db, council, (version += 1), own);
  beforeEach(async () => set());

  const addressOf = async (userId: string): Promise<string> =>
    (await db.owner.query('select email from user_account where id = $1', [userId])).rows[0].email;

  /** As far as the address with which the issuer sends somebody back. */
  const toCallback = async (walker: Walker, login: string, path = '/sign-on'): Promise<string> => {
    const page = await walker.open(`http://${web.address}${path}`, atHeard);
    if (page.address.origin === heard) return `${page.address.pathname}${page.address.search}`;
    const back = await walker.open(page.address.href, atHeard, { prompt: 'login', login, password: 'any' });
    return `${back.address.pathname}${back.address.search}`;
  };
  const ask = async (query: string, cookie = ''): Promise<ReturnType<typeof JSON.parse>> =>
    (await web.post({ query }, { ...preflight, cookie })).json();
  const signOnAs = async (login: string, own: { walker?: Walker; path?: string } = {}) => {
    const { walker = openWalker(), path = '/sign-on' } = own;
    const back = await toCallback(walker, login, path);
    const walk = await walker.open(`http://${web.address}${back}`, () => false);
    const cookie = `__Host-heard=${walker.cookies.get(`${web.address} __Host-heard`) ?? ''}`;
    const { data } = await ask('{ me { id role orgUnitId byIssuer } }', cookie);
    return { walk, me: data.me, why: walk.address.searchParams.get('why') };
  };
  const open = async (walker: Walker, path: string): Promise<Walk> =>
    walker.open(`http://${web.address}${path}`, () => false);
  const saysOfMover = async (groups: readonly string[], department: string) =>
    issuer.says({ mover: saying('mover@test.example', groups, { department }) });
  const log = async (): Promise<readonly object[]> =>
    (
      await db.owner.query(
        `select outcome, detail, record_ids as "recordIds" from access_event where operation = 'signOn' order by at desc, id desc limit 1`,
      )
    ).rows;

  test('asks the issuer for a code, with what has to come back, and where it will', async () => {
    const walk = await openWalker().open(`http://${web.address}/sign-on?return=%2Fplan`, () => false);
    expect(walk.status).toBe(303);
    expect(walk.address.origin).toBe(settings.issuer);
    expect(Object.fromEntries(walk.address.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${heard}/sign-on/callback`,
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  test('finds an account once by its address, and from then on by the number that the issuer has for it', async () => {
    const { PRACTITIONER } = council.users;
    const email = await addressOf(PRACTITIONER.userId);
    await issuer.says({ first: saying(email.toUpperCase(), ['heard-workers'], { department: 'Team one' }) });
    const first = await signOnAs('first', { path: '/sign-on?return=%2Fplan%3Fa%3D1' });
    expect([first.walk.status, first.walk.address.pathname, first.walk.address.search]).toEqual([303, '/plan', '?a=1']);
    expect(first.me).toEqual({
      id: PRACTITIONER.userId,
      role: 'PRACTITIONER',
      orgUnitId: council.teams[0],
      byIssuer: true,
    });
    expect(await log()).toEqual([{ outcome: 'OK', detail: null, recordIds: [PRACTITIONER.userId] }]);
    await issuer.says({
      first: saying('another@test.example', ['heard-workers'], { department: 'Team one' }),
      other: saying(email, ['heard-workers'], { department: 'Team one' }),
    });
    expect((await signOnAs('first')).me.id).toBe(PRACTITIONER.userId);
    expect((await signOnAs('other')).why).toBe('TAKEN');
  });

  test('is ended at the issuer, too, which then leads back to signing in', async () => {
    const { status, address } = await open(openWalker(), '/sign-on/out');
    expect([status, address.origin]).toEqual([303, settings.issuer]);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'heard',
      post_logout_redirect_uri: `${heard}/sign-in`,
    });
  });

  test.each([
    ['no role', { groups: ['printers'] }, 'NO_ROLE'],
    ['no group at all', { groups: undefined }, 'NO_ROLE'],
    ['a role without a team', { groups: ['heard-workers'], department: 'Team nine' }, 'NO_TEAM'],
    ['an address that nobody vouches for', { email_verified: false }, 'NO_ACCOUNT'],
    ['no address', { email: undefined }, 'NO_ACCOUNT'],
  ])('makes no account for somebody with %s, and says why', async (_, own, why) => {
    await issuer.says({ newcomer: saying('newcomer@test.example', ['heard-members'], own) });
    const { me, walk } = await signOnAs('newcomer', { path: '/sign-on?return=/plan' });
    expect([me, walk.address.pathname, walk.address.search]).toEqual([
      null,
      '/sign-on/problem',
      `?why=${why}&return=%2Fplan`,
    ]);
    const { rows } = await db.owner.query(`select 1 from user_account where email = 'newcomer@test.example'`);
    expect([rows, await log()]).toEqual([[], [{ outcome: 'REFUSED', detail: why, recordIds: [] }]]);
  });

  test('makes an account only where the council lets it, and only by a verified address as that is set', async () => {
    await issuer.says({ fresh: saying('fresh@test.example', ['heard-members'], { email_verified: undefined }) });
    await set({ makes_accounts: false, verified_claim: null });
    expect((await signOnAs('fresh')).why).toBe('NO_ACCOUNT');
    await set({ verified_claim: null });
    const { me } = await signOnAs('fresh');
    expect(me).toMatchObject({ role: 'ELECTED_MEMBER', orgUnitId: null });
    const { rows } = await db.owner.query(
      `select p.name, u.email, u.password_hash, g.starts_on::text, g.created_by from user_account u join person p on p.id = u.person_id
       join role_grant g on g.user_id = u.id where u.id = $1`,
      [me.id],
    );
    expect(rows).toEqual([
      {
        name: 'Ines Vale',
        email: 'fresh@test.example',
        password_hash: null,
        starts_on: '2026-11-24',
        created_by: null,
      },
    ]);
  });

  test('moves somebody when their groups change, and leaves alone what was changed by hand since', async () => {
    await saysOfMover(['heard-workers'], 'Team one');
    const { me } = await signOnAs('mover');
    await saysOfMover(['heard-managers', 'heard-workers'], 'Team two');
    expect((await signOnAs('mover')).me).toMatchObject({ role: 'PRACTITIONER', orgUnitId: council.teams[1] });
    await db.owner.query(`update role_grant set org_unit_id = $2 where user_id = $1 and ends_on is null`, [
      me.id,
      council.teams[2],
    ]);
    expect((await signOnAs('mover')).me.orgUnitId).toBe(council.teams[2]);
    await saysOfMover(['heard-managers'], 'Team two');
    expect((await signOnAs('mover')).me).toMatchObject({ role: 'TEAM_MANAGER', orgUnitId: council.teams[1] });
  });

  test('gives one of the widest roles once a second person has said yes, and asks for it once', async () => {
    await issuer.says({ chief: saying('chief@test.example', ['heard-board']) });
    expect((await signOnAs('chief')).why).toBe('WAITS');
    expect((await signOnAs('chief')).why).toBe('WAITS');
    const { rows } = await db.owner.query(
      `select r.id, r.role, r.created_by = r.user_id as own, r.why from access_request r join user_account u on u.id = r.user_id where u.email = 'chief@test.example'`,
    );
    expect(rows).toEqual([
      { id: expect.any(String), role: 'LEADERSHIP', own: true, why: "Said by the council's sign-on" },
    ]);
    const decide = 'mutation ($input: DecideAccessInput!) { decideAccess(input: $input) { id } }';
    const { errors } = await runAs(db, council.users.ADMINISTRATOR, decide, {
      input: { id: rows[0].id, outcome: 'APPROVED' },
    });
    expect(errors).toEqual([]);
    expect((await signOnAs('chief')).me.role).toBe('LEADERSHIP');
  });

  test('lets nobody who keeps these settings give themselves reach by them', async () => {
    const { ADMINISTRATOR } = council.users;
    const email = await addressOf(ADMINISTRATOR.userId);
    await issuer.says({ admin: saying(email, ['heard-managers'], { department: 'Team one' }) });
    expect((await signOnAs('admin')).me.role).toBe('ADMINISTRATOR');
    const { rows } = await db.owner.query('select role, outcome from access_request where user_id = $1', [
      ADMINISTRATOR.userId,
    ]);
    expect(rows).toEqual([{ role: 'TEAM_MANAGER', outcome: null }]);
  });

  test('lets nobody in who has left, and takes no last day back', async () => {
    const { COMPLAINTS_MANAGER: leaver } = council.users;
    const email = await addressOf(leaver.userId);
    await issuer.says({ leaver: saying(email, ['heard-members']) });
    const lastOn = async (day: string) =>
      db.owner.query('update role_grant set ends_on = $2 where user_id = $1', [leaver.userId, day]);
    await lastOn('2026-11-24');
    expect((await signOnAs('leaver')).me.role).toBe('COMPLAINTS_MANAGER');
    await lastOn('2026-11-23');
    expect((await signOnAs('leaver')).why).toBe('LEFT');
    await db.owner.query('update role_grant set ends_on = null where user_id = $1', [leaver.userId]);
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [leaver.userId]);
    expect((await signOnAs('leaver')).why).toBe('LEFT');
  });

  describe('an answer', () => {
    beforeAll(async () => issuer.says({ someone: saying('someone@test.example', ['heard-members']) }));

    test('counts once, in the browser that asked', async () => {
      const walker = openWalker();
      const back = await toCallback(walker, 'someone');
      expect(whyOf(await open(openWalker(), back))).toBe('STALE');
      const key = `${web.address} __Host-heard-sign-on`;
      const kept = walker.cookies.get(key) ?? '';
      expect((await open(walker, back)).address.pathname).toBe('/');
      expect(walker.cookies.has(key)).toBe(false);
      expect(whyOf(await open(walker, back))).toBe('STALE');
      expect(whyOf(await open(walkerWith(key, kept), back))).toBe('FAILED');
      expect(whyOf(await open(walkerWith(key, `A${kept}`), back))).toBe('STALE');
    });

    test.each([
      ['with another state', (back: URL) => back.searchParams.set('state', 'x'.repeat(43)), 'FAILED'],
      ['of another issuer', (back: URL) => back.searchParams.set('iss', 'https://evil.example'), 'FAILED'],
      [
        'that says no',
        (back: URL) => (back.searchParams.delete('code'), back.searchParams.set('error', 'access_denied')),
        'REFUSED',
      ],
      ['without a code', (back: URL) => back.searchParams.delete('code'), 'FAILED'],
    ])('%s is not believed', async (_, change, why) => {
      const walker = openWalker();
      const back = new URL(await toCallback(walker, 'someone'), heard);
      change(back);
      expect(whyOf(await open(walker, `${back.pathname}${back.search}`))).toBe(why);
    });

    test('leads nowhere else, whatever was asked for', async () => {
      const { walk } = await signOnAs('someone', { path: '/sign-on?return=%2F%5Cevil.example' });
      expect(walk.address.href).toBe(`http://${web.address}/`);
    });

    test('that goes wrong leaves nothing in the log by which somebody could come in', async () => {
      const own = openIssuer(settings);
      const { sought } = await own.begin(`${heard}/sign-on/callback`, 'openid');
      const address = new URL(`${heard}/sign-on/callback?code=let-me-in&iss=${settings.issuer}&state=${sought.state}`);
      const error: unknown = await own.finish(address, sought).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ kind: 'FAILED' });
      expect(error).not.toHaveProperty('cause');
      expect(`${String(error)} ${JSON.stringify(error)} ${error instanceof Error ? error.stack : ''}`).not.toMatch(
        /let-me-in|a secret of/,
      );
    });
  });

  describe('is ended by an administrator', () => {
    const seeText =
      'query ($id: ID!) { accountAccess(userId: $id) { signsOnSince signedOnAt signOnEndAskedByName mayEndSignOn } }';
    const endText =
      'mutation ($id: ID!) { endSignOnOf(userId: $id) { signsOnSince signOnEndAskedByName mayEndSignOn sessions } }';

    test('for somebody whose address a new council account has, which then finds theirs', async () => {
      const admin = council.users.ADMINISTRATOR;
      const { userId } = await addUser(db, 'ELECTED_MEMBER', 'Olin Marsh', null);
      const email = await addressOf(userId);
      await issuer.says({ old: saying(email, ['heard-members']), fresh2: saying(email, ['heard-members']) });
      const walker = openWalker();
      expect((await signOnAs('old', { walker })).me.id).toBe(userId);
      expect((await signOnAs('fresh2')).why).toBe('TAKEN');
      const seen = await runAs(db, admin, seeText, { id: userId });
      expect(seen.data.accountAccess).toEqual({
        signsOnSince: expect.any(String),
        signedOnAt: expect.any(String),
        signOnEndAskedByName: null,
        mayEndSignOn: true,
      });
      const { data, errors } = await runAs(db, admin, endText, { id: userId });
      expect([data.endSignOnOf, errors]).toEqual([
        { signsOnSince: null, signOnEndAskedByName: null, mayEndSignOn: false, sessions: 0 },
        [],
      ]);
      const cookie = `__Host-heard=${walker.cookies.get(`${web.address} __Host-heard`) ?? ''}`;
      expect((await ask('{ me { id } }', cookie)).data.me).toBeNull();
      expect((await signOnAs('fresh2')).me.id).toBe(userId);
      expect((await signOnAs('old')).why).toBe('TAKEN');
      const { rows } = await db.owner.query(
        `select columns, actor_name from record_change where row_id = $1 and table_name = 'sign_on_identity'`,
        [userId],
      );
      expect(rows).toEqual([{ columns: ['oidc_issuer', 'oidc_sub'], actor_name: admin.name }]);
    });

    test('of one of the widest roles by two, and never their own', async () => {
      const second = await addUser(db, 'ADMINISTRATOR', 'Second Administrator', null);
      const { ADMINISTRATOR: admin, LEADERSHIP: leader } = council.users;
      await issuer.says({ head: saying(await addressOf(leader.userId), ['heard-board']) });
      expect((await signOnAs('head')).me.role).toBe('LEADERSHIP');
      const waits = { signsOnSince: expect.any(String), signOnEndAskedByName: admin.name, mayEndSignOn: false };
      for (const _ of [1, 2]) {
        expect((await runAs(db, admin, endText, { id: leader.userId })).data.endSignOnOf).toMatchObject(waits);
      }
      expect((await signOnAs('head')).me.role).toBe('LEADERSHIP');
      const own = await runAs(db, admin, endText, { id: admin.userId });
      expect(own.errors[0]?.fields).toHaveProperty('userId');
      const approve = 'mutation ($id: ID!) { approveReset(userId: $id, kind: SIGN_ON) { userId } }';
      expect((await runAs(db, leader, approve, { id: leader.userId })).errors[0]?.code).toBe('NOT_FOUND');
      expect((await runAs(db, second, approve, { id: leader.userId })).data.approveReset).toEqual([]);
      expect((await runAs(db, second, seeText, { id: leader.userId })).data.accountAccess.signsOnSince).toBeNull();
    });
  });

  test.each([
    ['45 seconds behind', -45_000, null],
    ['45 seconds ahead', 45_000, null],
    ['two hours behind', -7_200_000, 'FAILED'],
  ])('an issuer whose clock is %s', async (_, clock, why) => {
    await issuer.says({ [`clock${clock}`]: saying(`clock${clock}@test.example`, ['heard-members']) }, clock);
    expect((await signOnAs(`clock${clock}`)).why).toBe(why);
    await issuer.says({});
  });

  test('an issuer that is down keeps nothing else from working, and is asked again each time', async () => {
    expect([whileDown.status, whileDown.address.pathname, whileDown.address.search]).toEqual([
      303,
      '/sign-on/problem',
      '?why=DOWN',
    ]);
    const { data } = await ask('{ signInOptions { singleSignOn passwords } }');
    expect(data.signInOptions).toEqual({ singleSignOn: true, passwords: true });
    expect((await openWalker().open(`http://${web.address}/sign-on`, () => false)).address.origin).toBe(
      settings.issuer,
    );
  });

  test('passwords are switched off for everybody but whom they may not shut out', async () => {
    const password = 'three quiet otters';
    const { TEAM_MANAGER: manager, ADMINISTRATOR: admin } = council.users;
    const hash = await hashPassword(password);
    await db.owner.query('update user_account set password_hash = $1 where id = any ($2)', [
      hash,
      [manager.userId, admin.userId],
    ]);
    const tries = async () => {
      const answers = [];
      for (const { userId } of [manager, admin]) {
        const query = `mutation { signIn(email: "${await addressOf(userId)}", password: "${password}") { id } }`;
        const { data, errors } = await ask(query);
        answers.push(data?.signIn?.id === userId ? 'in' : errors[0].extensions.fields);
      }
      return answers;
    };
    const refused = { email: 'Your council has switched passwords off: use its own sign-on' };
    expect(await tries()).toEqual(['in', 'in']);
    await set({ passwords: 'ADMINISTRATORS' });
    expect(await tries()).toEqual([refused, 'in']);
    await set({ passwords: 'NOBODY' });
    await db.owner.query('delete from sign_on_identity where user_id = $1', [admin.userId]);
    expect(await tries()).toEqual([refused, 'in']);
    await issuer.says({ boss: saying(await addressOf(admin.userId), ['heard-managers'], { department: 'Team one' }) });
    expect((await signOnAs('boss')).me.role).toBe('ADMINISTRATOR');
    expect(await tries()).toEqual([refused, refused]);
    await db.owner.query(`update sign_on_identity set last_at = now() - interval '31 days' where user_id = $1`, [
      admin.userId,
    ]);
    expect(await tries()).toEqual([refused, 'in']);
    const { data } = await ask('{ signInOptions { passwords } }');
    expect(data.signInOptions).toEqual({ passwords: false });
  });
});
