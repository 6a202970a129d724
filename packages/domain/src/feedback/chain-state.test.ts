import { expect, test } from 'vitest';
import { type ChainState, chainState, isEnded } from './chain-state.js';

const nothing = { isPromised: false, isWaiting: false, isDecided: false, lastTelling: null };
const decided = { ...nothing, isPromised: true, isWaiting: true, isDecided: true };

test.each([
  ['nobody asked for an answer', nothing, 'NOT_ASKED'],
  ['an answer was promised', { ...nothing, isPromised: true, isWaiting: true }, 'UNDECIDED'],
  ['it was decided', decided, 'DECIDED'],
  ['it was decided though nobody had asked', { ...nothing, isDecided: true }, 'DECIDED'],
  ['nobody could be told', { ...decided, lastTelling: 'COULD_NOT' }, 'COULD_NOT'],
  ['they were told', { ...decided, lastTelling: 'TOLD' }, 'TOLD'],
  ['they asked not to be told', { ...decided, lastTelling: 'ASKED_NOT' }, 'ASKED_NOT'],
  ['it was answered before answers were kept', { ...nothing, isPromised: true }, 'ANSWERED'],
] as const)('where %s', (_what, facts, state) => {
  expect(chainState(facts)).toBe(state);
});

test('nothing ends by a decision, or by an attempt to tell', () => {
  const states: readonly ChainState[] = ['UNDECIDED', 'DECIDED', 'COULD_NOT', 'TOLD', 'ASKED_NOT'];
  expect(states.filter(isEnded)).toEqual(['TOLD', 'ASKED_NOT']);
});
