import { createHash } from 'node:crypto';
import { freePort } from '@heard/embedded-postgres/free-port';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FrontDoor, openFrontDoor } from './listen.js';

let door: FrontDoor;
let address: string;

beforeEach(async () => {
  const port = await freePort();
  door = await openFrontDoor(port, '127.0.0.1');
  address = `http://127.0.0.1:${port}`;
});
afterEach(async () => door.close());

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

test('a browser that comes too early sees a page with a language, which opens by itself', async () => {
  const answer = await fetch(`${address}/children`, asBrowser);
  const page = await answer.text();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
  expect(page).toContain('<html lang="en-GB">');
  expect(page).toMatch(/<title>.+<\/title>/);
  const script = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
  expect(script).toContain('location.reload()');
  const digest = createHash('sha256').update(script).digest('base64');
  expect(answer.headers.get('content-security-policy')).toContain(`'sha256-${digest}'`);
});

test('a program that comes too early gets a sentence', async () => {
  const answer = await fetch(`${address}/graphql`, { method: 'POST', body: '{}' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await answer.text()).toBe('Heard is starting or stopping. Try again in a moment.');
});

test('once the product can answer, the same browser gets what it asked for', async () => {
  door.open(
    (_request, response) => void response.end('children'),
    async () => true,
  );
  expect(await (await fetch(`${address}/children`, asBrowser)).text()).toBe('children');
});
