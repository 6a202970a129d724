import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWebApp } from './serve-web-app.js';

let webRoot: string;

beforeEach(async () => void (webRoot = await mkdtemp(path.join(tmpdir(), 'heard-web-'))));
afterEach(async () => rm(webRoot, { recursive: true }));

const digestOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test('the policy names each script that is written into the page, to the letter', async () => {
  const page = '<script>\nfirst();\n</script><script type="module" src="/x.js"></script><script>second()</script>';
  await writeFile(path.join(webRoot, 'index.html'), page);
  expect(openWebApp(webRoot, false).scripts).toEqual([digestOf('\nfirst();\n'), digestOf('second()')]);
});

test('what is only data in the page is named by no policy', async () => {
  await writeFile(path.join(webRoot, 'demo.html'), '<script type="application/json">{}</script>');
  expect(openWebApp(webRoot, true).scripts).toEqual([]);
});

test('a product without a built web app runs nothing', () => {
  expect(openWebApp(webRoot, false)).toEqual({ scripts: [], serve: [] });
});
