import { expect, test } from 'vitest';
import { ownPath } from './own-path.js';

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
  expect(ownPath(address)).toBe('/');
});

test.each(['/%09/evil.example', '/%2F/evil.example', '/plan?to=//evil.example', '/plan#//evil.example'])(
  'stays within the app at %j',
  (address) => {
    expect(new URL(ownPath(address), 'https://heard.example').origin).toBe('https://heard.example');
  },
);

test('goes back to a page of the app, with its search', () => {
  expect(ownPath('/feedback/new?child=1')).toBe('/feedback/new?child=1');
});

test('does not go back to signing in itself', () => {
  expect(ownPath('/sign-in?return=/plan')).toBe('/');
  expect(ownPath('/x/../sign-in')).toBe('/');
  expect(ownPath('/sign-on/out')).toBe('/');
});
