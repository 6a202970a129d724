import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { listeningAddress } from '../../test/listening-address.js';
import { useDatabase } from '../../test/use-database.js';
import { hashPassword } from '../features/accounts/password.js';
import { createSessionCookie } from '../platform/session-cookie.js';
import { createHttpApp } from './http-app.js';
import { serveLiveUpdates } from './live-server.js';
import { createSchema } from './schema.js';

const preflight = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
const password = 'three quiet otters';

describe('over HTTP', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let server: Server;
  let address: string;
  let stopLive: () => Promise<void>;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await db.owner.query('update user_account set password_hash = $1', [await hashPassword(password)]);
    const settings = {
      place: db.place,
      secret: 'only-for-tests',
      cookie: createSessionCookie(true),
      demo: false,
      trustProxy: 0,
      secure: true,
      webRoot: '/nowhere',
      publicUrl: 'https://heard.example',
    };
    server = createServer(createHttpApp(settings, db.apollo));
    stopLive = serveLiveUpdates(server, createSchema(), settings);
    address = await listeningAddress(server);
  });
  afterAll(async () => {
    await stopLive();
    await new Promise((resolve) => server.close(resolve));
  });

  const post = async (body: string, headers: Record<string, string>): Promise<Response> =>
    fetch(`http://${address}/graphql`, { method: 'POST', body, headers });

  test('refuses what another site could make a browser send', async () => {
    const simple = await post(JSON.stringify({ query: '{ me { id } }' }), { 'content-type': 'text/plain' });
    expect(simple.status).toBe(400);
    const get = await fetch(`http://${address}/graphql?query={me{id}}`);
    expect(get.status).toBe(400);
  });

  test('gives an https session as a __Host- cookie that scripts cannot read', async () => {
    const query =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { role } }';
    const variables = { email: `${council.users.LEADERSHIP.userId}@test.example`, password };
    const answer = await post(JSON.stringify({ query, variables }), preflight);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-heard=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=43200$/);
    const me = await post(JSON.stringify({ query: '{ me { role } }' }), {
      ...preflight,
      cookie: cookie.split(';')[0] ?? '',
    });
    expect(await me.json()).toEqual({ data: { me: { role: 'LEADERSHIP' } } });
    expect(me.headers.get('cache-control')).toBe('no-store');
  });

  test('sends a strict content security policy', async () => {
    const answer = await post(JSON.stringify({ query: '{ me { id } }' }), preflight);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });

  test('counts requests for monitoring, and nothing about people', async () => {
    const metrics = await (await fetch(`http://${address}/metrics`)).text();
    expect(metrics).toContain('heard_http_request_seconds_count{method="POST",path="/graphql",status="200"}');
    expect(metrics).not.toContain('@');
  });

  test('takes one mutation in each request, and no endless nesting', async () => {
    const two = await post(JSON.stringify({ query: 'mutation { a: signOut b: signOut }' }), preflight);
    expect(await two.json()).toMatchObject({ errors: [{ message: 'Send one mutation in each request' }] });
  });

  test('hides what went wrong inside, with a reference to tell support', async () => {
    const query =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { role } }';
    const answer = await post(JSON.stringify({ query, variables: { email: 'a\u0000b', password } }), preflight);
    const body = await answer.text();
    expect(body).toContain('"code":"INTERNAL_SERVER_ERROR"');
    expect(body).toContain('Something went wrong, and nothing was changed');
    expect(body).not.toMatch(/stack|invalid byte/i);
  });

  test.each([
    ['another site', 'https://evil.example', false],
    ['no site at all', undefined, false],
    ['our own address', 'https://heard.example', true],
  ])('opens a live connection from %s: %s', async (_who, origin, opens) => {
    const socket = new WebSocket(
      `ws://${address}/graphql`,
      'graphql-transport-ws',
      origin === undefined ? {} : { origin },
    );
    const opened = await new Promise<boolean>((resolve) => {
      socket.on('open', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    socket.terminate();
    expect(opened).toBe(opens);
  });
});
