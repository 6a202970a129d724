import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '@heard/embedded-postgres/free-port';
import { z } from 'zod';
import { demoPassword } from '../src/demo/load.js';
import type { StateOfCode } from './state-of-code.js';

/** The day on which every stored state lives. */
const today = '2026-11-24';

const answers = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

export interface Session {
  /** The data of the answer; throws with what the product said when it refuses. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
}

/** A state's own product, running on its demo council. */
export interface RunningState {
  signIn(account: string, password?: string): Promise<Session>;
  stop(): Promise<void>;
}

async function post(address: string, cookie: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true', origin: address, cookie };
  return fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function dataOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors = [] } = answers.parse(await response.json());
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join(' '));
  return data ?? {};
}

async function signIn(address: string, account: string, password: string): Promise<Session> {
  const query = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
  const variables = { email: `${account}@demo.example`, password };
  const response = await post(address, '', { query, variables });
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  await dataOf(response);
  return {
    ask: async (asked, given = {}) =>
      dataOf(await post(address, cookie.join('; '), { query: asked, variables: given })),
  };
}

/** Starts a state's product on an empty database: it migrates, and loads its own demo council. */
export async function startState(
  { folder }: StateOfCode,
  database: { readonly runningUrl: string; readonly ownerUrl: string; readonly dataDir: string },
): Promise<RunningState> {
  const api = path.join(folder, 'apps/api');
  const child = spawn(
    path.join(api, 'node_modules/.bin/tsx'),
    ['--tsconfig', path.join(api, 'tsconfig.json'), path.join(api, 'src/main.ts')],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: database.runningUrl,
        DATABASE_MIGRATION_URL: database.ownerUrl,
        HEARD_DATA_DIR: database.dataDir,
        HEARD_DEMO: '1',
        HEARD_TODAY: today,
        PORT: String(await freePort()),
      },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /ready at (http:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error(`The product ended before it was ready:\n${output}`)));
  });
  return {
    signIn: async (account, password = demoPassword) => signIn(address, account, password),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
