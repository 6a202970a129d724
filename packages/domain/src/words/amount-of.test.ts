import { expect, test } from 'vitest';
import { amountOf } from './amount-of.js';

test.each([
  [0, '0 reviews'],
  [1, '1 review'],
  [1_200, '1,200 reviews'],
])('%d is said as %s', (count, said) => {
  expect(amountOf(count, 'review', 'reviews')).toBe(said);
});
