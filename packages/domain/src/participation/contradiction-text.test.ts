import { describe, expect, test } from 'vitest';
import { contradictionText } from './contradiction-text.js';

describe('what is said beside the rate of codes that contradict the age', () => {
  test.each([
    [
      { counted: 73, countedByAge: 80, participatedByAge: 48, rateByAge: 60, contradicting: 11 },
      '9 reviews of children of four and over are coded as under four. 2 reviews of children under four are coded as ' +
        'four or over. With the first counted as not heard and the others left out: 48 of 80, which is 60.0%.',
    ],
    [
      { counted: 73, countedByAge: 74, participatedByAge: 50, rateByAge: 67.6, contradicting: 1 },
      '1 review of children of four and over is coded as under four. Counted as not heard: 50 of 74, which is 67.6%.',
    ],
    [
      { counted: 2, countedByAge: 0, participatedByAge: 0, rateByAge: null, contradicting: 2 },
      '2 reviews of children under four are coded as four or over. Left out: no review would count.',
    ],
    [{ counted: 73, countedByAge: 73, participatedByAge: 50, rateByAge: 68.5, contradicting: 0 }, null],
  ])('%j', (counts, sentence) => {
    expect(contradictionText(counts)).toBe(sentence);
  });
});
