import { expect, test } from 'vitest';
import { ChainState } from '../feedback/chain-state.js';
import {
  askedOfLink,
  countChain,
  type CountedStatements,
  reachedLink,
  standingLabels,
  standings,
} from './chain-counts.js';

const no = { isToDo: false, isUnderWay: false, isShown: false, isTold: false, isDue: false, isInTime: false };
const some = (state: ChainState, more: Partial<CountedStatements> = {}): CountedStatements => ({
  ...no,
  isDecided: !['NOT_ASKED', 'UNDECIDED', 'ANSWERED'].includes(state),
  state,
  statements: 1,
  ...more,
});

test.each<[string, CountedStatements, Readonly<Record<string, number>>]>([
  ['no answer was promised, nobody decided', some('NOT_ASKED'), { said: 1, decided: 0, told: 0, due: 0 }],
  [
    'promised, not decided, the day has passed',
    some('UNDECIDED', { isDue: true }),
    { said: 1, decided: 0, due: 1, inTime: 0 },
  ],
  ['promised, the day is still to come', some('UNDECIDED'), { said: 1, due: 0 }],
  ['decided, not told', some('DECIDED', { isDue: true }), { said: 1, decided: 1, told: 0, due: 1, inTime: 0 }],
  [
    'told by the day',
    some('TOLD', { isTold: true, isDue: true, isInTime: true }),
    { decided: 1, told: 1, due: 1, inTime: 1 },
  ],
  ['told late', some('TOLD', { isTold: true, isDue: true }), { told: 1, due: 1, inTime: 0 }],
  ['told before the day, which is still to come', some('TOLD', { isTold: true }), { told: 1, due: 0, inTime: 0 }],
  [
    'told, and something done since',
    some('DONE_UNTOLD', { isTold: true, isToDo: true, isUnderWay: true, isShown: true }),
    { told: 1, toDo: 1, underWay: 1, shown: 1 },
  ],
  ['told, and then could not be told of what was done', some('COULD_NOT', { isTold: true }), { decided: 1, told: 1 }],
  ['could not be told yet', some('COULD_NOT', { isDue: true }), { decided: 1, told: 0, due: 1, inTime: 0 }],
  ['nobody tries again', some('UNREACHED', { isDue: true }), { decided: 1, told: 0, due: 1, inTime: 0 }],
  ['asked not to be told: nobody is late', some('ASKED_NOT', { isDue: true }), { decided: 1, told: 0, due: 0 }],
  [
    'took it back before anybody decided',
    some('WITHDRAWN', { isDecided: false, isDue: true }),
    { said: 1, decided: 0, told: 0, due: 0 },
  ],
  ['took it back: nobody is late', some('WITHDRAWN', { isDue: true }), { decided: 1, told: 0, due: 0 }],
  ['promised something, nothing under way', some('DECIDED', { isToDo: true }), { toDo: 1, underWay: 0, shown: 0 }],
  [
    'answered before answers were written down',
    some('ANSWERED', { isDue: true }),
    { said: 0, decided: 0, due: 0, answeredBefore: 1 },
  ],
])('%s', (_name, row, expected) => {
  expect(countChain([row])).toMatchObject(expected);
});

test('adds up, and where they stand adds up to all that was said', () => {
  const counts = countChain([
    some('TOLD', { isTold: true, statements: 40 }),
    some('DECIDED', { statements: 50, isToDo: true, isUnderWay: true }),
    some('DECIDED', { statements: 6 }),
    some('UNDECIDED', { statements: 14 }),
    some('NOT_ASKED', { statements: 10 }),
    some('ANSWERED', { statements: 7 }),
  ]);
  expect(counts).toMatchObject({ said: 120, decided: 96, toDo: 50, underWay: 50, told: 40, answeredBefore: 7 });
  expect(Object.values(counts.standing).reduce((sum, many) => sum + many, 0)).toBe(120);
  expect([reachedLink(counts, 'DECIDED'), askedOfLink(counts, 'DECIDED')]).toEqual([96, 120]);
  expect([reachedLink(counts, 'UNDER_WAY'), askedOfLink(counts, 'UNDER_WAY')]).toEqual([50, 50]);
});

test('every state but that of old answers has its words', () => {
  expect(standings.toSorted()).toEqual(
    Object.values(ChainState)
      .filter((state) => state !== 'ANSWERED')
      .toSorted(),
  );
  expect(standings[0]).toBe('TOLD');
  expect(Object.keys(standingLabels)).toHaveLength(standings.length);
});
