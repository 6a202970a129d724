import { expect, test } from '@jest/globals';
import { partsOf, splitCounts } from './representation-splits.js';

const teams = [
  { id: 'oak', name: 'Oak' },
  { id: 'elm', name: 'Elm' },
];
const rows = [
  { fromWhom: 'PARENT', teamId: 'oak' },
  { fromWhom: 'PARENT', teamId: null },
  { fromWhom: 'CHILD', teamId: 'a whole service' },
] as const;

test('who complained has a part for each who may, and who thanked has more', () => {
  expect(partsOf('FROM_WHOM', 'COMPLAINT', teams).map(({ key }) => key)).not.toContain('PARTNER');
  expect(partsOf('FROM_WHOM', 'COMPLIMENT', teams).map(({ key }) => key)).toContain('PARTNER');
});

test('each is counted once, noughts are there, and what is of no single team is a part of its own', () => {
  const byTeam = splitCounts(rows, 'TEAM', partsOf('TEAM', 'COMPLAINT', teams));
  expect(byTeam).toEqual({ oak: 1, elm: 0, NONE: 2 });
  const byWhom = splitCounts(rows, 'FROM_WHOM', partsOf('FROM_WHOM', 'COMPLAINT', teams));
  expect(byWhom).toMatchObject({ PARENT: 2, CHILD: 1, CARE_LEAVER: 0 });
  expect(Object.values(byWhom).reduce((sum, count) => sum + count, 0)).toBe(3);
});
