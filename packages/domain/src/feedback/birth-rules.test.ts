import { expect, test } from 'vitest';
import { birthRules } from './birth-rules.js';

const born = { isBorn: true, bornOn: '2020-02-29' };
const unborn = { isBorn: false, bornOn: null };

test.each([
  ['words on the day of birth', { givenOn: '2020-02-29', words: 'Cried' }, born],
  [
    'words where the day of birth is not known to the writer',
    { givenOn: '2010-01-01', words: 'x' },
    { ...born, bornOn: null },
  ],
  [
    'what family say before the birth',
    { givenOn: '2020-01-01', words: 'We are glad', speakerRole: 'PARENT' as const },
    born,
  ],
  ['what an older sender says of the family', { givenOn: '2020-01-01', words: 'We are glad', stream: 'FAMILY' }, born],
  [
    'what family say of a child not yet born',
    { givenOn: '2020-01-01', words: 'We are glad', stream: 'CP_CONFERENCE', speakerRole: 'PARENT' as const },
    unborn,
  ],
  ['why nothing is known of a child not yet born', { givenOn: '2020-01-01', notAscertainedReason: 'UNBORN' }, unborn],
])('%s can be', (_name, told, birth) => {
  expect(birthRules(told, birth)).toEqual([]);
});

test.each([
  [
    'words before the birth',
    { givenOn: '2020-02-28', words: 'Hello' },
    born,
    ['givenOn', 'The day they said it must be on or after the day they were born'],
  ],
  [
    'words of a child not yet born',
    { givenOn: '2020-01-01', words: 'Hello', stream: 'DIRECT_WORK' },
    unborn,
    ['speakerRole', 'This child is not born yet. Choose who else said it'],
  ],
  [
    'an observation of a child not yet born',
    { givenOn: '2020-01-01', observation: 'Kicks' },
    unborn,
    ['speakerRole', 'This child is not born yet. Choose who else said it'],
  ],
  [
    'a born child that is said not to be',
    { givenOn: '2021-01-01', notAscertainedReason: 'UNBORN' },
    born,
    ['notAscertainedReason', 'Choose another reason: this child is born'],
  ],
])('%s cannot be', (_name, told, birth, problem) => {
  expect(birthRules(told, birth)).toEqual([problem]);
});
