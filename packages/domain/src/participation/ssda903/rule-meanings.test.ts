import { expect, test } from 'vitest';
import { meaningOfRule, nameOfRule } from './rule-meanings.js';
import { ownRules, sectorRules } from './review-rules.js';

const ofTables = [
  '101',
  '102',
  '103',
  'W-CELLS',
  'W-EPISODES',
  'W-EPISODE-CODE',
  'W-EPISODE-DATES',
  'W-HEADER-TWICE',
  'W-IDENTIFIER',
];

test.each([...sectorRules, ...ownRules].map(({ rule }) => rule).concat(ofTables))('%s is explained', (rule) => {
  const meaning = meaningOfRule(rule);
  expect(meaning?.title).not.toBe('');
  expect(meaning?.meaning).toMatch(/\.$/);
  expect(meaning?.whatToDo).toMatch(/\.$/);
});

test('a rule that is not known has no meaning, whatever it is called', () => {
  expect(meaningOfRule('999')).toBeNull();
  expect(meaningOfRule('toString')).toBeNull();
});

test.each([
  ['440', 'Rule 440'],
  ['INT08', 'Internal check INT08'],
  ['W-YEAR', 'Our warning'],
])('%s is called %s', (rule, name) => {
  expect(nameOfRule(rule)).toBe(name);
});
