import { expect, test } from 'vitest';
import { type KnownChild, planChildren } from './plan-children.js';
import type { ReturnChild } from './return-children.js';

const read: ReturnChild = { child: 'A1', dateOfBirth: '2008-01-01', sex: 'F', ethnicity: 'WBRI', isMother: false };
const known: KnownChild = {
  id: 'one',
  child: 'A1',
  kept: false,
  dateOfBirth: '2008-01-01',
  sex: 'F',
  ethnicity: 'WBRI',
};
const nothing = { dateOfBirth: null, sex: 'U', ethnicity: 'NOBT' } as const;

test('adds a child that is not known, as far as the return tells', () => {
  const { added } = planChildren([{ ...read, dateOfBirth: null, ethnicity: null }], []);
  expect(added).toEqual([{ child: 'A1', facts: { dateOfBirth: null, sex: 'F', ethnicity: 'NOBT' } }]);
});

test.each<[string, Partial<ReturnChild>, Partial<KnownChild>, object]>([
  ['the same changes nothing', {}, {}, { changed: [], unchanged: 1, differing: 0 }],
  [
    'a child known from returns alone follows the latest',
    { dateOfBirth: '2008-01-02' },
    {},
    { changed: [{ facts: { dateOfBirth: '2008-01-02', sex: 'F', ethnicity: 'WBRI' } }], differing: 0 },
  ],
  [
    'and forgets nothing that the latest leaves out',
    { dateOfBirth: null, sex: 'U', ethnicity: null },
    {},
    { changed: [], unchanged: 1, differing: 0 },
  ],
  [
    'a record that somebody keeps is filled in',
    {},
    { ...nothing, kept: true },
    { changed: [{ facts: { dateOfBirth: '2008-01-01', sex: 'F', ethnicity: 'WBRI' } }], differing: 0 },
  ],
  [
    'and not corrected',
    { dateOfBirth: '2009-09-09' },
    { kept: true, ethnicity: 'NOBT' },
    { changed: [{ facts: { dateOfBirth: '2008-01-01', sex: 'F', ethnicity: 'WBRI' } }], differing: 1 },
  ],
  ['a difference is counted', { sex: 'M' }, { kept: true }, { changed: [], unchanged: 1, differing: 1 }],
])('%s', (_case, said, stored, expected) => {
  expect(planChildren([{ ...read, ...said }], [{ ...known, ...stored }])).toMatchObject(expected);
});
