import { expect, test } from 'vitest';
import { partsOf, splitCounts } from './representation-splits.js';

const teams = [
  { id: 'oak', name: 'Oak' },
  { id: 'elm', name: 'Elm' },
];
const noChild = { thanksFor: null, childAge: null, childSex: null, childEthnicity: null, childSend: null };
const rows = [
  { ...noChild, fromWhom: 'PARENT', teamId: 'oak' },
  { ...noChild, fromWhom: 'PARENT', teamId: null },
  { ...noChild, fromWhom: 'CHILD', teamId: 'a whole service' },
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

test.each([
  ['AGE_BAND', { childAge: 3 }, '1-4'],
  ['AGE_BAND', { childAge: 17 }, '16-17'],
  ['AGE_BAND', { childAge: null }, 'NOT_KNOWN'],
  ['AGE_BAND', { childAge: 26 }, 'NOT_KNOWN'],
  ['SEX', { childSex: 'F' }, 'F'],
  ['SEX', { childSex: 'U' }, 'NOT_KNOWN'],
  ['ETHNICITY', { childEthnicity: 'WROM' }, 'WHITE'],
  ['ETHNICITY', { childEthnicity: 'CHNE' }, 'ASIAN'],
  ['ETHNICITY', { childEthnicity: 'MOTH' }, 'MIXED'],
  ['ETHNICITY', { childEthnicity: 'BOTH' }, 'BLACK'],
  ['ETHNICITY', { childEthnicity: 'REFU' }, 'NOT_KNOWN'],
  ['SEND', { childSend: true }, 'YES'],
  ['SEND', { childSend: false }, 'NO'],
  ['SEND', { childSend: null }, 'NOT_KNOWN'],
  ['THANKS_FOR', { thanksFor: 'MEETING' }, 'MEETING'],
  ['THANKS_FOR', {}, 'NOT_SAID'],
] as const)('by %s %j is in the part %s', (dimension, facts, part) => {
  const row = { ...noChild, fromWhom: 'CHILD', teamId: null, ...facts } as const;
  const parts = partsOf(dimension, 'COMPLAINT', []);
  const counts = splitCounts([row], dimension, parts);
  expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([[part, 1]]);
});
