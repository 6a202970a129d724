import { expect, test } from 'vitest';
import { readingAge } from './reading-age';

test.each([
  ['', null],
  ['… !', null],
  ['You get a dog.', 5],
  ['Saturday, and every other Saturday after.', null],
  ['Every Saturday at your grandmother’s house, and every other Sunday.', 15],
  ['You can see your sister each week. We will take you there by car on Saturday.', 7],
  ['We asked your carers. They said yes, and you can have a later bedtime from Monday on.', 7],
  [
    'Following consultation with the independent reviewing officer, arrangements for supervised contact will be reconsidered.',
    18,
  ],
])('%j is read from %s', (text, age) => {
  expect(readingAge(text)).toBe(age);
});
