import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { newSessionToken } from '../../test/run-as.js';
import { useDatabase } from '../../test/use-database.js';
import { preflight, startWebServer, type TestWebServer } from '../../test/web-server.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const most = 8_000; // bytes: twenty sentences about twenty fields, and nothing of what was sent

const unknown = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`unknown_key_number_${at}`, 'value']));

describe('what is refused', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let web: TestWebServer;
  let cookie: string;

  beforeAll(async () => {
    council = await buildCouncil(db);
    web = await startWebServer(db);
    cookie = `__Host-heard=${await newSessionToken(db, council.users.PRACTITIONER)}`;
  });
  afterAll(async () => web.stop());

  interface Refusal {
    readonly bytes: number;
    readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  }

  async function refusal(body: object, headers: Readonly<Record<string, string>> = {}): Promise<Refusal> {
    const text = await (await web.post(body, { ...preflight, ...headers })).text();
    const { errors }: Pick<Refusal, 'errors'> = JSON.parse(text);
    return { bytes: Buffer.byteLength(text), errors };
  }

  test.each([
    ['unknown keys', { query: record, variables: { input: unknown(400) } }],
    [
      'a long text beside unknown keys',
      { query: record, variables: { input: { words: 'w'.repeat(200_000), ...unknown(60) } } },
    ],
    ['keys as long as a book', { query: record, variables: { input: { ['k'.repeat(150_000)]: 1 } } }],
    ['a choice as long as a book', { query: record, variables: { input: { occasion: 'o'.repeat(150_000) } } }],
    ['a literal as long as a book', { query: `{ child(id: 1, nope: "${'x'.repeat(150_000)}") { id } }` }],
    ['a word as long as a book', { query: `{ ${'x'.repeat(150_000)}` }],
    ['a question as long as a book', { query: `{ ${'x'.repeat(150_000)} }` }],
    [
      'three hundred questions that there are not',
      { query: `{ me { ${Array.from({ length: 300 }, (_, at) => `f${at}`).join(' ')} } }` },
    ],
    ['no text for a text, before sign-in', { query: signIn, variables: { email: ['a'.repeat(8_000)], password: {} } }],
  ])('is answered in a few words: %s', async (_what, body) => {
    const { bytes, errors } = await refusal(body, { cookie });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(20);
    expect(bytes).toBeLessThan(most);
  });

  test('names every field in one answer, by the path that the form knows, and repeats no value', async () => {
    const input = { clientId: 'secret words', givenOn: '2026-02-30', consents: [{ use: 'secret words', given: true }] };
    const { errors } = await refusal({ query: record, variables: { input } }, { cookie });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: {
        givenOn: 'Enter a real date as YYYY-MM-DD',
        'consents.0.use': expect.stringMatching(/^Choose one of these: /),
      },
    });
    expect(JSON.stringify(errors)).not.toContain('secret words');
  });

  test('is refused to a role that may not call it before its values are looked at', async () => {
    const query = 'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { changedAnything } }';
    const { errors } = await refusal({ query, variables: { input: unknown(400) } }, { cookie });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    const nobody = await refusal({ query: record, variables: { input: unknown(400) } });
    expect(nobody.errors.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
  });

  test('is no query that the server is asked to remember', async () => {
    const hash = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const answer = await web.post({ extensions: hash });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] });
  });

  test('is answered as briefly over a live connection', async () => {
    const headers = {
      origin: 'https://heard.example',
      cookie: `__Host-heard=${await newSessionToken(db, council.users.QUALITY_ASSURANCE)}`,
    };
    const socket = new WebSocket(`ws://${web.address}/graphql`, 'graphql-transport-ws', { headers });
    const query = 'subscription ($clientId: ID!) { importProgress(clientId: $clientId) { done } }';
    const heard = await new Promise<string>((resolve) => {
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.on('message', (data: Buffer) => {
        if (data.toString().includes('"error"')) return resolve(data.toString());
        const variables = { clientId: Array.from({ length: 900 }, () => 'y'.repeat(50)) };
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
      });
    });
    socket.close();
    expect(heard).toContain('Enter an id as text');
    expect(heard.length).toBeLessThan(1_000);
  });
});
