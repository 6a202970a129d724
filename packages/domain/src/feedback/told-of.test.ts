import { expect, test } from 'vitest';

import type { ChainState } from './chain-state.js';
import { type DecisionToTell, isStillToDo, toldOf } from './told-of.js';

const nothing: DecisionToTell = { actionPromised: false, actions: [], tellings: [{ id: 'first', result: 'TOLD' }] };
const [underWay, unshown, shown] = [{ state: 'UNDER_WAY' }, { state: 'UNSHOWN' }, { state: 'SHOWN' }] as const;
const twice = {
  tellings: [
    { id: 'first', result: 'TOLD' },
    { id: 'again', result: 'TOLD' },
  ],
} as const;

const cases: readonly (readonly [string, Partial<DecisionToTell>, ChainState, string, string])[] = [
  ['nothing was promised', {}, 'TOLD', 'first', 'ANSWER'],
  ['something was, and nobody has said what', { actionPromised: true }, 'TOLD', 'first', 'DECISION'],
  ['a card is on the plan', { actionPromised: true, actions: [underWay] }, 'TOLD', 'first', 'DECISION'],
  ['a task is joined to a decision that promised nothing', { actions: [underWay] }, 'TOLD', 'first', 'DECISION'],
  ['it was done before they were told', { actions: [shown] }, 'TOLD', 'first', 'DONE'],
  ['it was done, and they were not told since', { actions: [shown] }, 'DONE_UNTOLD', 'first', 'DECISION'],
  ['it is said to be done, and nothing shows it', { actions: [unshown] }, 'TOLD', 'first', 'DECISION'],
  ['one of two is done, and they were told of it', { actions: [shown, underWay] }, 'TOLD', 'first', 'DECISION'],
  ['both are done, and they were told of them', { actions: [shown, shown] }, 'TOLD', 'first', 'DONE'],
  ['they were told of it the second time: then', { ...twice, actions: [shown] }, 'TOLD', 'again', 'DONE'],
  ['they were told of it the second time: before', { ...twice, actions: [shown] }, 'TOLD', 'first', 'DECISION'],
  ['a second thing was done since', { ...twice, actions: [shown, shown] }, 'DONE_UNTOLD', 'again', 'DECISION'],
  [
    'somebody went to tell them of it, and could not',
    { actions: [shown], tellings: [...nothing.tellings, { id: 'again', result: 'COULD_NOT' }] },
    'COULD_NOT',
    'first',
    'DECISION',
  ],
  ['it was done and is to be done again', { actions: [underWay], ...twice }, 'TOLD', 'again', 'DECISION'],
];

test.each(cases)('where %s, they were told of it', (_what, changes, state, id, of) => {
  expect(toldOf({ ...nothing, ...changes }, { id }, state)).toBe(of);
});

test.each([
  ['nothing was promised', {}, false],
  ['nobody has said what', { actionPromised: true }, true],
  ['it is under way', { actions: [shown, underWay] }, true],
  ['all is done', { actionPromised: true, actions: [shown] }, false],
  ['it is done, and nothing shows it', { actionPromised: true, actions: [unshown] }, false],
])('something is still to be done where %s', (_what, changes, expected) => {
  expect(isStillToDo({ ...nothing, ...changes })).toBe(expected);
});
