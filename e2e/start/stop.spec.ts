import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { signInBySystem, statusOf } from '../support/graphql.js';
import { builtProduct, type OwnFolder, ownFolder } from '../support/own-product.js';
import { preparedProduct } from '../support/prepared-data.js';
import { expectNoDatabase } from '../support/processes.js';
import { signalSession, startProduct, startUntil } from '../support/running-product.js';

let own: OwnFolder;

test.beforeEach(async () => {
  own = await ownFolder();
});
test.afterEach(async () => own.remove());

async function expectDatabaseStopped(): Promise<void> {
  await expectNoDatabase(own.folder);
  expect(existsSync(path.join(own.folder, 'database/data/postmaster.pid'))).toBe(false);
}

for (const [line, demo] of [
  ['Starting the database', '0'],
  ['Bringing the database up', '0'],
  ['Filling the empty database', '1'],
] as const) {
  test(`Ctrl-C at "${line} …" stops the database, and the next start is whole`, async () => {
    const options = await builtProduct(own.folder, { HEARD_DEMO: demo });
    const starting = await startUntil(options, new RegExp(line));
    expect(await starting.interrupt()).toBe(0);
    expect(starting.output()).toMatch(/Stopping …\n$/);
    await expectDatabaseStopped();

    const again = await startProduct(options);
    if (demo === '1') await signInBySystem(again.url, 'administrator');
    expect(await statusOf(again.url, '/health/ready')).toBe(200);
    expect(await again.interrupt()).toBe(0);
    await expectDatabaseStopped();
  });
}

test('stops in order when its terminal is closed', async () => {
  const product = await startProduct(await preparedProduct(own.folder, { HEARD_DEMO: '0' }));
  signalSession(product.process, 'SIGHUP');
  await once(product.process, 'close');
  await expectDatabaseStopped();
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`stops in order when a supervisor sends ${signal} to "npm start" alone`, async () => {
    const options = await preparedProduct(own.folder, { HEARD_DEMO: '0' });
    const product = await startProduct({ ...options, program: 'npm', args: ['start'] });
    const ended = once(product.process, 'close');
    product.process.kill(signal);
    await ended;
    await expect.poll(async () => statusOf(product.url, '/health/live')).toBeNull();
    await expectDatabaseStopped();
  });
}

/** A request of which the first half has arrived; the second is sent by `finish`, which answers what came back. */
async function halfRequest(url: string): Promise<{ finish(): Promise<string> }> {
  const body = JSON.stringify({ query: '{ me { id } }' });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let heard = '';
  socket.on('data', (text: Buffer) => (heard += text.toString()));
  await once(socket, 'connect');
  const head = ['POST /graphql HTTP/1.1', `Host: ${new URL(url).host}`, 'apollo-require-preflight: true'];
  const rest = ['Content-Type: application/json', `Content-Length: ${body.length}`, 'Connection: close', '', ''];
  socket.write([...head, ...rest].join('\r\n'));
  return {
    finish: async () => {
      const ended = once(socket, 'close');
      socket.write(body);
      await ended;
      return heard;
    },
  };
}

test('is not ready before it can answer and while it stops, and finishes the answers under way', async () => {
  const options = await builtProduct(own.folder);
  const url = `http://127.0.0.1:${options.env['PORT']}`;
  const filling = await startUntil(options, /Filling the empty database/);
  expect(await statusOf(url, '/health/live')).toBe(200);
  expect(await statusOf(url, '/health/ready')).toBe(503);
  expect(await statusOf(url, '/')).toBe(503);
  await expect.poll(() => filling.output()).toContain('Heard is ready');
  expect(await statusOf(url, '/health/ready')).toBe(200);

  const request = await halfRequest(url);
  await expect.poll(async () => statusOf(url, '/')).toBe(200);
  const stopped = filling.interrupt();
  await expect.poll(async () => statusOf(url, '/health/ready')).toBe(503);
  expect(await statusOf(url, '/health/live')).toBe(200);
  expect(await request.finish()).toMatch(/^HTTP\/1\.1 200 OK[^]*{"data":{"me":null}}/);
  expect(await stopped).toBe(0);
  await expectDatabaseStopped();
});
