import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.js';

describe('what the environment says', () => {
  test('is a demo on loopback with nothing set', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:4000',
      secureCookies: false,
      demo: true,
      databaseUrl: null,
      today: null,
    });
  });

  test.each([
    ['its own database', { DATABASE_URL: 'postgres://heard@db/heard' }],
    ['a public address', { PUBLIC_URL: 'https://heard.example.gov.uk', HEARD_SECRET: 'x'.repeat(32) }],
    ['a host that others reach', { HOST: '0.0.0.0' }],
  ])('is no demo with %s', (_what, environment) => {
    expect(readConfig(environment).demo).toBe(false);
  });

  test.each([
    [
      'a public address',
      { HEARD_DEMO: '1', PUBLIC_URL: 'https://heard.example.gov.uk', HEARD_SECRET: 'x'.repeat(32) },
      /Unset HEARD_DEMO/,
    ],
    ['a host that others reach', { HEARD_DEMO: '1', HOST: '0.0.0.0' }, /Unset HEARD_DEMO/],
    [
      'plain http elsewhere',
      { PUBLIC_URL: 'http://heard.example.gov.uk', HEARD_SECRET: 'x'.repeat(32) },
      /https address/,
    ],
    ['a public address without a secret', { PUBLIC_URL: 'https://heard.example.gov.uk' }, /Set HEARD_SECRET/],
    [
      'a public address with a short secret',
      { PUBLIC_URL: 'https://heard.example.gov.uk', HEARD_SECRET: 'short' },
      /Set HEARD_SECRET/,
    ],
    ['a port that is no number', { PORT: 'web' }, /Set PORT/],
    ['a day that is none', { HEARD_TODAY: '2026-02-30' }, /Set HEARD_TODAY/],
    [
      'a fixed day outside the demo',
      { HEARD_TODAY: '2026-11-24', DATABASE_URL: 'postgres://db/heard' },
      /Unset HEARD_TODAY/,
    ],
  ])('refuses %s in one sentence', (_what, environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  test('uses Secure cookies on https and plain ones on loopback', () => {
    expect(readConfig({ PUBLIC_URL: 'https://heard.example.gov.uk/', HEARD_SECRET: 'x'.repeat(32) })).toMatchObject({
      secureCookies: true,
      publicUrl: 'https://heard.example.gov.uk',
    });
    expect(readConfig({ PUBLIC_URL: 'http://localhost:4000', HEARD_SECRET: 'x'.repeat(32) }).secureCookies).toBe(false);
  });

  test('takes the demo with an outside database only when it is asked for', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://db/heard', HEARD_DEMO: '1' }).demo).toBe(true);
    expect(readConfig({ HEARD_DEMO: '0' }).demo).toBe(false);
  });
});
