import { expect, test } from 'vitest';
import { countedAs, isThemeOffered, type KnownTheme } from './theme-list.js';
import { problemsOfChange, problemsOfMerging, problemsOfName, problemsOfRetiring } from './theme-problems.js';

const today = '2026-11-30';
const theme = (id: string, label: string, rest: Partial<KnownTheme> = {}): KnownTheme => ({
  id,
  area: 'RELATIONSHIPS',
  label,
  retiredOn: null,
  mergedIntoId: null,
  ...rest,
});
const pets = theme('pets', 'Pets');
const dogs = theme('dogs', 'Dogs', { mergedIntoId: 'animals' });
const puppies = theme('puppies', 'Puppies', { mergedIntoId: 'dogs' });
const animals = theme('animals', 'Animals');
const old = theme('old', 'Pocket money', { retiredOn: '2026-01-01' });
const all = [pets, dogs, puppies, animals, old];

test.each([
  ['dogs', puppies, 'animals'],
  ['itself', animals, 'animals'],
])('counts %s as the last of those that it was merged into', (_, one, expected) => {
  expect(countedAs(all, one).id).toBe(expected);
});

test('never goes round for ever, whatever is stored', () => {
  const circle = [theme('a', 'A', { mergedIntoId: 'b' }), theme('b', 'B', { mergedIntoId: 'a' })];
  expect(() => circle.map((one) => countedAs(circle, one))).toThrow('Themes merged in a circle');
});

test('is offered until the day before it retires, and not while it counts as another', () => {
  const ends = theme('ends', 'Ends', { retiredOn: '2026-12-01' });
  expect([ends, { ...ends, retiredOn: today }, dogs, pets].map((one) => isThemeOffered(one, today))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test.each([
  ['PETS', 'There is a theme called “Pets” already'],
  [' Ｐets ', 'There is a theme called “Pets” already'],
  ['puppies', 'There is a theme called “Puppies” already: it counts as “Animals”'],
  ['Pocket  money', 'There is a theme called “Pocket money” already: offer that one again instead'],
  ['Petals', undefined],
])('calls no other theme %s', (label, problem) => {
  expect(problemsOfName(all, { id: 'new', label })['label']).toBe(problem);
});

test('may write its own name otherwise, and refuses a change that changes nothing', () => {
  const described = { ...pets, description: null };
  expect(problemsOfChange(all, described, { area: 'RELATIONSHIPS', label: 'pets', description: null })).toEqual({});
  expect(problemsOfChange(all, described, described)).toHaveProperty('form');
  expect(problemsOfChange(all, described, { ...described, label: 'animals' })).toHaveProperty('label');
});

test.each([
  [pets, today, {}],
  [pets, '2026-11-29', { retiredOn: 'Choose today or a later day: until now it was offered' }],
  [pets, null, { form: 'This is how it is already: nothing would change' }],
  [old, null, {}],
  [dogs, today, { form: 'It counts as “Animals” and is not offered. Let it stand for itself first' }],
])('retires %o on %s', (one, day, expected) => {
  expect(problemsOfRetiring(all, one, day, today)).toEqual(expected);
});

test('keeps the last one, also when the others end on a later day', () => {
  const ending = [pets, dogs, old, { ...animals, retiredOn: '2027-01-01' }];
  expect(problemsOfRetiring(ending, pets, today, today)).toEqual({
    form: 'This is the last theme that stays. Make another one first',
  });
});

test.each([
  [pets, 'animals', {}],
  [pets, 'pets', { intoId: 'A theme cannot be merged into itself. Choose another' }],
  [pets, 'gone', { intoId: 'Choose a theme from the list' }],
  [pets, 'dogs', { intoId: '“Dogs” counts as “Animals” itself. Choose that one' }],
  [pets, 'old', { intoId: '“Pocket money” is not offered any more. Choose another' }],
  [animals, 'puppies', { intoId: '“Puppies” counts as “Animals”: they would go round in a circle. Choose another' }],
  [animals, 'pets', {}],
  [dogs, null, {}],
  [pets, null, { form: 'This is how it is already: nothing would change' }],
])('merges %o into %s', (one, into, expected) => {
  expect(problemsOfMerging(all, one, into)).toEqual(expected);
});
