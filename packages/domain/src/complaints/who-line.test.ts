import { expect, test } from 'vitest';
import { forWhomLine, whoLine, whoSoFar } from './who-line.js';

test.each([
  ['Amber Lightfoot', 'CHILD', 'Amber Lightfoot, child'],
  [null, 'REVIEWING_OFFICER', 'Independent reviewing officer'],
  ['', 'SUFFICIENT_INTEREST', 'Other person'],
] as const)('says of %j, %s: %s', (name, fromWhom, said) => {
  expect(whoLine(name, fromWhom)).toBe(said);
});

test.each([
  ['Ms Lin', 'PARTNER', 'Ms Lin, partner'],
  ['Ms Lin', null, 'Ms Lin'],
  ['', '', 'Nobody named yet'],
] as const)('says of a form with %j, %j: %s', (name, fromWhom, said) => {
  expect(whoSoFar(name, fromWhom)).toBe(said);
});

test.each([
  [{ name: 'Sam Worker' }, { name: 'Oak team' }, 'Sam Worker, Oak team'],
  [null, { name: 'Oak team' }, 'Oak team'],
  [undefined, null, ''],
])('says whom thanks are for: %o, %o: %j', (praised, team, said) => {
  expect(forWhomLine(praised, team)).toBe(said);
});
