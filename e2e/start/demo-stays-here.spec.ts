import { get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, test } from '@playwright/test';
import { statusOf } from '../support/graphql.js';
import { type OwnFolder, ownFolder } from '../support/own-product.js';
import { preparedProduct } from '../support/prepared-data.js';
import { startProduct } from '../support/running-product.js';

let own: OwnFolder;

test.beforeEach(async () => {
  own = await ownFolder();
});
test.afterEach(async () => own.remove());

/** The addresses under which other machines reach this one. */
function outsideAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}

async function statusAs(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    }).on('error', reject);
  });
}

test('the demo answers this machine, and nobody from outside', async () => {
  const product = await startProduct(await preparedProduct(own.folder));
  const { port } = new URL(product.url);
  expect(await statusOf(product.url, '/')).toBe(200);
  expect(await statusOf(`http://localhost:${port}`, '/')).toBe(200);
  for (const address of outsideAddresses()) expect(await statusOf(`http://${address}:${port}`, '/')).toBeNull();
  expect(await statusAs(product.url, { host: 'points-here.example' })).toBe(421);
  expect(await statusAs(product.url, { 'x-forwarded-for': '203.0.113.9' })).toBe(421);
  expect(await product.interrupt()).toBe(0);
});
