import { chmod, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderInTheWay } from './server-account.js';

const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };
let folder = '';

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'heard-way-')));
  await mkdir(path.join(folder, 'private/inside'), { recursive: true });
  await chmod(folder, 0o711);
});
afterEach(async () => rm(folder, { recursive: true }));

test('finds the private folder that another account can’t pass', async () => {
  await chmod(path.join(folder, 'private'), 0o700);
  expect(await folderInTheWay(path.join(folder, 'private/inside'), stranger)).toBe(path.join(folder, 'private'));
});

test('finds nothing where every folder on the way may be passed, even if not read', async () => {
  await chmod(path.join(folder, 'private'), 0o711);
  expect(await folderInTheWay(path.join(folder, 'private/inside'), stranger)).toBeNull();
});

test('goes by the rights of the owner where the account owns the folder', async () => {
  const owner = { name: 'me', uid: process.getuid?.() ?? 0, gid: stranger.gid };
  await chmod(path.join(folder, 'private'), 0o700);
  expect(await folderInTheWay(path.join(folder, 'private/inside'), owner)).toBeNull();
});

test('has nothing to ask when PostgreSQL runs as whoever runs Node', async () => {
  expect(await folderInTheWay('/', null)).toBeNull();
});
