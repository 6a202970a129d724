import { expect, test } from 'vitest';
import { type ChainState, chainState, isEnded } from './chain-state.js';

const [monday, tuesday] = [new Date('2026-11-23T09:00:00Z'), new Date('2026-11-24T09:00:00Z')];
const untold = { lastTelling: null, lastToldAt: null, shownAt: null };
const nothing = { isPromised: false, isWaiting: false, isDecided: false, isTakenBack: false, ...untold };
const decided = { ...nothing, isPromised: true, isWaiting: true, isDecided: true };

test.each([
  ['nobody asked for an answer', nothing, 'NOT_ASKED'],
  ['an answer was promised', { ...nothing, isPromised: true, isWaiting: true }, 'UNDECIDED'],
  ['it was decided', decided, 'DECIDED'],
  ['they took it back before anybody had decided', { ...nothing, isPromised: true, isTakenBack: true }, 'WITHDRAWN'],
  ['it was decided though nobody had asked', { ...nothing, isDecided: true }, 'DECIDED'],
  ['nobody could be told', { ...decided, lastTelling: 'COULD_NOT' }, 'COULD_NOT'],
  ['they were told', { ...decided, lastTelling: 'TOLD' }, 'TOLD'],
  [
    'it was done before they were told',
    { ...decided, lastTelling: 'TOLD', lastToldAt: tuesday, shownAt: monday },
    'TOLD',
  ],
  [
    'it is done since they were told',
    { ...decided, lastTelling: 'TOLD', lastToldAt: monday, shownAt: tuesday },
    'DONE_UNTOLD',
  ],
  ['it is done and they were never told', { ...decided, shownAt: tuesday }, 'DECIDED'],
  [
    'it is done and they asked not to be told',
    { ...decided, lastTelling: 'ASKED_NOT', lastToldAt: monday, shownAt: tuesday },
    'ASKED_NOT',
  ],
  [
    'it is done and nobody could tell them',
    { ...decided, lastTelling: 'COULD_NOT', lastToldAt: monday, shownAt: tuesday },
    'COULD_NOT',
  ],
  ['they asked not to be told', { ...decided, lastTelling: 'ASKED_NOT' }, 'ASKED_NOT'],
  ['nobody tries again', { ...decided, lastTelling: 'UNREACHED', lastToldAt: monday }, 'UNREACHED'],
  ['they took it back', { ...decided, lastTelling: 'WITHDRAWN', lastToldAt: monday }, 'WITHDRAWN'],
  ['it was answered before answers were kept', { ...nothing, isPromised: true }, 'ANSWERED'],
] as const)('where %s', (_what, facts, state) => {
  expect(chainState(facts)).toBe(state);
});

test('nothing ends by a decision, or by an attempt to tell', () => {
  const states: readonly ChainState[] = [
    'UNDECIDED',
    'DECIDED',
    'COULD_NOT',
    'TOLD',
    'DONE_UNTOLD',
    'ASKED_NOT',
    'UNREACHED',
  ];
  expect(states.filter(isEnded)).toEqual(['TOLD', 'ASKED_NOT', 'UNREACHED']);
});
