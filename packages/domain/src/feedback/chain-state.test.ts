import { expect, test } from 'vitest';
import { chainState } from './chain-state.js';

const nothing = { isPromised: false, isWaiting: false, isDecided: false };

test.each([
  ['nobody asked for an answer', nothing, 'NOT_ASKED'],
  ['an answer was promised', { ...nothing, isPromised: true, isWaiting: true }, 'UNDECIDED'],
  ['it was decided', { isPromised: true, isWaiting: true, isDecided: true }, 'DECIDED'],
  ['it was decided though nobody had asked', { ...nothing, isDecided: true }, 'DECIDED'],
  ['it was answered before answers were kept', { ...nothing, isPromised: true }, 'ANSWERED'],
] as const)('where %s', (_what, facts, state) => {
  expect(chainState(facts)).toBe(state);
});
