import { expect, test } from '@jest/globals';
import { suppressLinked } from './suppress-linked.js';

test('a part that is hidden in one split is read in no other', () => {
  const bySex = { F: 20, M: 9, NOT_KNOWN: 7 };
  const byAge = { young: 3, old: 26, NOT_KNOWN: 7 };
  const [sex, age] = suppressLinked([bySex, byAge], 'NOT_KNOWN');
  expect(age).toEqual({ young: 'c', old: 26, NOT_KNOWN: 'c' });
  expect(sex).toEqual({ F: 'c', M: 'c', NOT_KNOWN: 'c' });
});

test('where it is hidden nowhere each split is hidden for itself', () => {
  const bySex = { F: 20, M: 9, NOT_KNOWN: 7 };
  const byAge = { young: 3, middle: 2, old: 24, NOT_KNOWN: 7 };
  const [sex, age] = suppressLinked([bySex, byAge], 'NOT_KNOWN');
  expect(sex).toEqual(bySex);
  expect(age).toMatchObject({ young: 'c', middle: 'c', NOT_KNOWN: 7 });
});
