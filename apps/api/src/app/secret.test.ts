import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecret } from './secret.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'heard-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is made once, for its owner alone, and kept', () => {
  const data = path.join(folder, 'data');
  const made = readSecret(null, data);
  expect(made).toMatch(/^[\da-f]{64}$/);
  expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
  expect(readSecret(null, data)).toBe(made);
});

test('is the one that is given, and then none is made', () => {
  expect(readSecret('given', path.join(folder, 'data'))).toBe('given');
  expect(() => statSync(path.join(folder, 'data'))).toThrow('ENOENT');
});

test('is asked back where somebody has emptied it', () => {
  writeFileSync(path.join(folder, 'secret'), '\n');
  expect(() => readSecret(null, folder)).toThrow(/^Put .*secret back from your backup, or remove it/);
});
