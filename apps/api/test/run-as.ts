import { newId } from '../src/platform/ids.js';
import { GraphqlContext, type RelyingParty } from '../src/platform/graphql-context.js';
import { hashToken, newToken } from '../src/platform/session-token.js';
import type { TestDatabase } from './use-database.js';

export const testSecret = 'only-for-tests';

/** As what browsers of tests know Heard. */
export const testRelyingParty: RelyingParty = { id: 'heard.example', origins: ['https://heard.example'] };

export interface TestUser {
  readonly userId: string;
  readonly personId: string;
  readonly name: string;
}

interface TestError {
  readonly message: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** `data` is what the operation answered, as JSON; tests read into it with `expect`. */
export interface TestAnswer {
  readonly data: ReturnType<typeof JSON.parse>;
  readonly errors: readonly TestError[];
}

/** Starts a session for this person; answers its token, as the cookie holds it. */
export async function newSessionToken(db: TestDatabase, user: TestUser): Promise<string> {
  const token = newToken();
  await db.owner.query(
    `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
    [hashToken(testSecret, token), newId(), user.userId],
  );
  return token;
}

function toTestError(error: { message: string; extensions?: Record<string, unknown> }): TestError {
  const extensions = error.extensions ?? {};
  const fields: Record<string, string> = {};
  for (const [name, message] of Object.entries(Object(extensions['fields'] ?? {}))) fields[name] = String(message);
  return { message: error.message, code: String(extensions['code']), fields, extensions };
}

/** The context of one request of this person, in a session of its own. */
export async function contextOf(db: TestDatabase, user: TestUser | null): Promise<GraphqlContext> {
  const sessionHash = user === null ? null : hashToken(testSecret, await newSessionToken(db, user));
  return new GraphqlContext(
    db.place,
    {
      sessionHash,
      account: null,
      address: '127.0.0.1',
      userAgent: null,
      setSession: () => undefined,
      isOf: () => undefined,
      device: null,
      setDevice: () => undefined,
      challenge: null,
      setChallenge: () => undefined,
      relyingParty: testRelyingParty,
      hashToken: (token) => hashToken(testSecret, token),
    },
    false,
  );
}

/** Runs an operation as this person (null: nobody is signed in) through the product's own server. */
export async function runAs(
  db: TestDatabase,
  user: TestUser | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<TestAnswer> {
  return answerOf(db, await contextOf(db, user), query, variables);
}

/** Runs an operation in this context and reads its answer as JSON. */
export async function answerOf(
  db: TestDatabase,
  contextValue: GraphqlContext,
  query: string,
  variables: Record<string, unknown>,
): Promise<TestAnswer> {
  const { body } = await db.apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('Only single answers are expected');
  const { data, errors } = body.singleResult;
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: (errors ?? []).map(toTestError) };
}
