import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { newSessionToken, type TestUser } from '../../test/run-as.js';
import { useDatabase } from '../../test/use-database.js';
import { preflight, startWebServer, type TestWebServer } from '../../test/web-server.js';

const me = { query: '{ me { role } }' };
const everything = { query: '{ __schema { types { name description fields { name } } } }' };

interface RawAnswer {
  readonly status: number;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

describe('answers', () => {
  const db = useDatabase();
  let web: TestWebServer;

  beforeAll(async () => void (web = await startWebServer(db)));
  afterAll(async () => web.stop());

  /** As it went over the wire. */
  async function ask({ query }: { readonly query: string }, accepted: string): Promise<RawAnswer> {
    const address = `http://${web.address}/graphql?query=${encodeURIComponent(query)}`;
    return new Promise((resolve, reject) => {
      get(address, { headers: { ...preflight, 'accept-encoding': accepted } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => void chunks.push(chunk));
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, encoding: headers['content-encoding'], body: Buffer.concat(chunks) });
        });
      }).on('error', reject);
    });
  }

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('are made small with %s, and say the same', async (encoding, unpack) => {
    const plain = await ask(everything, 'identity');
    const packed = await ask(everything, encoding);
    expect([plain.encoding, packed.encoding]).toEqual([undefined, encoding]);
    expect(packed.body.length).toBeLessThan(plain.body.length / 4);
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
  });

  test('are left as they are where they fit into one packet', async () => {
    expect(await ask(me, 'gzip')).toMatchObject({ status: 200, encoding: undefined });
  });
});

describe('bodies', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let web: TestWebServer;

  beforeAll(async () => {
    council = await buildCouncil(db);
    web = await startWebServer(db);
  });
  afterAll(async () => web.stop());

  const cookieOf = async (user: TestUser): Promise<string> => `__Host-heard=${await newSessionToken(db, user)}`;

  /** Sends the head of a request, and none of its body. */
  function sendHead(bytes: number, cookie: string): Socket {
    const [host = '', port = ''] = web.address.split(':');
    const socket = connect(Number(port), host);
    const head = ['POST /graphql HTTP/1.1', `Host: ${web.address}`, `Content-Length: ${bytes}`, `Cookie: ${cookie}`];
    const own = Object.entries(preflight).map(([name, value]) => `${name}: ${value}`);
    socket.write([...head, ...own, '', ''].join('\r\n'));
    return socket;
  }

  /** What the server says to a body of which nothing has come. */
  async function announce(bytes: number, cookie: string): Promise<string> {
    const socket = sendHead(bytes, cookie);
    const answer = await new Promise<string>((resolve, reject) => {
      socket.once('data', (data: Buffer) => resolve(data.toString()));
      socket.once('error', reject);
    });
    socket.destroy();
    return answer;
  }

  test.each(['ELECTED_MEMBER', 'PRACTITIONER', 'LEADERSHIP', 'TEAM_MANAGER'] as const)(
    'of 24 MB are refused to a %s before they have come',
    async (role) => {
      const answer = await announce(24_000_000, await cookieOf(council.users[role]));
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('Send less at once: this request is too large');
    },
  );

  test('are refused to strangers, and beyond 25 MB to everybody', async () => {
    expect(await announce(24_000_000, '__Host-heard=guessed')).toMatch(/^HTTP\/1\.1 413 /);
    expect(await announce(25_000_001, await cookieOf(council.users.QUALITY_ASSURANCE))).toMatch(/^HTTP\/1\.1 413 /);
  });

  const long = JSON.stringify({ ...me, variables: { text: 'x'.repeat(2_000_000) } });

  test('that are large are read of whoever may bring in a return or the case system’s files, and are measured where nobody announced them', async () => {
    const administrator = await cookieOf(council.users.ADMINISTRATOR);
    expect((await web.post(long, { ...preflight, cookie: administrator })).status).toBe(200);
    const cookie = await cookieOf(council.users.QUALITY_ASSURANCE);
    expect((await web.post(long, { ...preflight, cookie })).status).toBe(200);
    const unannounced = await fetch(`http://${web.address}/graphql`, {
      method: 'POST',
      body: new Blob([long]).stream(),
      headers: { ...preflight, cookie },
      duplex: 'half',
    });
    expect(unannounced.status).toBe(413);
  });

  test('that are large come once at a time of each person, who may go on with everything else', async () => {
    const headers = { ...preflight, cookie: await cookieOf(council.users.QUALITY_ASSURANCE) };
    let first = sendHead(24_000_000, headers.cookie);
    const refusal = await waitUntil(async () => {
      // Whichever comes first has the turn: answered, it was the head that came second.
      if (first.bytesRead > 0) first = sendHead(24_000_000, headers.cookie);
      expect((await web.post(me, headers)).status).toBe(200);
      const again = await web.post(long, { ...headers, accept: 'application/graphql-response+json' });
      return again.status === 503 ? again : null;
    }, 120_000);
    expect(refusal?.headers.get('retry-after')).toBe('10');
    expect(refusal?.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(await refusal?.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect((await web.post(me, headers)).status).toBe(200);
    first.destroy();
    expect(await waitUntil(async () => ((await web.post(long, headers)).status === 200 ? true : null), 120_000)).toBe(
      true,
    );
  });
});

describe('figures for monitoring', () => {
  const db = useDatabase();
  const token = 'a long word that only monitoring knows';

  async function figures(own: Parameters<typeof startWebServer>[1], authorization: string): Promise<Response> {
    const web = await startWebServer(db, own);
    await web.post(me);
    const answer = await fetch(`http://${web.address}/metrics`, { headers: { authorization } });
    await answer.clone().text();
    await web.stop();
    return answer;
  }

  test('are shown to whoever knows the word, and say nothing about people', async () => {
    const answer = await figures({ metricsToken: token }, `Bearer ${token}`);
    const text = await answer.text();
    expect(text).toContain('heard_http_request_seconds_count{method="POST",path="/graphql",status="200"}');
    expect(text).not.toContain('@');
  });

  test.each([
    ['nobody has set a word', null, 'Bearer null'],
    ['it is another word', token, `Bearer ${token}!`],
    ['nothing is said', token, ''],
  ])('are not there at a public address where %s', async (_why, metricsToken, authorization) => {
    const answer = await figures({ metricsToken }, authorization);
    expect([answer.status, await answer.text()]).toEqual([404, 'Not found\n']);
  });

  test('are shown on a machine that serves nobody else', async () => {
    const alone = { secure: false, publicUrl: 'http://127.0.0.1:4000' };
    expect((await figures(alone, '')).status).toBe(200);
  });
});
