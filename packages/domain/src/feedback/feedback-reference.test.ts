import { expect, test } from 'vitest';
import { feedbackReference } from './feedback-reference.js';

test.each([
  ['0190a7e2-7d5c-7c11-8d2f-0a52d6b8f111', 'F-ABBB-HW8H'],
  ['00000000-0000-7000-8000-000000000000', 'F-0000-0000'],
  ['00000000-0000-7000-8000-00ffffffffff', 'F-ZZZZ-ZZZZ'],
])('%s is quoted as %s', (id, reference) => {
  expect(feedbackReference(id)).toBe(reference);
});

test('what is no id is no reference', () => {
  expect(() => feedbackReference('VC-1042')).toThrow(RangeError);
});
