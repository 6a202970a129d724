import { expect, test } from 'vitest';

import { sinceText } from './work-text';

test.each([
  ['since it began, where it is due later', '2026-10-03', '2026-12-01', 'since 3 October 2026, 58 days'],
  ['since it began, where it is late', '2026-10-03', '2026-10-13', 'since 3 October 2026, 58 days'],
  ['since it was due, where that was before', '2026-10-03', '2026-09-30', 'since 30 September 2026, 61 days'],
  ['for no days, where it is planned', '2026-12-04', '2026-12-24', 'since 4 December 2026, 0 days'],
])('has waited %s', (_what, sinceOn, dueOn, text) => {
  expect(sinceText({ sinceOn, dueOn }, '2026-11-30').replaceAll(/\s/g, ' ')).toBe(text);
});
