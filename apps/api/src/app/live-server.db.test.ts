import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { addPlan } from '../../test/plan.js';
import { newSessionToken, type TestUser } from '../../test/run-as.js';
import { useDatabase } from '../../test/use-database.js';
import { startWebServer, type TestWebServer } from '../../test/web-server.js';
import { newId } from '../platform/ids.js';
import { sendLiveEvent } from '../platform/live.js';

const ours = { origin: 'https://heard.example' };
const boardChanged = 'subscription { boardChanged { planId } }';

async function until(isSo: () => boolean): Promise<void> {
  expect(await waitUntil(async () => (isSo() ? true : null), 120_000)).toBe(true);
}

describe('a live connection', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let web: TestWebServer;

  beforeAll(async () => {
    council = await buildCouncil(db);
    web = await startWebServer(db);
  });
  afterAll(async () => web.stop());

  const cookieOf = async (user: TestUser): Promise<string> => `__Host-heard=${await newSessionToken(db, user)}`;

  /** The status with which the connection was refused, or 101 where it is open. */
  async function knock(headers: Record<string, string>): Promise<number> {
    const socket = new WebSocket(`ws://${web.address}/graphql`, 'graphql-transport-ws', { headers });
    const status = await new Promise<number>((resolve, reject) => {
      socket.on('open', () => resolve(101));
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
      socket.on('error', reject);
    });
    socket.terminate();
    return status;
  }

  test('opens by cookie and Origin', async () => {
    const cookie = await cookieOf(council.users.LEADERSHIP);
    expect(await knock({ ...ours, cookie })).toBe(101);
    expect(await knock({ origin: 'https://evil.example', cookie })).toBe(403);
    expect(await knock({ cookie })).toBe(403);
    expect(await knock(ours)).toBe(401);
    expect(await knock({ ...ours, cookie: '__Host-heard=guessed' })).toBe(401);
  });

  /** An open connection that has sent these operations, and what it has heard so far. */
  async function converse(cookie: string, operations: readonly string[]) {
    const headers = { ...ours, cookie };
    const socket = new WebSocket(`ws://${web.address}/graphql`, 'graphql-transport-ws', { headers });
    const heard: { readonly type: string; readonly payload?: unknown }[] = [];
    const conversation = { heard, closed: 0, end: () => socket.close() };
    socket.on('close', (code) => (conversation.closed = code));
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data: Buffer) => {
      const message: { readonly type: string } = JSON.parse(data.toString());
      if (message.type !== 'connection_ack') return heard.push(message);
      for (const [id, query] of operations.entries()) {
        socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
      }
    });
    return conversation;
  }

  const announce = async (id: string): Promise<void> => sendLiveEvent(db.place.dataSource, { topic: 'board', id });

  const newPlan = async (): Promise<string> => (await addPlan(db, { lead: council.users.LEADERSHIP, cards: 0 })).id;

  test('tells of a change, and forgets who has left', async () => {
    const [first, second] = [await newPlan(), await newPlan()];
    const reader = await converse(await cookieOf(council.users.LEADERSHIP), [boardChanged]);
    await until(() => db.place.live.size === 1);
    await announce(first);
    await announce(second);
    await until(() => reader.heard.length === 2);
    expect(reader.heard.map(({ payload }) => payload)).toEqual([
      { data: { boardChanged: { planId: first } } },
      { data: { boardChanged: { planId: second } } },
    ]);
    reader.end();
    await until(() => db.place.live.size === 0);
  });

  test('ends with the session', async () => {
    const reader = await converse(await cookieOf(council.users.PRACTITIONER), [boardChanged]);
    await until(() => db.place.live.size === 1);
    await db.owner.query('delete from session where user_id = $1', [council.users.PRACTITIONER.userId]);
    await announce(newId());
    await until(() => reader.closed === 4403);
    expect(reader.heard).toEqual([]);
  });

  test('takes subscriptions alone, as long and as deep as any request, and holds no connection of the database', async () => {
    const queries = Array.from({ length: 30 }, () => '{ me { id } }');
    const others = ['mutation { signOut }', `subscription { boardChanged { ${'planId '.repeat(4_000)} } }`, '{'];
    const reader = await converse(await cookieOf(council.users.LEADERSHIP), [...queries, ...others]);
    await until(() => reader.heard.length === 33);
    expect(reader.heard.map(({ type }) => type)).toEqual(Array.from({ length: 33 }, () => 'error'));
    expect(JSON.stringify(reader.heard)).toContain('Send queries and changes over HTTP');
    expect((await web.post({ query: '{ me { id } }' })).status).toBe(200);
    reader.end();
  });

  test('is opened a bounded number of times by one person, and again once one is closed', async () => {
    const headers = { ...ours, cookie: await cookieOf(council.users.TEAM_MANAGER) };
    const connect = async (): Promise<WebSocket> => {
      const socket = new WebSocket(`ws://${web.address}/graphql`, 'graphql-transport-ws', { headers });
      await new Promise<void>((resolve) => socket.once('open', () => resolve()));
      return socket;
    };
    const open = await Promise.all(Array.from({ length: 20 }, connect));
    expect(await knock({ ...ours, cookie: await cookieOf(council.users.TEAM_MANAGER) })).toBe(429);
    expect(await knock({ ...ours, cookie: await cookieOf(council.users.LEADERSHIP) })).toBe(101);
    open[0]?.terminate();
    expect(await waitUntil(async () => ((await knock(headers)) === 101 ? true : null), 120_000)).toBe(true);
    for (const socket of open) socket.terminate();
  });

  test('carries a bounded number of subscriptions', async () => {
    const many = await converse(
      await cookieOf(council.users.LEADERSHIP),
      Array.from({ length: 20 }, () => boardChanged),
    );
    await until(() => many.heard.length === 10);
    expect(many.heard[0]).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED' } }] });
    many.end();
  });
});
