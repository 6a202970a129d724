import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
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

test('a file that has vanished since the start breaks off its own answer and no other', async () => {
  await writeFile(path.join(webRoot, 'index.html'), 'The page');
  await writeFile(path.join(webRoot, 'gone.js'), 'gone()');
  const app = express().use(...openWebApp(webRoot, false).serve);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ask = async (file: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}/${file}`)).text();
  try {
    expect(await ask('gone.js')).toBe('gone()');
    await rm(path.join(webRoot, 'gone.js'));
    await expect(ask('gone.js')).rejects.toThrow();
    expect(await ask('')).toBe('The page');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a product without a built web app runs nothing', () => {
  expect(openWebApp(webRoot, false)).toEqual({ scripts: [], serve: [] });
});
