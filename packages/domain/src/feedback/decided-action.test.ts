import { expect, test } from 'vitest';
import { doingState, isActionMissing, lastShownAt } from './decided-action.js';

const [monday, tuesday] = [new Date('2026-11-23T09:00:00Z'), new Date('2026-11-24T09:00:00Z')];

test.each([
  ['not done', { doneAt: null, isShown: false }, 'UNDER_WAY'],
  ['shown and not said to be done', { doneAt: null, isShown: true }, 'UNDER_WAY'],
  ['done, and nothing shows it', { doneAt: monday, isShown: false }, 'UNSHOWN'],
  ['done, with what shows it', { doneAt: monday, isShown: true }, 'SHOWN'],
])('what is %s', (_what, facts, state) => {
  expect(doingState(facts)).toBe(state);
});

test.each([
  ['nothing', [], null],
  ['what is not shown', [{ doneAt: tuesday, isShown: false }], null],
  [
    'several, the last',
    [
      { doneAt: tuesday, isShown: true },
      { doneAt: monday, isShown: true },
      { doneAt: null, isShown: true },
    ],
    tuesday,
  ],
])('there is news of %s', (_what, doings, moment) => {
  expect(lastShownAt(doings)).toEqual(moment);
});

test.each([
  [true, [], true],
  [true, ['a task'], false],
  [false, [], false],
])('promised %s with %j: missing %s', (isPromised, doings, missing) => {
  expect(isActionMissing(isPromised, doings)).toBe(missing);
});
