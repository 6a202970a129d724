import { expect, test } from 'vitest';

import { sinceText } from './work-text';

test.each([
  ['since it began', '2026-10-03', 'since 3 October 2026, 58 days'],
  ['for no days, where it is planned', '2026-12-04', 'since 4 December 2026, 0 days'],
])('has waited %s', (_what, sinceOn, text) => {
  expect(sinceText({ sinceOn }, '2026-11-30').replaceAll(/\s/g, ' ')).toBe(text);
});
