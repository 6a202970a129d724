import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { testSecret, type TestUser } from '../../test/run-as.js';
import { useDatabase } from '../../test/use-database.js';
import { preflight, startWebServer, type TestWebServer } from '../../test/web-server.js';
import { hashPassword } from '../platform/password.js';
import { newId } from '../platform/ids.js';
import { hashToken } from '../platform/session-token.js';

const password = 'three quiet otters';
const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { role } }';
const me = { query: '{ me { role } }' };
const ofLength = (characters: number): { query: string } => ({ query: `${me.query} #`.padEnd(characters, '.') });

describe('over HTTP', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let web: TestWebServer;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await db.owner.query('update user_account set password_hash = $1', [await hashPassword(password)]);
    web = await startWebServer(db);
  });
  afterAll(async () => web.stop());

  const signedIn = async ({ userId } = council.users.LEADERSHIP): Promise<string> => {
    const variables = { email: `${userId}@test.example`, password };
    return (await web.post({ query: signIn, variables })).headers.getSetCookie()[0] ?? '';
  };

  test('refuses what another site could make a browser send', async () => {
    const simple = await web.post(me, { 'content-type': 'text/plain' });
    expect(simple.status).toBe(400);
    const withoutHeader = await web.post(me, { 'content-type': 'application/json' });
    expect(withoutHeader.status).toBe(400);
    expect(await withoutHeader.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect((await fetch(`http://${web.address}/graphql?query={me{id}}`)).status).toBe(400);
  });

  test('lets no page of another site read an answer', async () => {
    const asked = await fetch(`http://${web.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'apollo-require-preflight,content-type',
      },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    const answer = await web.post(me, { ...preflight, origin: 'https://evil.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('changes nothing by an address alone', async () => {
    const get = await fetch(`http://${web.address}/graphql?query=mutation{signOut}`, { headers: preflight });
    expect(get.status).toBe(405);
  });

  test('gives an https session as a __Host- cookie that scripts cannot read', async () => {
    const cookie = await signedIn();
    expect(cookie).toMatch(/^__Host-heard=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=43200$/);
    const answer = await web.post(me, { ...preflight, cookie: cookie.split(';')[0] ?? '' });
    expect(await answer.json()).toEqual({ data: { me: { role: 'LEADERSHIP' } } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('writes nothing for a page that was made for somebody else than who is signed in by now', async () => {
    const { PRACTITIONER, TEAM_MANAGER } = council.users;
    const cookie = (await signedIn(PRACTITIONER)).split(';')[0] ?? '';
    const query = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { recordedByName } }';
    const input = { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-20', words: 'Mine.' };
    const saveOnPageOf = async ({ userId }: TestUser, held = cookie): Promise<unknown> =>
      (await web.post({ query, variables: { input } }, { ...preflight, cookie: held, 'heard-account': userId })).json();
    expect(await saveOnPageOf(TEAM_MANAGER)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'OTHER_ACCOUNT' } }],
    });
    expect((await db.owner.query(`select 1 from statement where words = 'Mine.'`)).rows).toEqual([]);
    const leaders = (await signedIn()).split(';')[0] ?? '';
    expect(await saveOnPageOf(PRACTITIONER, leaders)).toMatchObject({
      errors: [{ extensions: { reason: 'OTHER_ACCOUNT' } }], // also where the role may not do it: the page must follow
    });
    const signOutOnPageOf = async ({ userId }: TestUser): Promise<unknown> =>
      (await web.post({ query: 'mutation { signOut }' }, { ...preflight, cookie, 'heard-account': userId })).json();
    expect(await signOutOnPageOf(TEAM_MANAGER)).toMatchObject({
      errors: [{ extensions: { reason: 'OTHER_ACCOUNT' } }], // whoever may do it: it would end another person's session
    });
    expect(await saveOnPageOf(PRACTITIONER)).toEqual({
      data: { recordFeedback: { recordedByName: PRACTITIONER.name } },
    });
  });

  test('sends a strict content security policy, and asks for https from now on', async () => {
    const { headers } = await web.post(me);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test.each([
    ['two changes', 'mutation { a: signOut b: signOut }', 'Send one mutation in each request'],
    ['endless nesting', `{ me ${'{ me '.repeat(12)}${'}'.repeat(12)} }`, 'Ask for at most 12 levels'],
    ['one question a hundred times', `{ ${'a: me { id } '.repeat(100)} }`, 'Ask at most 20 questions at once'],
  ])('takes %s for no request of ours', async (_what, query, sentence) => {
    expect(await (await web.post({ query })).text()).toContain(sentence);
  });

  test('takes one operation in each request, not a batch', async () => {
    expect((await web.post([me, me])).status).toBe(400);
  });

  test('takes a question of 16,384 characters, and turns a longer one away unread', async () => {
    expect((await web.post(ofLength(16_384))).status).toBe(200);
    const answer = await web.post(ofLength(16_385));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Send less at once');
  });

  test.each([
    ['no JSON', '{', preflight],
    ['no query', '{}', preflight],
    ['no object', '7', preflight],
    ['no text', JSON.stringify({ query: 7 }), preflight],
    ['another character set', JSON.stringify(me), { ...preflight, 'content-type': 'application/json; charset=utf-99' }],
    ['plain text', JSON.stringify(me), { ...preflight, 'content-type': 'text/plain' }],
  ])('answers %s with a short refusal', async (_what, body, headers) => {
    const answer = await web.post(body, headers);
    expect([400, 415]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(/node_modules|\.ts:|<html/);
  });

  test('asks for text that can be stored', async () => {
    const answer = await web.post({ query: signIn, variables: { email: 'a\u0000@b.example', password } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      errors: [
        { extensions: { code: 'INVALID_INPUT', fields: { email: expect.stringMatching(/sign that cannot be kept/) } } },
      ],
    });
  });

  test('hides what went wrong inside, with a reference to tell support', async () => {
    await db.owner.query('alter function app.account_for_sign_in rename to gone');
    const answer = await web.post({ query: signIn, variables: { email: 'a@b.example', password } });
    await db.owner.query('alter function app.gone rename to account_for_sign_in');
    const body = await answer.text();
    expect(body).toContain('"code":"INTERNAL_SERVER_ERROR"');
    expect(body).toContain('Something went wrong, and nothing was changed');
    expect(body).not.toMatch(/stack|function|account_for_sign_in/i);
  });
});

describe('behind proxies', () => {
  const db = useDatabase();

  /** The codes of eleven wrong sign-ins of one account, as said of one client or of eleven by a proxy in front. */
  async function guess(trustProxy: number, clients: readonly string[]): Promise<readonly string[]> {
    const web = await startWebServer(db, { trustProxy });
    const codes: string[] = [];
    for (const client of clients) {
      const variables = { email: `somebody-${trustProxy}-${new Set(clients).size}@test.example`, password: 'not this' };
      const headers = { ...preflight, 'x-forwarded-for': client };
      codes.push(
        /"code":"(\w+)"/.exec(await (await web.post({ query: signIn, variables }, headers)).text())?.[1] ?? '',
      );
    }
    await web.stop();
    return codes;
  }

  const one = Array.from({ length: 11 }, () => '203.0.113.1');
  const eleven = Array.from({ length: 11 }, (_, at) => `203.0.113.${at + 1}`);

  test('counts guesses by the client that a trusted proxy names', async () => {
    expect(new Set(await guess(1, eleven))).toEqual(new Set(['INVALID_INPUT']));
    expect((await guess(1, one)).at(-1)).toBe('RATE_LIMITED');
  });

  test('shuts nobody out by ten guesses where a proxy stands in front that nobody has named', async () => {
    expect(new Set(await guess(0, one))).toEqual(new Set(['INVALID_INPUT']));
  });

  test('believes nobody who only claims to be a proxy', async () => {
    await guess(0, eleven);
    const { rows } = await db.owner.query(
      'select distinct address_sha256 from sign_in_attempt where email_sha256 = $1',
      [hashToken(testSecret, 'somebody-0-11@test.example')],
    );
    expect(rows).toEqual([{ address_sha256: null }]);
  });
});

describe('the demo over HTTP', () => {
  const db = useDatabase();
  let web: TestWebServer;

  beforeAll(async () => {
    web = await startWebServer(db, { demo: true, secure: false, publicUrl: 'http://127.0.0.1:4000' });
  });
  afterAll(async () => web.stop());

  test('is shown to this machine, with a plain cookie and no promise of https', async () => {
    const answer = await web.post({ query: 'mutation { signOut }' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBe('heard=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
    expect(answer.headers.get('strict-transport-security')).toBeNull();
  });

  test.each([
    ['a name of somebody else that points here', { host: 'rebound.example' }],
    ['a proxy that speaks for others', { 'x-forwarded-for': '203.0.113.9' }],
  ])('is not shown to %s', async (_who, headers) => {
    const answer = await new Promise<number>((resolve, reject) => {
      get(`http://${web.address}/`, { headers }, ({ statusCode }) => resolve(statusCode ?? 0)).on('error', reject);
    });
    expect(answer).toBe(421);
  });
});
