import { expect, test } from 'vitest';
import { type AnsweredWords, correctionOf } from './correct-together.js';

const answered: AnsweredWords = { stands: true, mayAnswer: true, keptFrom: [], lastTelling: null };

test.each<[string, Partial<AnsweredWords>, readonly string[], string]>([
  ['nobody was told yet', {}, [], 'TOGETHER'],
  ['they were told: they hear the new one', { lastTelling: 'TOLD' }, [], 'TOGETHER'],
  ['they could not be told so far', { lastTelling: 'COULD_NOT' }, [], 'TOGETHER'],
  ['they asked not to be told: the record is right all the same', { lastTelling: 'ASKED_NOT' }, [], 'TOGETHER'],
  ['kept from the same people, in whichever order', { keptFrom: ['b', 'a'] }, ['a', 'b'], 'TOGETHER'],
  ['kept from somebody from whom the first are not', { keptFrom: ['a'] }, [], 'APART'],
  ['open where the first are kept from somebody', {}, ['a'], 'APART'],
  ['another’s to answer', { mayAnswer: false }, [], 'APART'],
  ['decided again since', { stands: false }, [], 'NONE'],
  ['decided again since by whoever has them now', { stands: false, mayAnswer: false }, [], 'NONE'],
  ['taken back since', { lastTelling: 'WITHDRAWN' }, [], 'NONE'],
])('%s', (_what, changes, keptFrom, expected) => {
  expect(correctionOf({ ...answered, ...changes }, keptFrom)).toBe(expected);
});
