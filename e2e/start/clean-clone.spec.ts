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

interface Person {
  readonly uid?: number;
  readonly gid?: number;
}

const asRoot = process.getuid?.() === 0;

function ordinaryAccount(): Person {
  const fields = /^nobody:[^:]*:(\d+):(\d+)/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(fields?.[1]), gid: Number(fields?.[2]) };
}

// Root comes second where both start: one home for both, so that what the first one fetched is fetched once.
const people: readonly Person[] = asRoot ? [ordinaryAccount(), {}] : [{}];
test.describe.configure({ mode: 'default' }); // one after the other, with that home
let own: OwnFolder;
let home = '';

test.beforeAll(async () => {
  own = await ownFolder();
  home = path.join(own.folder, 'home');
  await mkdir(home);
  await writeFile(path.join(home, 'gitconfig'), '[safe]\n\tdirectory = *\n'); // a checkout may belong to another account
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', cwd: '/' }).trim();
  await writeFile(path.join(home, '.npmrc'), `registry=${registry}\n`);
  giveTo(people[0], home);
});
test.afterAll(async () => own.remove());

function giveTo({ uid, gid }: Person = {}, folder: string): void {
  if (uid !== undefined) execFileSync('chown', ['-R', `${uid}:${gid}`, folder]);
}

/** A clone of what is committed, for somebody whose home knows where packages come from and nothing else. */
function cloneFor(person: Person): string {
  const clone = path.join(own.folder, person.uid === undefined ? 'heard' : 'heard-of-somebody');
  const env = { ...process.env, GIT_CONFIG_GLOBAL: path.join(home, 'gitconfig') };
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${checkout}`, clone], { env });
  giveTo(person, clone);
  return clone;
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

/** Milliseconds of the quickest of three warm starts, or of the first that is quick: a machine has other work too. */
async function quickestOfThree(options: StartOptions, quick: number): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < 3 && best >= quick; time += 1) {
    const warm = await startProduct(options);
    best = Math.min(best, warm.took);
    await warm.interrupt();
    await expectNoDatabase(own.folder);
  }
  return best;
}

async function startsFromNothing(person: Person): Promise<void> {
  const clone = cloneFor(person);
  const options = {
    program: 'npm',
    args: ['start'],
    cwd: clone,
    env: { ...plainEnvironment({ HOME: home, PORT: String(await freePort()), ...wayOut() }), NODE_ENV: '' },
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

  // Against each other, not against a clock: a busy machine is slow in both.
  const quick = first.took / 3;
  const warm = await quickestOfThree(options, quick);
  test.info().annotations.push({ type: 'cold start, ms', description: String(first.took) });
  test.info().annotations.push({ type: 'warm start, ms', description: String(warm) });
  expect(warm).toBeLessThan(quick);
}

for (const person of people) {
  const who = person.uid === undefined ? '' : ' as an ordinary user';
  test(`starts from a clean clone with one command${who}, and Ctrl-C stops all of it`, async () => {
    await startsFromNothing(person);
  });
}
