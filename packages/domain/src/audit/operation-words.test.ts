import { expect, test } from 'vitest';
import { operationWords } from './operation-words.js';

test.each([
  ['child', 'Opened a child’s record'],
  ['workTotals', 'Counted what is missing'],
  ['isNoMore', 'Is no more'],
  ['import:903', 'Import:903'],
])('says what %s is in words', (operation, words) => {
  expect(operationWords(operation)).toBe(words);
});
