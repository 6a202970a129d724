import { expect, test } from '@jest/globals';
import { sentences } from './sentences.js';

test('holds at least 600 different sentences', () => {
  expect(new Set(sentences.map(({ words }) => words)).size).toBeGreaterThanOrEqual(600);
  expect(new Set(sentences.map(({ words }) => words)).size).toBe(sentences.length);
});
