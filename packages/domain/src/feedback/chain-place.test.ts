import { expect, test } from 'vitest';
import { chainPlaces, placeOf, statesAt } from './chain-place.js';
import { ChainState, isEnded } from './chain-state.js';

test.each([
  ['NOT_ASKED', null],
  ['UNDECIDED', 'TO_DECIDE'],
  ['DECIDED', 'TO_TELL'],
  ['COULD_NOT', 'TO_TELL'],
  ['TOLD', 'ENDED'],
  ['DONE_UNTOLD', 'TO_TELL'],
  ['ASKED_NOT', 'ENDED'],
  ['UNREACHED', 'ENDED'],
  ['WITHDRAWN', 'ENDED'],
  ['ANSWERED', null],
] as const)('%s is found at %s', (state, place) => {
  expect(placeOf(state)).toBe(place);
});

test('what has ended is exactly where nothing more is owed', () => {
  expect(statesAt('ENDED')).toEqual(Object.values(ChainState).filter(isEnded));
  expect(chainPlaces.flatMap(statesAt)).toHaveLength(8);
});
