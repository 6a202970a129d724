import { describe, expect, test } from 'vitest';
import { isKeepable, lengthOf, textProblem, tooMany } from './check-text.js';

describe('the length of a text', () => {
  test.each([
    ['plain letters', 'heard', 5],
    ['an emoji', '🎉', 1],
    ['a family of four, drawn as one', '👩‍👩‍👧‍👦', 7],
    ['Punjabi, with its signs', 'ਪੰਜਾਬੀ', 6],
    ['half a letter', '\ud83c', 1],
    ['two first halves', '\ud83c\ud83c', 2],
    ['nothing', '', 0],
  ])('of %s is what PostgreSQL counts', (_what, text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  test('says how much it may be and how much it is, counting an emoji once', () => {
    expect(textProblem('🎉'.repeat(10_000), 10_000)).toBeNull();
    expect(textProblem(`${'🎉'.repeat(10_000)}${'a'.repeat(412)}`, 10_000)).toBe(
      'Use at most 10,000 characters: this has 10,412',
    );
  });
});

test('says how many may be chosen and how many are', () => {
  expect(tooMany(30, 30)).toBeNull();
  expect(tooMany(1_031, 30)).toBe('Choose at most 30: there are 1,031');
});

describe('a text that could not be kept as it is', () => {
  test.each(['a\0b', '\ud83c', 'x\udf89', '\udf89\ud83c'])('%j is refused with what to do', (text) => {
    expect(isKeepable(text)).toBe(false);
    expect(textProblem(text, 100)).toMatch(/^Take out the sign that cannot be kept/);
  });

  test.each(['🎉', '👩‍👩‍👧‍👦', 'ਪੰਜਾਬੀ', 'line\nline\ttab', '\ufeffwords'])('%j is kept', (text) => {
    expect(textProblem(text, 100)).toBeNull();
  });
});

describe('a text that nobody can see', () => {
  test.each(['\u200b', '\u200b \u2060', '\u00ad', '\u2800', '\u3164', '\u0001'])('%j is refused', (text) => {
    expect(textProblem(text, 100)).toBe('Enter something that can be read: this has only invisible signs');
  });

  test.each(['', '   ', '\n', '\u00a0'])('%j counts as left out: its field says whether it is needed', (text) => {
    expect(textProblem(text, 100)).toBeNull();
  });
});
