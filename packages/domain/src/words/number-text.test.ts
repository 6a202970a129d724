import { expect, test } from 'vitest';
import { numberText } from './number-text.js';

test.each([
  [0, '0'],
  [999, '999'],
  [1_200, '1,200'],
  [1_234_567, '1,234,567'],
])('%d is written as %s', (value, written) => {
  expect(numberText(value)).toBe(written);
});
