import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express, { type RequestHandler } from 'express';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWebApp } from './serve-web-app.js';

let webRoot: string;

beforeEach(async () => void (webRoot = await mkdtemp(path.join(tmpdir(), 'heard-web-'))));
afterEach(async () => rm(webRoot, { recursive: true }));

const digestOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Says of everything what only pages need. */
const sayAll: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': "default-src 'self'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  next();
};

/** Asks a server with the web app. */
async function serving<Found>(ask: (address: string) => Promise<Found>): Promise<Found> {
  const server = express()
    .use(sayAll, ...openWebApp(webRoot, false).serve)
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await ask(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('the policy names each script that is written into the page, to the letter', async () => {
  const page = '<script>\nfirst();\n</script><script type="module" src="/x.js"></script><script>second()</script>';
  await writeFile(path.join(webRoot, 'index.html'), page);
  expect(openWebApp(webRoot, false).scripts).toEqual([digestOf('\nfirst();\n'), digestOf('second()')]);
});

test('what is only data in the page is named by no policy', async () => {
  await writeFile(path.join(webRoot, 'demo.html'), '<script type="application/json">{}</script>');
  expect(openWebApp(webRoot, true).scripts).toEqual([]);
});

test('the files of a page say less than the page: nothing that is for pages alone', async () => {
  await mkdir(path.join(webRoot, 'assets'));
  await writeFile(path.join(webRoot, 'index.html'), 'The page');
  await writeFile(path.join(webRoot, 'assets', 'part-1.js'), 'part()');
  const said = await serving(async (address) => {
    const found = await Promise.all(['', 'assets/part-1.js'].map(async (file) => fetch(`${address}/${file}`)));
    return found.map(({ headers }) => [
      headers.get('x-frame-options'),
      headers.get('content-security-policy'),
      headers.get('x-content-type-options'),
    ]);
  });
  expect(said).toEqual([
    ['DENY', "default-src 'self'", 'nosniff'],
    [null, "default-src 'none'", 'nosniff'],
  ]);
});

test('a file that has vanished since the start breaks off its own answer and no other', async () => {
  await writeFile(path.join(webRoot, 'index.html'), 'The page');
  await writeFile(path.join(webRoot, 'gone.js'), 'gone()');
  await serving(async (address) => {
    const ask = async (file: string): Promise<string> => (await fetch(`${address}/${file}`)).text();
    expect(await ask('gone.js')).toBe('gone()');
    await rm(path.join(webRoot, 'gone.js'));
    await expect(ask('gone.js')).rejects.toThrow();
    expect(await ask('')).toBe('The page');
  });
});

test('a product without a built web app runs nothing', () => {
  expect(openWebApp(webRoot, false)).toEqual({ scripts: [], serve: [] });
});
