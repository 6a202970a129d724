import { expect, test } from 'vitest';

import { cameText, sinceText } from './work-text';

test.each([
  ['since it began', '2026-10-03', 'since 3 October 2026, 58 days'],
  ['for no days, where it is planned', '2026-12-04', 'since 4 December 2026, 0 days'],
])('has waited %s', (_what, sinceOn, text) => {
  expect(sinceText({ sinceOn }, '2026-11-30').replaceAll(/\s/g, ' ')).toBe(text);
});

test.each([
  ['may not have it', 'Whoever had it may not read the words any more', 'From Kim, who no longer has the child'],
  [
    'may not show it',
    'Whoever had it may not add what shows it',
    'From Kim, who may not add what shows that it was done',
  ],
])('says of what left its owner that they %s', (_what, cameBecause, text) => {
  expect(cameText({ cameBy: 'REHOMED', cameFrom: 'Kim', cameBecause, ownerName: 'Sam' })).toBe(text);
});

test.each([
  ['that it was late', 'Kim', 'Late', 'Late with Kim, and so with whoever is next'],
  ['that they were away', 'Kim', 'Due while whoever has it is away', 'From Kim: due while whoever has it is away'],
  ['that it stayed', 'Sam', 'Late, and nobody else may read the words', 'Late, and nobody else may read the words'],
])('says of what went on %s', (_what, cameFrom, cameBecause, text) => {
  expect(cameText({ cameBy: 'ESCALATED', cameFrom, cameBecause, ownerName: 'Sam' })).toBe(text);
});
