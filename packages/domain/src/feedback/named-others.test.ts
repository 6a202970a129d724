import { expect, test } from 'vitest';
import { namedOthers } from './named-others.js';

const amber = { id: 'amber', names: ['Amber Lightfoot'] };
const bea = { id: 'bea', names: ['Beatrice Lightfoot', 'Bea'] };
const will = { id: 'will', names: ['Will Marsh'] };
const jose = { id: 'jose', names: ['José O’Neill'] };

test.each([
  ['You may stay up until nine.', [amber, bea], []],
  ['Amber may stay up until nine.', [amber, bea], ['amber']],
  ['This is because of amber’s letter.', [amber, bea], ['amber']],
  ['Bea and Amber asked for it.', [amber, bea], ['amber', 'bea']],
  ['Beatrice asked for it.', [amber, bea], ['bea']],
  ['The Lightfoot family has a new car.', [amber, bea], []],
  ['The Lightfoot family has a new car.', [amber, bea, will], ['amber', 'bea']],
  ['We will go on Sunday.', [amber, will], []],
  ['Will goes on Sunday.', [amber, will], ['will']],
  ['The beach is far.', [amber, bea], []],
  ['JOSÉ asked for it.', [amber, jose], ['jose']],
  ['Amber may stay up until nine.', [amber], []],
  ['', [amber, bea], []],
])('%j, read to each of %j, names %j', (text, people, named) => {
  expect(namedOthers(text, people)).toEqual(named);
});
