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

test.each([undefined, 0, 1, 2])('with %s decimals it is what the rules of British English make of it', (decimals) => {
  const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const ruled = new Intl.NumberFormat('en-GB', digits);
  const values = [
    0,
    0.05,
    1.005,
    2.5,
    68.25,
    74.5,
    99.95,
    99.999,
    100,
    999.99,
    999.9999,
    1_000.5,
    1e21,
    1e-7,
    1 / 3,
    -0.4,
    -12.5,
  ];
  expect(values.map((value) => numberText(value, decimals))).toEqual(values.map((value) => ruled.format(value)));
});
