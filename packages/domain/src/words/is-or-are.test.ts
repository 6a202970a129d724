import { expect, test } from 'vitest';
import { isOrAre } from './is-or-are.js';

test.each([
  [0, 'are'],
  [1, 'is'],
  [2, 'are'],
])('of %d it %s said', (count, verb) => {
  expect(isOrAre(count)).toBe(verb);
});
