import { expect, test } from 'vitest';
import { called } from './called.js';

test.each([
  [{ name: 'Amber Lightfoot' }, 'Amber'],
  [{ name: 'Amber Lightfoot', knownAs: null }, 'Amber'],
  [{ name: 'Amber Lightfoot', knownAs: 'Bee' }, 'Bee'],
  [{ name: 'Amber' }, 'Amber'],
])('%j is called %s', (child, name) => {
  expect(called({ ...child, isBorn: true })).toBe(name);
});

test('a child who is not born yet has no first name', () => {
  expect(called({ name: 'Unborn baby Fell', isBorn: false })).toBe('the baby');
});
