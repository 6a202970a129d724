import { expect, test } from 'vitest';
import { heardFromText } from './heard-from.js';

test.each([
  [{ children: 1 }, 'From 1 child’s words'],
  [{ children: 3 }, 'From 3 children’s words'],
  [{ children: 3, beyond: true }, 'From 3 children’s words and more'],
  [{ children: 2, groups: 1 }, 'From 2 children’s and 1 group’s words'],
  [{ groups: 2 }, 'From 2 groups’ words'],
  [{ others: 1 }, 'From what one other said'],
  [{ children: 1, others: 2 }, 'From 1 child’s words and what 2 others said'],
  [{ beyond: true }, 'From what was said to us'],
])('%j', (heard, text) => {
  expect(heardFromText({ children: 0, groups: 0, others: 0, beyond: false, ...heard })).toBe(text);
});
