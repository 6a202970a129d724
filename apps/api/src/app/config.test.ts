import { describe, expect, test } from 'vitest';
import { readConfig } from './config.js';

const council = { PUBLIC_URL: 'https://heard.example.gov.uk', HEARD_SECRET: 'x'.repeat(32) };

describe('what the environment says', () => {
  test('is a demo on loopback with nothing set', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      secureCookies: false,
      demo: true,
      databaseUrl: null,
      today: null,
    });
  });

  test('sends emails from the account at the mail server, or from another address', () => {
    const url = 'smtps://heard%40example.gov.uk:secret@mail.example.gov.uk';
    const smtp = (from?: string) => readConfig({ ...council, SMTP_URL: url, SMTP_FROM: from }).smtp;
    expect(readConfig(council).smtp).toBeNull();
    expect(smtp()).toMatchObject({ url, from: 'heard@example.gov.uk' });
    expect(smtp('no-reply@example.gov.uk')).toMatchObject({ url, from: 'no-reply@example.gov.uk' });
  });

  test('signs people on at the council’s own issuer, as that calls itself', () => {
    const own = { OIDC_CLIENT_ID: 'heard', OIDC_CLIENT_SECRET: 'kept' };
    const oidc = (issuer: string, more: Readonly<Record<string, string>> = council) =>
      readConfig({ ...more, ...own, OIDC_ISSUER: issuer }).oidc;
    expect(readConfig(council).oidc).toBeNull();
    expect(oidc('https://login.example.gov.uk/one/')).toEqual({
      issuer: 'https://login.example.gov.uk/one/',
      clientId: 'heard',
      clientSecret: 'kept',
    });
    expect(oidc('http://127.0.0.1:4999', {})).toMatchObject({ issuer: 'http://127.0.0.1:4999' });
    for (const wrong of [
      'login.example.gov.uk',
      'http://login.example.gov.uk',
      'https://a.example/?x=1',
      'ftp://127.0.0.1',
    ]) {
      expect(() => oidc(wrong)).toThrow(/^Set OIDC_ISSUER to the https address/);
    }
    expect(() => oidc('https://login.example.gov.uk', {})).toThrow(/^Unset OIDC_ISSUER/);
    expect(() => readConfig({ ...council, OIDC_CLIENT_ID: 'heard' })).toThrow(
      /^Set OIDC_ISSUER and OIDC_CLIENT_SECRET too/,
    );
  });

  test.each([
    ['its own database', { DATABASE_URL: 'postgres://heard@db/heard' }],
    ['a public address', { PUBLIC_URL: 'https://heard.example.gov.uk', HEARD_SECRET: 'x'.repeat(32) }],
    ['a host that others reach', { HOST: '0.0.0.0' }],
  ])('is no demo with %s', (_what, environment) => {
    expect(readConfig(environment).demo).toBe(false);
  });

  const outside = { DATABASE_URL: 'postgres://heard@db/heard' };

  test.each([
    ['the demo at a public address', { ...council, HEARD_DEMO: '1' }, /^Unset HEARD_DEMO/],
    ['the demo on a host that others reach', { HEARD_DEMO: '1', HOST: '0.0.0.0' }, /^Unset HEARD_DEMO/],
    ['a demo that is neither on nor off', { HEARD_DEMO: 'yes' }, /^Set HEARD_DEMO to 1/],
    ['monitoring with a word that can be guessed', { METRICS_TOKEN: 'secret' }, /^Set METRICS_TOKEN to at least 32/],
    [
      'plain http elsewhere',
      { ...council, PUBLIC_URL: 'http://heard.example.gov.uk' },
      /^Set PUBLIC_URL to an https address/,
    ],
    [
      'an address of another kind',
      { ...council, PUBLIC_URL: 'ftp://localhost' },
      /^Set PUBLIC_URL to an address such as/,
    ],
    [
      'an address below another',
      { ...council, PUBLIC_URL: 'https://example.gov.uk/heard' },
      /^Set PUBLIC_URL to an address such as/,
    ],
    ['an address that is none', { ...council, PUBLIC_URL: 'heard' }, /^Set PUBLIC_URL to an address such as/],
    ['one outside host without an address', { HOST: '10.0.0.5' }, /^Set PUBLIC_URL to the https address/],
    ['a public address without a secret', { PUBLIC_URL: council.PUBLIC_URL }, /^Set HEARD_SECRET/],
    ['an address on loopback without a secret', { PUBLIC_URL: 'http://localhost:4000' }, /^Set HEARD_SECRET/],
    ['a short secret', { ...council, HEARD_SECRET: 'short' }, /^Set HEARD_SECRET/],
    ['a short secret on loopback', { HEARD_SECRET: 'short' }, /^Set HEARD_SECRET/],
    ['a port that is no number', { PORT: 'web' }, /^Set PORT to a whole number between 1 and 65535: it is "web"/],
    ['no port', { PORT: '0' }, /^Set PORT/],
    [
      'a mail server that is a web page',
      { ...council, SMTP_URL: 'https://mail' },
      /^Set SMTP_URL to an address such as/,
    ],
    ['emails from nobody', { ...council, SMTP_URL: 'smtps://heard:x@mail.gov.uk' }, /^Set SMTP_FROM to the address/],
    ['a demo that sends emails', { SMTP_URL: 'smtps://heard:x@mail.gov.uk' }, /^Unset SMTP_URL: the demo sends/],
    ['half a proxy', { TRUST_PROXY: '0.5' }, /^Set TRUST_PROXY/],
    ['a day that is none', { HEARD_TODAY: '2026-02-30' }, /^Set HEARD_TODAY/],
    ['a fixed day outside the demo', { ...outside, HEARD_TODAY: '2026-11-24' }, /^Unset HEARD_TODAY/],
    ['a fixed day in a council', { HEARD_DEMO: '0', HEARD_TODAY: '2026-11-24' }, /^Unset HEARD_TODAY/],
    [
      'a database of another kind',
      { DATABASE_URL: 'mysql://heard@db/heard' },
      /^Set DATABASE_URL to an address such as/,
    ],
    [
      'a database without an account',
      { DATABASE_URL: 'postgres://db/heard' },
      /^Set DATABASE_URL to an address such as/,
    ],
    [
      'an owner without a running account',
      { DATABASE_MIGRATION_URL: outside.DATABASE_URL },
      /^Set DATABASE_URL to the running account/,
    ],
  ])('refuses %s in one sentence', (_what, environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  test('never repeats a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'postgres:/heard:theirs@db/heard' })).toThrow(/^(?!.*theirs)/);
  });

  test.each([
    [{ HOST: 'localhost' }, 'localhost', 'http://localhost:4000'],
    [{ HOST: '[::1]' }, '::1', 'http://[::1]:4000'],
    [{ HOST: '127.0.0.2', PORT: '4105' }, '127.0.0.2', 'http://127.0.0.2:4105'],
    [{ HOST: '0.0.0.0' }, '0.0.0.0', 'http://localhost:4000'],
    [{ ...council, HOST: '10.0.0.5' }, '10.0.0.5', council.PUBLIC_URL],
  ])('finds the address that people use with %j', (environment, host, publicUrl) => {
    expect(readConfig(environment)).toMatchObject({ host, publicUrl });
  });

  test('takes the owner of the database from DATABASE_URL where there is no other', () => {
    expect(readConfig(outside).migrationUrl).toBe(outside.DATABASE_URL);
    const owner = 'postgresql://owner:secret@db/heard';
    expect(readConfig({ ...outside, DATABASE_MIGRATION_URL: owner }).migrationUrl).toBe(owner);
  });

  test('uses Secure cookies on https and plain ones on loopback', () => {
    expect(readConfig({ PUBLIC_URL: 'https://heard.example.gov.uk/', HEARD_SECRET: 'x'.repeat(32) })).toMatchObject({
      secureCookies: true,
      publicUrl: 'https://heard.example.gov.uk',
    });
    expect(readConfig({ PUBLIC_URL: 'http://localhost:4000', HEARD_SECRET: 'x'.repeat(32) }).secureCookies).toBe(false);
  });

  test('takes the demo with an outside database only when it is asked for', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://heard@db/heard', HEARD_DEMO: '1' }).demo).toBe(true);
    expect(readConfig({ HEARD_DEMO: '0' }).demo).toBe(false);
  });
});
