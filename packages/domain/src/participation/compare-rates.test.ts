import { describe, expect, test } from 'vitest';
import { compareRates, compareWithOthers, differenceInterval, reviewsShortOfTarget } from './compare-rates.js';

describe('holding two shares against each other', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
  test.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [2, 7, 6, 7, 0.0582, 0.8062],
    [0, 29, 5, 56, -0.0381, 0.1926],
    [0, 20, 0, 10, -0.1611, 0.2775],
    [0, 20, 10, 10, 0.6791, 1],
    [0, 10, 10, 10, 0.6075, 1],
  ])('%i of %i, then %i of %i', (a, m, b, n, low, high) => {
    const interval = differenceInterval({ participated: a, counted: m }, { participated: b, counted: n });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test.each([
    [48, 80, 56, 70, 'HIGHER'],
    [56, 70, 48, 80, 'LOWER'],
    [1, 2, 2, 2, 'COULD_BE_CHANCE'],
    [0, 0, 2, 2, null],
  ])('%i of %i, then %i of %i: %s', (a, m, b, n, verdict) => {
    expect(compareRates({ participated: a, counted: m }, { participated: b, counted: n })).toBe(verdict);
  });

  test('a part is held against the others, not against a whole that it is in', () => {
    const whole = { participated: 150, counted: 200 };
    expect(compareWithOthers({ participated: 95, counted: 100 }, whole)).toBe('HIGHER');
    expect(compareWithOthers({ participated: 3, counted: 3 }, whole)).toBe('COULD_BE_CHANCE');
    expect(compareWithOthers(whole, whole)).toBeNull();
  });

  test.each([
    [50, 73, 90, 16],
    [63, 70, 90, 0],
    [62, 70, 90, 1],
    [70, 70, 90, 0],
    [0, 0, 90, 0],
  ])('%i of %i against %i%: %i short', (participated, counted, target, short) => {
    expect(reviewsShortOfTarget({ participated, counted }, target)).toBe(short);
  });
});
