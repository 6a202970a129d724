import { describe, expect, test } from 'vitest';
import { longest } from '../validation/text-lengths.js';
import { purposeProblem } from './purpose.js';

const fewWords = 'Say why in a few words, for example: answering a letter from the child’s aunt';

describe('a purpose', () => {
  test.each([
    ['Answering a letter from her aunt', null],
    ['  Audit of answers  ', null],
    ['Ateb llythyr ei modryb', null],
    ['Ответ на письмо', null],
    [null, 'Say why you need to open this record'],
    ['   ', 'Say why you need to open this record'],
    ['audit', fewWords],
    ['xxxxx', fewWords],
    ['xxxxx xxxxxx', fewWords],
    ['................', fewWords],
    ['1234 5678 9012', fewWords],
    ['investigation', fewWords],
    ['a b c d e f g', fewWords],
    [`Checking ${'answers '.repeat(40)}`, 'Use at most 300 characters: this has 328'],
  ])('%j: %j', (typed, problem) => {
    expect(purposeProblem(typed)).toBe(problem);
  });

  test('may be as long as is kept', () => {
    expect(purposeProblem(`Audit of ${'a'.repeat(longest.sentence - 9)}`)).toBeNull();
    expect(purposeProblem(`Audit of ${'a'.repeat(longest.sentence - 8)}`)).toBe(
      'Use at most 300 characters: this has 301',
    );
    expect(purposeProblem(`Audit of ${'😀'.repeat(longest.sentence - 9)}`)).toBeNull();
  });
});
