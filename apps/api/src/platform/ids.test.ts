import { expect, test } from 'vitest';
import { version } from 'uuid';
import { isId, newId } from './ids.js';

test('identifiers sort in the order in which they were made, and none is made twice', () => {
  const made = Array.from({ length: 5_000 }, newId);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made.every((id) => isId(id) && version(id) === 7)).toBe(true);
});

test('what differs from one to the next is not only the count', () => {
  const ends = Array.from({ length: 1_000 }, () => newId().slice(-10));
  expect(new Set(ends).size).toBe(ends.length);
});

test('a text of another shape is no identifier', () => {
  expect(['', 'VC-1042', `${newId()}0`, newId().replace('-', '')].filter(isId)).toEqual([]);
});
