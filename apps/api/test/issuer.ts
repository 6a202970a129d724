import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IssuerSettings } from '../src/platform/issuer-settings.js';

const program = fileURLToPath(new URL('./issuer-process.mjs', import.meta.url));

type People = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A real OpenID provider that runs beside the test. */
export interface TestIssuer {
  /** What it says of whom from now on, and by how many milliseconds its clock is wrong. */
  says(people: People, clock?: number): Promise<void>;
  stop(): Promise<void>;
}

/** How Heard knows a provider at this port, whether it runs or not. */
export function settingsOf(port: number): IssuerSettings {
  return { issuer: `http://127.0.0.1:${port}`, clientId: 'heard', clientSecret: 'a secret of the tests' };
}

/** `returnsTo` is where Heard is. */
export async function startIssuer(port: number, returnsTo: string): Promise<TestIssuer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'heard-issuer-'));
  const file = path.join(folder, 'says.json');
  const says = async (people: People, clock = 0): Promise<void> => writeFile(file, JSON.stringify({ people, clock }));
  await says({});
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      ISSUER_PORT: String(port),
      ISSUER_SAYS: file,
      ISSUER_RETURNS: returnsTo,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => void (text.toString().includes('ready') && resolve()));
    child.once('exit', () => reject(new Error('The provider did not start')));
  });
  return {
    says,
    stop: async () => {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill();
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the issuer says of whoever has this address. */
export const saying = (
  email: string,
  groups: readonly string[],
  own: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  name: 'Ines Vale',
  email,
  email_verified: true,
  groups,
  ...own,
});
