import { expect, test } from 'vitest';
import { isForUs, isLoopback, isOwnOrigin } from './own-address.js';

const onThisMachine = { publicUrl: 'http://127.0.0.1:4000', demo: true };
const council = { publicUrl: 'https://heard.example.gov.uk', demo: false };

test.each(['localhost', '127.0.0.1', '127.8.8.8', '::1', '[::1]'])('%s is this machine alone', (name) => {
  expect(isLoopback(name)).toBe(true);
});

test.each(['0.0.0.0', '10.0.0.1', 'localhost.example', '127.0.0.1.example', 'heard.example', '1127.0.0.1', ''])(
  '"%s" may be anybody',
  (name) => {
    expect(isLoopback(name)).toBe(false);
  },
);

test.each(['127.0.0.1:4000', 'localhost:4000', '[::1]:4000', 'localhost:5173'])(
  'answers %s where people use this machine alone',
  (host) => {
    expect(isForUs({ host }, onThisMachine)).toBe(true);
  },
);

test.each(['rebound.example:4000', '10.0.0.5:4000', 'localhost.evil.example', 'a b', undefined])(
  'turns away whoever asks for %s there',
  (host) => {
    expect(isForUs(host === undefined ? {} : { host }, onThisMachine)).toBe(false);
  },
);

test('never shows the demo through a proxy', () => {
  const host = '127.0.0.1:4000';
  expect(isForUs({ host, 'x-forwarded-for': '203.0.113.9, 127.0.0.1' }, onThisMachine)).toBe(false);
  expect(isForUs({ host, 'x-forwarded-host': 'demo.example' }, onThisMachine)).toBe(false);
  expect(isForUs({ host, 'x-forwarded-for': '127.0.0.1, ::1' }, onThisMachine)).toBe(true);
  expect(isForUs({ host, 'x-forwarded-for': '203.0.113.9' }, { ...onThisMachine, demo: false })).toBe(true);
});

test('leaves the names of a council to its proxy', () => {
  expect(isForUs({ host: 'heard-backend:4000' }, council)).toBe(true);
});

test.each([
  ['https://heard.example.gov.uk', 'heard-backend:4000', council.publicUrl, true],
  ['http://heard.example.gov.uk', 'heard.example.gov.uk', council.publicUrl, false],
  ['https://evil.example', 'evil.example', council.publicUrl, false],
  ['http://localhost:4000', 'localhost:4000', onThisMachine.publicUrl, true],
  ['http://localhost:5173', 'localhost:5173', onThisMachine.publicUrl, true],
  ['http://localhost:3000', 'localhost:4000', onThisMachine.publicUrl, false],
  ['http://evil.example:4000', 'evil.example:4000', onThisMachine.publicUrl, false],
  ['null', '127.0.0.1:4000', onThisMachine.publicUrl, false],
  [undefined, '127.0.0.1:4000', onThisMachine.publicUrl, false],
])('takes a page from %s that asks %s for one of %s: %s', (origin, host, publicUrl, own) => {
  expect(isOwnOrigin(origin === undefined ? { host } : { origin, host }, publicUrl)).toBe(own);
});
