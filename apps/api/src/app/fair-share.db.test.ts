import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { newSessionToken, type TestUser } from '../../test/run-as.js';
import { useDatabase } from '../../test/use-database.js';
import { preflight, startWebServer, type TestWebServer } from '../../test/web-server.js';
import { sharesOfCouncil } from './fair-share.js';

const search = { query: '{ children(search: "a", first: 50) { edges { cursor } } }' };
const me = { query: '{ me { role } }' };

const from = (address: string) => ({ ...preflight, 'x-forwarded-for': address });
const madeUp = (at: number) => ({ ...from('203.0.113.20'), cookie: `__Host-heard=made-up-${at}` });

describe('what one person takes', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let web: TestWebServer;

  beforeAll(async () => {
    council = await buildCouncil(db);
    web = await startWebServer(db);
  });
  afterAll(async () => web.stop());

  /** Asks in this person's session, which has been answered before. */
  async function asker(user: TestUser): Promise<(body: object) => Promise<number>> {
    const headers = { ...preflight, cookie: `__Host-heard=${await newSessionToken(db, user)}` };
    const ask = async (body: object): Promise<number> => (await web.post(body, headers)).status;
    expect(await ask(me)).toBe(200);
    return ask;
  }

  /** Searches that stand still at the moment. */
  const standing = async (): Promise<number> => {
    const { rows } = await db.owner.query<{ n: number }>(
      `select count(distinct l.pid)::int as n from pg_locks l join pg_database d on d.oid = l.database
       where d.datname = current_database() and not l.granted`,
    );
    return rows[0]?.n ?? -1;
  };

  /** Nobody can search until the answer is called. */
  async function stopSearches(): Promise<() => Promise<void>> {
    const other = await db.owner.connect();
    await other.query('begin; lock table child_search, child_access, child in access exclusive mode');
    return async () => {
      await other.query('rollback');
      other.release();
    };
  }

  test('leaves room for others, in however many sessions and requests they ask', async () => {
    const { QUALITY_ASSURANCE, PRACTITIONER } = council.users;
    const [first, second] = [await asker(QUALITY_ASSURANCE), await asker(QUALITY_ASSURANCE)];
    const goOn = await stopSearches();
    const wide = Array.from({ length: 11 }, async (_, at) => (at % 2 === 0 ? first : second)(search));
    expect(await waitUntil(async () => ((await standing()) === 4 ? true : null), 120_000)).toBe(true);
    const other = await asker(PRACTITIONER);
    expect(await Promise.all(Array.from({ length: 20 }, async () => other(me)))).toEqual(Array(20).fill(200));
    expect(await standing()).toBe(4);
    await goOn();
    expect(await Promise.all(wide)).toEqual(Array(11).fill(200));
  });

  test('is refused with a sentence once too much of it waits', async () => {
    const ask = await asker(council.users.QUALITY_ASSURANCE);
    const { atOnce, waiting } = sharesOfCouncil.person;
    const goOn = await stopSearches();
    const statuses: number[] = [];
    const asked = Array.from({ length: atOnce + waiting + 3 }, async () => statuses.push(await ask(search)));
    expect(await waitUntil(async () => (statuses.length === 3 ? true : null), 120_000)).toBe(true);
    expect(statuses).toEqual([429, 429, 429]);
    await goOn();
    await Promise.all(asked);
    expect(statuses.filter((status) => status === 200)).toHaveLength(atOnce + waiting);
  });
});

describe('how often somebody asks', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => void (council = await buildCouncil(db)));
  // On a busy machine six requests may take a while: the minute in which they are counted does not end before them.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  const few = { ...sharesOfCouncil, perMinute: { person: 3, stranger: 5 } };
  const serve = async (): Promise<TestWebServer> => startWebServer(db, { trustProxy: 1, shares: few });
  const kept = async () => (await db.owner.query<{ key: string }>('select key from request_count')).rows;

  async function statuses(count: number, headers: (at: number) => Record<string, string>): Promise<number[]> {
    const web = await serve();
    const all: number[] = [];
    for (let at = 0; at < count; at += 1) all.push((await web.post(me, headers(at))).status);
    await web.stop();
    return all;
  }

  test('is bounded for a person, in all their sessions', async () => {
    const { PRACTITIONER } = council.users;
    const cookies = [await newSessionToken(db, PRACTITIONER), await newSessionToken(db, PRACTITIONER)];
    const asked = await statuses(6, (at) => ({ ...from('203.0.113.10'), cookie: `__Host-heard=${cookies[at % 2]}` }));
    expect(asked).toEqual([200, 200, 200, 200, 200, 429]); // the first of each session was a stranger's
  });

  test('is bounded for strangers of one address, whatever session they make up', async () => {
    expect(await statuses(6, madeUp)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await statuses(6, (at) => from(`203.0.113.3${at}`))).toEqual(Array(6).fill(200));
  });

  test('is not bounded for strangers whose address nobody knows: it would be everybody’s', async () => {
    const web = await startWebServer(db, { trustProxy: 0, shares: few });
    const all = await Promise.all(Array.from({ length: 8 }, async () => (await web.post(me)).status));
    await web.stop();
    expect(all).toEqual(Array(8).fill(200));
  });

  test('is one count for two servers of one council, and for the one that is started after them', async () => {
    const both = [await serve(), await serve()];
    const asked: (number | undefined)[] = [];
    for (let at = 0; at < 6; at += 1) asked.push((await both[at % 2]?.post(me, from('203.0.113.40')))?.status);
    expect(asked).toEqual([200, 200, 200, 200, 200, 429]);
    for (const web of both) await web.stop();
    expect(await statuses(1, () => from('203.0.113.40'))).toEqual([429]);
  });

  test('says with the refusal when to come again', async () => {
    const web = await serve();
    for (let at = 0; at < 5; at += 1) await web.post(me, from('203.0.113.50'));
    const refused = await web.post(me, from('203.0.113.50'));
    await web.stop();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  test('is kept without an address, and no longer than it counts', async () => {
    expect(await statuses(1, () => from('203.0.113.60'))).toEqual([200]);
    const keys = (await kept()).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !/^(?:person:[\da-f-]{36}|address:[\da-f]{64})$/.test(key))).toEqual([]);
    vi.useFakeTimers({ now: Date.now() + 61 * 60_000, toFake: ['Date', 'setTimeout'] });
    const web = await serve();
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    vi.useRealTimers();
    expect(await waitUntil(async () => ((await kept()).length === 0 ? true : null), 120_000)).toBe(true);
    await web.stop();
  });

  test('is counted by the server itself while the database does not take the count', async () => {
    await db.owner.query('revoke insert on request_count from heard_app');
    expect(await statuses(6, () => from('203.0.113.70'))).toEqual([200, 200, 200, 200, 200, 429]);
    await db.owner.query('grant insert on request_count to heard_app');
  });
});
