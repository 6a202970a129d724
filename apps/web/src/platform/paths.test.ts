import { expect, test } from 'vitest';

import { paths, safeReturn } from './paths';

test.each([
  '//evil.example',
  '///evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/\\evil.example',
  '/\t\\evil.example',
  '\\\\evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '//evil.example@heard.invalid',
  '//heard.invalid:8443/plan',
  '//[',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'evil.example',
  '',
  null,
])('after sign-in never leads to %j', (address) => {
  expect(safeReturn(address)).toBe(paths.home);
});

test.each(['/%09/evil.example', '/%2F/evil.example', '/plan?to=//evil.example', '/plan#//evil.example'])(
  'stays within the app at %j',
  (address) => {
    expect(new URL(safeReturn(address), 'https://heard.example').origin).toBe('https://heard.example');
  },
);

test('goes back to a page of the app, with its search', () => {
  expect(safeReturn('/feedback/new?child=1')).toBe('/feedback/new?child=1');
});

test('does not go back to sign-in itself', () => {
  expect(safeReturn('/sign-in?return=/plan')).toBe(paths.home);
  expect(safeReturn('/x/../sign-in')).toBe(paths.home);
});
