import { expect, test } from '@jest/globals';

import { paths, safeReturn } from './paths';

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '', null])(
  'after sign-in never leads to %j',
  (address) => {
    expect(safeReturn(address)).toBe(paths.home);
  },
);

test('goes back to a page of the app, with its search', () => {
  expect(safeReturn('/feedback/new?child=1')).toBe('/feedback/new?child=1');
});

test('does not go back to sign-in itself', () => {
  expect(safeReturn('/sign-in?return=/plan')).toBe(paths.home);
});
