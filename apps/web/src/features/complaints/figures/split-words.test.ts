import { expect, test } from 'vitest';

import { isAllHidden, splitFacts, splitRows, type SplitYear } from './split-words';

const year: SplitYear = {
  key: '2025-26',
  label: 'April 2025 to March 2026',
  from: '2025-04-01',
  to: '2026-03-31',
  total: 14,
  asAt: '2026-04-30',
  releasesOn: '2026-05-01',
  suppressed: true,
  smallUpTo: 8,
  splits: [
    {
      dimension: 'TEAM',
      label: 'By team',
      parts: [
        { key: 'a', label: 'Hawthorn team', count: 12 },
        { key: 'b', label: 'Rowan team', count: null },
        { key: 'c', label: 'Elm team', count: 0 },
      ],
    },
  ],
};

test('a file of a split has every part, and says what is hidden', () => {
  expect(splitRows(year)).toEqual([
    ['By team', 'Hawthorn team', 12],
    ['By team', 'Rowan team', 'hidden'],
    ['By team', 'Elm team', 0],
  ]);
});

test('a file says its title, its period and its definition, and that exact numbers can point to one person', () => {
  const facts = splitFacts('COMPLAINT', year, true);
  expect(facts).toMatchObject({ from: '2025-04-01', to: '2026-03-31', isExact: true });
  expect(facts.definition).toContain('can point to one person');
  expect(splitFacts('COMPLIMENT', { ...year, asAt: null, total: null }, false).counted).toBe('Not published yet');
});

test.each([
  [[null, null], true],
  [[null, 0], true],
  [[null, 12], false],
  [[0, 0], false],
] as const)('of the parts %j nothing can be shown: %s', (counts, hidden) => {
  const parts = counts.map((count, at) => ({ key: String(at), label: 'A team', count }));
  expect(isAllHidden({ dimension: 'TEAM', label: 'By team', parts })).toBe(hidden);
});
