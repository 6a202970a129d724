import { freePort } from '@heard/embedded-postgres/free-port';
import { demoPassword } from '../src/demo/load.js';
import type { GrownDatabase } from './grown-database.js';
import { type HttpClient, openClient } from './http-client.js';
import { type Program, startProgram } from './program.js';

export type Variables = Readonly<Record<string, unknown>>;

/** The product, as a council starts it, on a database of the benchmark. */
export interface Product extends Program {
  /** A signed-in demo account on a connection of its own. */
  signIn(account: string): Promise<Session>;
}

export interface Session {
  readonly cookie: string;
  /** The data of the answer. Throws when there are errors in it. */
  ask(query: string, variables?: Variables): Promise<unknown>;
  close(): void;
}

const preflight = { 'apollo-require-preflight': 'true' };
const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

/** The data of a GraphQL answer. Throws when there are errors in it. */
export function dataOf(body: string): unknown {
  const answer: unknown = JSON.parse(body);
  if (typeof answer !== 'object' || answer === null || !('data' in answer) || 'errors' in answer) throw new Error(body);
  return answer.data;
}

async function openSession(client: HttpClient, account: string): Promise<Session> {
  const variables = { email: `${account}@demo.example`, password: demoPassword };
  const { body, cookies } = await client.post('/graphql', JSON.stringify({ query: signIn, variables }), preflight);
  dataOf(body);
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  return {
    cookie,
    ask: async (query, variables = {}) =>
      dataOf((await client.post('/graphql', JSON.stringify({ query, variables }), { ...preflight, cookie })).body),
    close: () => client.close(),
  };
}

/** Starts it as it was built, which the command does first. */
export async function startProduct(
  database: GrownDatabase,
  today: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const port = String(await freePort());
  const settings = {
    DATABASE_URL: database.runningUrl,
    DATABASE_MIGRATION_URL: database.ownerUrl,
    HEARD_DEMO: '1',
    HEARD_TODAY: today,
    PORT: port,
    ...environment,
  };
  const program = await startProgram('dist/main.js', settings, ['--enable-source-maps']);
  return { ...program, signIn: async (account) => openSession(openClient(program.address), account) };
}
