import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '@heard/embedded-postgres/free-port';
import { expect, test } from '@playwright/test';
import { checkout } from '../support/checkout.js';
import { signInBySystem, statusOf, valueAt } from '../support/graphql.js';
import { type OwnFolder, ownFolder } from '../support/own-product.js';
import { expectNoDatabase } from '../support/processes.js';
import { plainEnvironment, startProduct, type StartOptions } from '../support/running-product.js';

let own: OwnFolder;

test.beforeEach(async () => {
  own = await ownFolder();
});
test.afterEach(async () => own.remove());

interface Person {
  readonly uid?: number;
  readonly gid?: number;
}

const asRoot = process.getuid?.() === 0;

function ordinaryAccount(): Person {
  const fields = /^nobody:[^:]*:(\d+):(\d+)/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(fields?.[1]), gid: Number(fields?.[2]) };
}

/** A clone of what is committed, and a home of its own that knows where packages come from and nothing else. */
async function cloneFor({ uid, gid }: Person): Promise<{ clone: string; home: string }> {
  const clone = path.join(own.folder, 'heard');
  const home = path.join(own.folder, 'home');
  await mkdir(home);
  const gitconfig = path.join(home, 'gitconfig');
  await writeFile(gitconfig, '[safe]\n\tdirectory = *\n'); // the checkout may belong to another account
  const env = { ...process.env, GIT_CONFIG_GLOBAL: gitconfig };
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${checkout}`, clone], { env });
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', cwd: '/' }).trim();
  await writeFile(path.join(home, '.npmrc'), `registry=${registry}\n`);
  if (uid !== undefined) execFileSync('chown', ['-R', `${uid}:${gid}`, clone, home]);
  return { clone, home };
}

/** What the machine needs to reach the packages at all. */
function wayOut(): Record<string, string> {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];
  return Object.fromEntries(
    names
      .flatMap((name) => [name, name.toLowerCase()])
      .flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
      }),
  );
}

/** Milliseconds of the quickest of three warm starts: other tests have the machine's processors too. */
async function quickestOfThree(options: StartOptions): Promise<number> {
  const took: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const warm = await startProduct(options);
    took.push(warm.took);
    await warm.interrupt();
    await expectNoDatabase(own.folder);
  }
  return Math.min(...took);
}

async function startsFromNothing(person: Person): Promise<void> {
  const { clone, home } = await cloneFor(person);
  const options = {
    program: 'npm',
    args: ['start'],
    cwd: clone,
    env: { ...plainEnvironment({ HOME: home, PORT: String(await freePort()), ...wayOut() }), NODE_ENV: '' },
    patience: 240_000,
    ...person,
  };
  const first = await startProduct(options);
  expect(await statusOf(first.url, '/health/ready')).toBe(200);
  expect(await statusOf(first.url, '/')).toBe(200);
  const leader = await signInBySystem(first.url, 'leadership');
  expect(valueAt(await leader.ask('{ me { role } }'), 'me.role')).toBe('LEADERSHIP');
  await first.interrupt();
  await expect.poll(async () => statusOf(first.url, '/health/live')).toBeNull();
  await expectNoDatabase(own.folder);
  expect(
    execFileSync('git', ['-c', 'safe.directory=*', 'status', '--porcelain'], { cwd: clone, encoding: 'utf8' }),
  ).toBe('');

  const warm = await quickestOfThree(options);
  test.info().annotations.push({ type: 'cold start, ms', description: String(first.took) });
  test.info().annotations.push({ type: 'warm start, ms', description: String(warm) });
  // Against each other, not against a clock: a busy machine is slow in both.
  expect(warm).toBeLessThan(first.took / 3);
}

test('starts from a clean clone with one command, and Ctrl-C stops all of it', async () => {
  await startsFromNothing({});
});

if (asRoot) {
  test('starts from a clean clone as an ordinary user', async () => {
    await startsFromNothing(ordinaryAccount());
  });
}
